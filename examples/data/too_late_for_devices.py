"""Logical devices are set before the first operation, or not at all."""

import tensorflow as tf


def split_late(count):
    """Run an operation, then ask for several devices.

    >>> split_late(3)
    Traceback (most recent call last):
        ...
    RuntimeError: Virtual devices cannot be modified after being initialized
    """
    tf.add(1, 1)
    cpu = tf.config.list_physical_devices("CPU")[0]
    part = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [part] * count)
