"""Feature columns: TensorFlow's functions warn, and Keras's layer for them is gone."""

import unittest

import tensorflow as tf


def advice():
    """Return the first sentence of TensorFlow's advice to who describes a column.

    >>> advice()
    'Use Keras preprocessing layers instead, either directly or via the `tf.keras.utils.FeatureSpace` utility'
    """
    with unittest.TestCase().assertLogs(tf.get_logger()) as logs:
        tf.feature_column.numeric_column("height")
    return logs.output[0].split("\n")[2].split(". ")[0]


def layer_for(columns):
    """Return a layer that takes feature columns.

    >>> layer_for([])
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras._tf_keras.keras.layers' has no attribute 'DenseFeatures'
    """
    return tf.keras.layers.DenseFeatures(columns)
