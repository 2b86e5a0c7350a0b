"""One training step of a small network, timed eagerly and as one graph."""

import timeit

import tensorflow as tf


def make_step():
    """Return a function that trains a small network by one step."""
    hidden = tf.keras.layers.Dense(32, activation="tanh")
    model = tf.keras.Sequential([hidden, tf.keras.layers.Dense(1)])
    inputs = tf.random.normal([64, 8])
    targets = tf.reduce_sum(inputs, axis=1, keepdims=True)
    model(inputs)

    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(inputs) - targets) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        for variable, gradient in zip(model.trainable_variables, gradients):
            variable.assign_sub(0.01 * gradient)
        return loss

    return step


def milliseconds(step):
    """Return the shortest of 50 timed steps, after one that is not timed.

    >>> eager = milliseconds(make_step())
    >>> graph = milliseconds(tf.function(make_step()))
    >>> print("eager %.2f ms, graph %.2f ms" % (eager, graph))  # measurement  # doctest: +ELLIPSIS
    eager ... ms, graph ... ms
    >>> eager > 1.5 * graph
    True
    """
    step()
    seconds = timeit.repeat(lambda: step().numpy(), number=1, repeat=50)
    return 1000 * min(seconds)
