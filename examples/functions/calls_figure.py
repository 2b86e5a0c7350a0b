"""Eight calls of one tf.function: which of them made a graph."""

import matplotlib.pyplot as plt
import tensorflow as tf

ARGUMENTS = (3, 4, 1.5, [1.0], 2.5, [2.0], [1.0, 2.0], 5)


def trace_calls():
    """Return the signature of each call, and whether it made a new graph."""
    square = tf.function(lambda x: x * x)
    signatures, made = [], []
    for tensor in map(tf.constant, ARGUMENTS):
        before = square.experimental_get_tracing_count()
        square(tensor)
        made.append(square.experimental_get_tracing_count() > before)
        signatures.append("%s %s" % (tensor.dtype.name, tuple(tensor.shape)))
    return signatures, made


def draw_calls(signatures, made):
    """Draw the calls from left to right, one row for each graph.

    >>> signatures, made = trace_calls()
    >>> draw_calls(signatures, made)
    <Figure size 640x360 with 1 Axes>
    >>> made
    [True, False, True, True, False, False, True, False]
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    labels = {"sC1": "traces a new graph", "oC0": "runs a graph it has"}
    for style, label in labels.items():
        calls = [call for call in range(8) if made[call] == (style == "sC1")]
        rows = [signatures[call] for call in calls]
        axes.plot([call + 1 for call in calls], rows, style, label=label)
    axes.set(xlabel="call", ylabel="dtype and shape")
    axes.legend(loc="upper left")
    figure.set_label("Calls 1, 3, 4 and 7 trace a graph; the others run one.")
    return figure
