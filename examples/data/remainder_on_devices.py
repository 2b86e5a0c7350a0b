"""With drop_remainder every device gets the same number of elements."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def sizes(drop_remainder):
    """Return how many of nine elements each device gets, batch by batch.

    >>> sizes(drop_remainder=False)
    [(2, 2), (2, 2), (1, 0)]
    >>> sizes(drop_remainder=True)
    [(2, 2), (2, 2)]
    """
    strategy = two_devices()
    dataset = tf.data.Dataset.range(9).batch(4, drop_remainder=drop_remainder)
    found = []
    for batch in strategy.experimental_distribute_dataset(dataset):
        local = strategy.experimental_local_results(batch)
        found.append(tuple(len(part) for part in local))
    return found
