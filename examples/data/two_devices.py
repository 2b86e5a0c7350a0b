"""Each batch of a dataset is cut into one part for each device."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def print_parts(count):
    """Print what the first and the second device get of each batch of four.

    >>> print_parts(10)
    [0 1] [2 3]
    [4 5] [6 7]
    [8] [9]
    """
    strategy = two_devices()
    dataset = tf.data.Dataset.range(count).batch(4)
    for batch in strategy.experimental_distribute_dataset(dataset):
        first, second = strategy.experimental_local_results(batch)
        print(first.numpy(), second.numpy())
