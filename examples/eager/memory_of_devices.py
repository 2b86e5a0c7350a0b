"""Memory is set for GPUs alone, and before anything has run."""

import tensorflow as tf


def grow(kind):
    """Let the devices of a kind take memory as they need it.

    >>> grow("GPU")
    >>> grow("CPU")
    Traceback (most recent call last):
        ...
    ValueError: Cannot set memory growth on non-GPU and non-Pluggable devices
    """
    for device in tf.config.list_physical_devices(kind):
        tf.config.experimental.set_memory_growth(device, True)


def limit(kind, megabytes):
    """Give the first device of a kind no more memory than this.

    >>> limit("CPU", 1024)
    Traceback (most recent call last):
        ...
    ValueError: Setting memory limit on CPU virtual devices is currently not supported
    """
    device = tf.config.list_physical_devices(kind)[0]
    parts = [tf.config.LogicalDeviceConfiguration(memory_limit=megabytes)]
    tf.config.set_logical_device_configuration(device, parts)
