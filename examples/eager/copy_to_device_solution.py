"""tf.identity copies a tensor to the device that is asked for."""

import tensorflow as tf


def split_cpu(count):
    cpu = tf.config.list_physical_devices("CPU")[0]
    parts = [tf.config.LogicalDeviceConfiguration() for _ in range(count)]
    tf.config.set_logical_device_configuration(cpu, parts)


def on_device(tensor, device):
    """Return the tensor's numbers on another device.

    >>> split_cpu(2)
    >>> with tf.device("CPU:0"):
    ...     tensor = tf.constant([1.0, 2.0])
    >>> copied = on_device(tensor, "CPU:1")
    >>> copied.device.endswith("CPU:1"), copied.numpy().tolist()
    (True, [1.0, 2.0])
    >>> with tf.device("CPU:1"):
    ...     tf.constant(tensor).device.endswith("CPU:0")
    True
    """
    with tf.device(device):
        return tf.identity(tensor)
