"""A device that is not there: another in its place, or an error."""

import tensorflow as tf


def add_on(device):
    """Add on a device; return the sum, and whether it was done there.

    >>> add_on("CPU:0")
    (3, True)
    >>> add_on("GPU:64")
    (3, False)
    >>> tf.config.set_soft_device_placement(False)
    >>> add_on("GPU:64")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...GPU:64...
    >>> tf.config.set_soft_device_placement(True)
    >>> add_on("XPU:0")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown attribute 'XPU' is encountered while parsing the device spec: 'XPU:0'...
    """
    with tf.device(device):
        total = tf.constant(1) + tf.constant(2)
    return total.numpy().item(), total.device.endswith(device)
