"""tf.identity copies a tensor to the device that is asked for."""

import tensorflow as tf


def on_device(tensor, device):
    """Return the tensor's numbers on another device.

    >>> copied = on_device(tf.constant([1.0, 2.0]), "CPU:0")
    >>> copied.device.endswith("CPU:0"), copied.numpy().tolist()
    (True, [1.0, 2.0])
    """
    with tf.device(device):
        return tf.identity(tensor)
