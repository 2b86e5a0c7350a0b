"""A model exported as the SavedModel that a server loads."""

import os
import tempfile

import tensorflow as tf


def export(model):
    """Export a model; return the file names and what comes back when loaded.

    >>> add = tf.keras.layers.Dense(1, kernel_initializer="ones")
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), add])
    >>> names, loaded = export(model)
    >>> names
    ['assets', 'fingerprint.pb', 'saved_model.pb', 'variables']
    >>> sorted(loaded.signatures)
    ['serve', 'serving_default']
    >>> loaded.serve(tf.constant([[1.0, 2.0]]))
    <tf.Tensor: shape=(1, 1), dtype=float32, numpy=array([[3.]], dtype=float32)>
    """
    with tempfile.TemporaryDirectory() as folder:
        model.export(folder, verbose=False)
        return sorted(os.listdir(folder)), tf.saved_model.load(folder)
