"""What an optimizer says to gradients that are None."""

import warnings

import tensorflow as tf


def step(*gradients):
    """Apply gradients to 4 and 12; return the values, and what was said.

    >>> values, messages = step(tf.constant(2.0), None)
    >>> values
    [3.8, 12.0]
    >>> [message.split(" when ")[0] for message in messages]
    ["Gradients do not exist for variables ['rest:0']"]
    >>> step(None, None)
    Traceback (most recent call last):
        ...
    ValueError: No gradients provided for any variable.
    """
    variables = [
        tf.Variable(4.0, name="slope"),
        tf.Variable(12.0, name="rest"),
    ]
    optimizer = tf.keras.optimizers.SGD(0.1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optimizer.apply_gradients(zip(gradients, variables))
    messages = [str(warning.message) for warning in caught]
    return [float(variable.numpy()) for variable in variables], messages
