"""A column and a row are stretched to one shape, and then added."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

COLUMN = tf.constant([[0], [10], [20]])
ROW = tf.constant([[1, 2, 3, 4]])


def draw_table(axes, tensor, left):
    """Draw 3 by 4 cells; fill those that the tensor itself has."""
    table = tf.broadcast_to(tensor, [3, 4]).numpy()
    for row, column in np.ndindex(3, 4):
        own = row < tensor.shape[0] and column < tensor.shape[1]
        style = {"ls": "-" if own else ":", "fill": own, "alpha": 0.4}
        x, y = left + column, -row
        axes.add_patch(plt.Rectangle((x, y), 1, 1, ec="C0", **style))
        axes.text(x + 0.5, y + 0.35, table[row, column], ha="center")


def draw_sum():
    """Draw both tensors and their sum.

    >>> draw_sum()
    <Figure size 640x180 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 1.8))
    figure.subplots_adjust(0, 0, 1, 1)
    for left, tensor in ((0, COLUMN), (6, ROW), (12, COLUMN + ROW)):
        draw_table(axes, tensor, left)
        axes.text(left + 2, 1.4, tuple(tensor.shape), ha="center")
    axes.text(5, -0.6, "+", size=16, ha="center")
    axes.text(11, -0.6, "=", size=16, ha="center")
    axes.axis([-0.2, 16.2, -2.2, 2.2])
    axes.set_axis_off()
    figure.set_label(
        "A column, copied to the right, and a row, copied down, add up."
    )
    return figure
