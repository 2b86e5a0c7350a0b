"""Weights from a checkpoint of TensorFlow, as load_weights read them."""

import tensorflow as tf


def model():
    """A model with four weights.

    >>> model().save_weights("small.weights.h5")
    >>> model().load_weights("small.weights.h5").expect_partial()
    Traceback (most recent call last):
        ...
    AttributeError: 'NoneType' object has no attribute 'expect_partial'
    >>> tf.train.latest_checkpoint(".") is None
    True
    >>> path = tf.train.Checkpoint(model=model()).write("folder/small")
    >>> model().load_weights(path)
    Traceback (most recent call last):
        ...
    ValueError: File format not supported: filepath=folder/small. Keras 3 only supports V3 `.keras` files, `.weights.h5` files, legacy H5 format files (`.h5` extension), or Orbax checkpoints.
    >>> restored = model()
    >>> status = tf.train.Checkpoint(model=restored).restore(path)
    >>> [float(w.numpy().sum()) for w in restored.weights]
    [3.0, 0.0]
    """
    dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
    return tf.keras.Sequential([tf.keras.Input((3,)), dense])
