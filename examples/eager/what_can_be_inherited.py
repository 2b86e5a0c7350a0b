"""Which of TensorFlow's classes let a class inherit from them."""

import tensorflow as tf

CLASSES = {
    "tf.Module": tf.Module,
    "tf.data.Dataset": tf.data.Dataset,
    "tf.keras.layers.Layer": tf.keras.layers.Layer,
    "tf.keras.optimizers.Optimizer": tf.keras.optimizers.Optimizer,
    "the class of tensors": type(tf.constant(0)),
}


def inherit(base):
    """Make a class that inherits from this one.

    >>> for name, base in CLASSES.items():
    ...     print(name, can_inherit(base))
    tf.Module True
    tf.data.Dataset True
    tf.keras.layers.Layer True
    tf.keras.optimizers.Optimizer True
    the class of tensors False
    >>> inherit(CLASSES["the class of tensors"])
    Traceback (most recent call last):
        ...
    TypeError: type 'tensorflow.python.framework.ops.EagerTensor' is not an acceptable base type
    >>> inherit(tf.Variable)(1.0)
    Traceback (most recent call last):
        ...
    NotImplementedError
    """
    return type("Own", (base,), {})


def can_inherit(base):
    try:
        return bool(inherit(base))
    except TypeError:
        return False
