"""The batch grows with the devices, so that each keeps its share."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def steps(per_device):
    """Return the number of steps in an epoch of 96 elements.

    >>> steps(per_device=8)
    6
    >>> steps(per_device=16)
    3
    """
    strategy = two_devices()
    batch_size = per_device * strategy.num_replicas_in_sync
    dataset = tf.data.Dataset.range(96).batch(batch_size)
    return len(list(strategy.experimental_distribute_dataset(dataset)))
