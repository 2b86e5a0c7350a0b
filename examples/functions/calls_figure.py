"""Eight calls of one tf.function: which of them made a graph."""

import matplotlib.pyplot as plt
import tensorflow as tf

ARGUMENTS = (3, 4, 1.5, [1.0], 2.5, [2.0], [1.0, 2.0], 5)


def trace_calls():
    """Return the signature of each call, and which calls made a new graph."""
    signatures, traced = [], []

    @tf.function
    def square(x):
        traced.append(len(signatures) + 1)
        return x * x

    for tensor in map(tf.constant, ARGUMENTS):
        square(tensor)
        signatures.append("%s %s" % (tensor.dtype.name, tuple(tensor.shape)))
    return signatures, traced


def draw_calls(signatures, traced):
    """Draw the calls from left to right, one row for each graph.

    >>> signatures, traced = trace_calls()
    >>> draw_calls(signatures, traced)
    <Figure size 640x360 with 1 Axes>
    >>> traced
    [1, 3, 4, 7]
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    for style, label in ("sC1", "traces a graph"), ("oC0", "finds its graph"):
        calls = [n for n in range(1, 9) if (n in traced) == (style == "sC1")]
        axes.plot(calls, [signatures[n - 1] for n in calls], style, label=label)
    axes.set(xlabel="call", ylabel="dtype and shape")
    axes.legend(loc="upper left")
    figure.set_label("Calls 1, 3, 4 and 7 trace a graph; the others run one.")
    return figure
