"""Four rows of a ragged tensor, and the table that padding makes of them."""

import matplotlib.pyplot as plt
import tensorflow as tf

ROWS = tf.ragged.constant([[3, 1, 4, 1, 5, 9, 2, 6], [5, 3], [5, 8, 9], [7]])


def draw_cells(axes, rows, left):
    """Draw a cell for each number; padding is dotted."""
    lengths = ROWS.row_lengths().numpy()
    for row, numbers in enumerate(rows):
        for column, number in enumerate(numbers):
            own = column < lengths[row]
            style = {"ls": "-" if own else ":", "fill": own, "alpha": 0.4}
            x, y = left + column, -row
            axes.add_patch(plt.Rectangle((x, y), 1, 1, ec="C0", **style))
            axes.text(x + 0.5, y + 0.3, number, ha="center")


def draw_both():
    """Draw both forms side by side.

    >>> draw_both()
    <Figure size 640x200 with 1 Axes>
    >>> ROWS.flat_values.shape, tf.size(ROWS.to_tensor()).numpy().item()
    (TensorShape([14]), 32)
    """
    figure, axes = plt.subplots(figsize=(6.4, 2.0))
    figure.subplots_adjust(0, 0, 1, 1)
    draw_cells(axes, ROWS.to_list(), left=0)
    draw_cells(axes, ROWS.to_tensor().numpy(), left=10)
    axes.text(4, 1.4, "ragged", ha="center")
    axes.text(14, 1.4, "padded", ha="center")
    axes.axis([-0.2, 18.2, -3.4, 2.2])
    axes.set_axis_off()
    figure.set_label("Rows of 8, 2, 3 and 1 cells; padded, all have 8 cells.")
    return figure
