"""One CPU can stand for two devices, to try things out."""

import tensorflow as tf


def split_cpu(count):
    """Make the CPU look like several devices, before anything has run.

    >>> split_cpu(2)
    >>> [device.name for device in tf.config.list_logical_devices("CPU")]
    ['/device:CPU:0', '/device:CPU:1']
    >>> with tf.device("CPU:1"):
    ...     second = tf.constant([1.0, 2.0])
    >>> second.device
    '/job:localhost/replica:0/task:0/device:CPU:1'
    >>> with tf.device("CPU:0"):
    ...     total = second + second
    >>> total.device
    '/job:localhost/replica:0/task:0/device:CPU:0'
    >>> split_cpu(3)
    Traceback (most recent call last):
        ...
    RuntimeError: Virtual devices cannot be modified after being initialized
    """
    cpu = tf.config.list_physical_devices("CPU")[0]
    parts = [tf.config.LogicalDeviceConfiguration() for _ in range(count)]
    tf.config.set_logical_device_configuration(cpu, parts)
