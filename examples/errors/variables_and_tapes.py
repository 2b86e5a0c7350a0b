"""Variables that cannot be made, gradients that cannot be computed."""

import tensorflow as tf


def slope_at(x):
    """Return the slope of the square.

    >>> float(slope_at(tf.constant(3.0)))
    6.0
    >>> slope_at(3.0)
    Traceback (most recent call last):
        ...
    ValueError: Passed in object 3.0 of type 'float', not tf.Tensor or tf.Variable or ExtensionType.
    >>> tf.Variable()
    Traceback (most recent call last):
        ...
    ValueError: The `initial_value` arg to `tf.Variable` must be specified except when you are not providing a `variable_def`. You provided neither.
    >>> tf.Variable([1.0]).assign([[1.0]])
    Traceback (most recent call last):
        ...
    ValueError: Cannot assign value to variable ' Variable:0': Shape mismatch.The variable shape (1,), and the assigned value shape (1, 1) are incompatible.
    >>> tf.keras.optimizers.SGD().apply_gradients([(None, tf.Variable(1.0))])
    Traceback (most recent call last):
        ...
    ValueError: No gradients provided for any variable.
    """
    with tf.GradientTape() as tape:
        tape.watch(x)
        square = x * x
    return tape.gradient(square, x)
