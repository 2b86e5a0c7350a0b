"""A loop over a tensor's items pays for each item."""

import timeit

import tensorflow as tf


def sum_in_a_loop(tensor):
    """Add the items one by one."""
    total = 0.0
    for item in tensor:
        total += item
    return total


def milliseconds(tensor):
    """Return the shortest time of three ways to add the items.

    >>> tensor = tf.ones([1000])
    >>> times = milliseconds(tensor)
    >>> for name, time in times.items():  # measurement  # doctest: +ELLIPSIS
    ...     print("%-20s %8.3f ms" % (name, time))
    loop ... ms
    .numpy() and a loop ... ms
    tf.reduce_sum ... ms
    >>> times["loop"] > 10 * times["tf.reduce_sum"]
    True
    >>> float(sum_in_a_loop(tensor)), float(tf.reduce_sum(tensor))
    (1000.0, 1000.0)
    """
    ways = {
        "loop": lambda: sum_in_a_loop(tensor),
        ".numpy() and a loop": lambda: sum(tensor.numpy().tolist()),
        "tf.reduce_sum": lambda: tf.reduce_sum(tensor),
    }
    with tf.device("CPU"):
        return {
            name: 1000 * min(timeit.repeat(way, repeat=5, number=1))
            for name, way in ways.items()
        }
