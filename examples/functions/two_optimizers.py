"""One function for two optimizers fails; one function each works."""

import tensorflow as tf

weight = tf.Variable(1.0)


def move(optimizer):
    """Move the weight by one step of an optimizer."""
    with tf.GradientTape() as tape:
        loss = weight**2
    gradient = tape.gradient(loss, weight)
    optimizer.apply_gradients([(gradient, weight)])


def complaint(step, optimizer):
    """Return the first sentence of the error's last line, or None.

    >>> step = tf.function(move)
    >>> complaint(step, tf.keras.optimizers.Adam(0.1))
    >>> complaint(step, tf.keras.optimizers.Adam(0.01))
    'ValueError: tf.function only supports singleton tf.Variables created on the first call'
    >>> other_step = tf.function(move)
    >>> complaint(other_step, tf.keras.optimizers.Adam(0.01))
    >>> float(weight.numpy())
    0.89
    """
    try:
        step(optimizer)
    except ValueError as error:
        last_line = str(error).strip().splitlines()[-1]
        return last_line.strip().split(". ")[0]
