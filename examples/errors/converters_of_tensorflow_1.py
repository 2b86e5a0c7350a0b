"""What the converter to LiteRT reads no more."""

import contextlib
import io

import tensorflow as tf


def converter():
    """The converter of TensorFlow 2.

    >>> converter().from_keras_model_file("model.h5")
    Traceback (most recent call last):
        ...
    AttributeError: type object 'TFLiteConverterV2' has no attribute 'from_keras_model_file'
    >>> converter().from_session(None, [], [])
    Traceback (most recent call last):
        ...
    AttributeError: type object 'TFLiteConverterV2' has no attribute 'from_session'
    >>> converter().from_frozen_graph("graph.pb", [], [])
    Traceback (most recent call last):
        ...
    AttributeError: type object 'TFLiteConverterV2' has no attribute 'from_frozen_graph'
    """
    return tf.lite.TFLiteConverter


def converted(model):
    """Convert a model of Keras.

    >>> dense = tf.keras.layers.Dense(1)
    >>> model = tf.keras.Sequential([tf.keras.Input((2,)), dense])
    >>> converted(model)[4:8]
    b'TFL3'
    """
    with contextlib.redirect_stdout(io.StringIO()):  # the model's signature
        return tf.lite.TFLiteConverter.from_keras_model(model).convert()
