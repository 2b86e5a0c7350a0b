"""What one call costs in eager code, for things that programs do often."""

import timeit

import matplotlib.pyplot as plt
import tensorflow as tf

ROW, VARIABLE = tf.ones([10]), tf.Variable(tf.ones([10]))

CALLS = {
    "Python: 1.0 + 1.0": lambda x=1.0: x + x,
    "tensor.shape": lambda: ROW.shape,
    "tensor.numpy()": ROW.numpy,
    "tensor + tensor": lambda: ROW + ROW,
    "tensor + 1.0": lambda: ROW + 1.0,
    "tensor[0]": lambda: ROW[0],
    "variable + 1.0": lambda: VARIABLE + 1.0,
}


def draw_calls(times):
    """Draw one bar for each kind of call.

    >>> times = {name: microseconds(call) for name, call in CALLS.items()}
    >>> draw_calls(times)  # measurement
    <Figure size 640x360 with 1 Axes>
    >>> times["tensor + tensor"] > 5 * times["Python: 1.0 + 1.0"]
    True
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6), gridspec_kw={"left": 0.27})
    axes.barh(*zip(*times.items()), color="C0")
    for row, time in enumerate(times.values()):
        axes.text(time, row, " %.2f" % time, va="center")
    axes.set(xlabel="microseconds a call", xlim=(0, 1.15 * max(times.values())))
    figure.set_label("A Python sum takes next to nothing, a tensor's longer.")
    return figure


def microseconds(call):
    return 1e4 * min(timeit.repeat(call, repeat=15, number=100))
