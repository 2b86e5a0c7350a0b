"""Each tensor knows the device whose memory holds it."""

import tensorflow as tf


def parts(tensor):
    """Return the kind and the number of the device that a tensor is on.

    >>> with tf.device("CPU:0"):
    ...     numbers = tf.constant([1.0, 2.0])
    >>> numbers.device
    '/job:localhost/replica:0/task:0/device:CPU:0'
    >>> parts(numbers)
    ('CPU', 0)
    """
    device = tf.DeviceSpec.from_string(tensor.device)
    return device.device_type, device.device_index
