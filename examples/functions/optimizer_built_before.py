"""An optimizer that is built beforehand needs no variable in the graph."""

import tensorflow as tf


def train(rates=(0.1, 0.01)):
    """Return a weight of 1 after a step for each rate, and the traces.

    >>> train()
    (0.89, 2)
    """
    weight = tf.Variable(1.0)

    @tf.function
    def step(optimizer):
        with tf.GradientTape() as tape:
            loss = weight**2
        gradient = tape.gradient(loss, weight)
        optimizer.apply_gradients([(gradient, weight)])

    for rate in rates:
        optimizer = tf.keras.optimizers.Adam(rate)
        optimizer.build([weight])
        step(optimizer)
    return float(weight), step.experimental_get_tracing_count()
