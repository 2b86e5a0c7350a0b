"""A map of what stands around TensorFlow: alive, quiet, ended."""

import matplotlib.pyplot as plt

COLUMNS = {
    "bring data": "tf.data ●,Datasets ■,Text ■,TFX ■,I/O ○,feature columns †",
    "build and train": "Keras ■,tf.distribute ●,KerasHub ■,YDF (forests) ■,"
    "Probability ○,Hub ○,Agents ○,Addons †,Estimators †,tf.contrib †",
    "look inside": "Profiler ●,TensorBoard ■,Model Optimization ■",
    "run it": "SavedModel ●,Serving ■,LiteRT ■,TensorFlow.js ○,tf.lite †",
}
STATES = {
    "●": ("in TensorFlow", {"color": "C0", "weight": "bold"}),
    "■": ("a package, released this year", {"color": "C0"}),
    "○": ("a package, no release this year", {"color": "C1"}),
    "†": ("ended, or ending", {"color": "C2", "style": "italic"}),
}


def draw_map():
    """Draw a column for each part of the work, with a mark for each state.

    >>> draw_map()
    <Figure size 640x400 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 4))
    figure.subplots_adjust(left=0.02, right=0.98, top=0.98, bottom=0.02)
    for x, (title, names) in zip((0.02, 0.23, 0.55, 0.8), COLUMNS.items()):
        axes.text(x, 0.93, title, weight="bold")
        for row, entry in enumerate(names.split(",")):
            look = STATES[entry[-1]][1]
            text = entry[-1] + " " + entry[:-2]
            axes.text(x, 0.86 - 0.067 * row, text, size=9, **look)
    for row, (mark, (meaning, look)) in enumerate(STATES.items()):
        x, y = 0.02 + 0.5 * (row // 2), 0.1 - 0.067 * (row % 2)
        axes.text(x, y, mark + " " + meaning, size=9, **look)
    axes.set(xlim=(0, 1), ylim=(0, 1), xticks=[], yticks=[])
    return figure
