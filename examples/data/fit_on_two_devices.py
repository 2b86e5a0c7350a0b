"""Fit under a strategy: the batch of the dataset is that of all devices."""

import numpy as np
import tensorflow as tf

SEEN = set()


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


class RowsOfOneDevice(tf.keras.layers.Layer):
    """A layer that notes how many rows its device gets."""

    def call(self, rows):
        """Return the rows, and note how many they are."""
        tf.numpy_function(SEEN.add, [tf.shape(rows)[0]], [])
        return rows


def fit():
    """Return the steps of an epoch, and the rows that a device gets.

    >>> fit()
    (3, [2])
    """
    with two_devices().scope():
        layers = [RowsOfOneDevice(), tf.keras.layers.Dense(1)]
        model = tf.keras.Sequential(layers)
        model.compile("sgd", "mse")
    ones = np.ones([12, 1], np.float32)
    dataset = tf.data.Dataset.from_tensor_slices((ones, ones)).batch(4)
    model.fit(dataset, shuffle=False, verbose=0)
    steps = int(model.optimizer.iterations.numpy())
    return steps, sorted(int(rows) for rows in SEEN)
