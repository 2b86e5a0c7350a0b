"""A long helper that is called often: written out at each call, or traced once."""

import tensorflow as tf

runs = []


def approach(x):
    """Return x after ten small steps towards 1, twenty operations."""
    runs.append(1)
    for _ in range(10):
        x = 0.99 * x + 0.01
    return x


def step_with(helper):
    """Return a step that calls the helper thirty times, and its graph's size.

    >>> plain, operations = step_with(approach)
    >>> len(runs), operations
    (30, 1202)
    >>> decorated, operations = step_with(tf.function(approach))
    >>> len(runs), operations
    (1, 32)
    >>> float(plain(0.0) - decorated(0.0)), float(plain(0.0) - 1 + 0.99**300)
    (0.0000, 0.0000)
    """
    runs.clear()

    @tf.function(input_signature=[tf.TensorSpec((), tf.float32)])
    def step(x):
        for _ in range(30):
            x = helper(x)
        return x

    graph = step.get_concrete_function().graph
    return step, len(graph.get_operations())
