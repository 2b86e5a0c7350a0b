"""The six levels: what one writes oneself at each."""

import matplotlib.pyplot as plt

LEVELS = (
    "Sequential,functional,subclass,own loop,core operations,raw operations"
)
PARTS = (
    "which layers",
    "what joins\nwhat",
    "computation\nin Python",
    "training\nloop",
    "variables and\nformulas",
    "all arguments\nby name",
)


def draw_levels():
    """Draw a square for what one writes, a ring for what is done for one.

    >>> draw_levels()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    figure.subplots_adjust(left=0.2, right=0.98, bottom=0.22, top=0.88)
    pairs = [(x, y) for y in range(6) for x in range(6)]
    yours, theirs = (
        [pair for pair in pairs if (pair[0] <= pair[1]) == mine]
        for mine in (True, False)
    )
    axes.plot(*zip(*yours), "sC1", markersize=12, label="you write it")
    axes.plot(*zip(*theirs), "oC0", fillstyle="none", label="done for you")
    axes.set(xlim=(-0.6, 5.6), ylim=(5.6, -0.6), yticks=range(6))
    axes.set_yticklabels(LEVELS.split(","))
    axes.set_xticks(range(6))
    axes.set_xticklabels(PARTS, fontsize=7.5)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncol=2)
    return figure
