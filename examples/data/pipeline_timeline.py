"""When elements are read and when they are trained on, by arithmetic."""

import matplotlib.pyplot as plt


def schedule(readers, ahead):
    """Return when eight reads of 40 ms and eight steps of 20 ms take place.

    >>> ways = [(1, False), (1, True), (2, True)]
    >>> [schedule(readers, ahead)[1][-1][1] for readers, ahead in ways]
    [480, 340, 200]
    """
    reads, steps, done = [], [], 0
    for number in range(8):
        free = reads[number - readers][1] if number >= readers else 0
        begin = free if ahead else done
        reads.append((begin, begin + 40))
        begin = max(begin + 40, done)
        done = begin + 20
        steps.append((begin, done))
    return reads, steps


def draw_timelines():
    """Draw the reads and the steps, in three ways.

    >>> draw_timelines()
    <Figure size 640x360 with 3 Axes>
    """
    ways = {"in turn": (1, False), "prefetch": (1, True), "2 calls": (2, True)}
    figure, axes = plt.subplots(3, figsize=(6.4, 3.6), sharex=True)
    for axis, (name, way) in zip(axes, ways.items()):
        reads, steps = schedule(*way)
        axis.hlines([1, 2] * 4, *zip(*reads), "C0", linewidth=10)
        axis.hlines([0] * 8, *zip(*steps), "C1", linewidth=10)
        axis.set(yticks=[0, 1.5], yticklabels=["train", "read"], ylabel=name)
        axis.set_ylim(-0.7, 2.7)
    plt.xlabel("milliseconds")
    return figure
