"""How far a shuffle takes each element, by the size of its buffer."""

import matplotlib.pyplot as plt
import tensorflow as tf


def shuffled(count, buffer_size):
    """Return the numbers below count, shuffled.

    >>> shuffled(12, buffer_size=1)
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    >>> shuffled(12, buffer_size=3)
    [1, 3, 0, 5, 2, 6, 7, 8, 4, 9, 11, 10]
    >>> numbers = shuffled(1000, buffer_size=20)
    >>> all(number < place + 20 for place, number in enumerate(numbers))
    True
    """
    dataset = tf.data.Dataset.range(count).shuffle(buffer_size, seed=1)
    return [int(number) for number in dataset]


def draw_places(sizes):
    """Draw where each number was, and where it came out.

    >>> draw_places([10, 100, 1000])
    <Figure size 640x360 with 3 Axes>
    """
    figure, axes = plt.subplots(1, 3, figsize=(6.4, 3.6), sharey=True)
    for axis, size in zip(axes, sizes):
        axis.plot(shuffled(1000, size), "C0.", markersize=2)
        axis.set(xlabel="place after", title="buffer of %d" % size)
    axes[0].set_ylabel("place before")
    figure.set_label(
        "With a buffer of 10 the points lie on the diagonal, with 100 in a band"
        " beside it, with 1000 they fill the square."
    )
    return figure
