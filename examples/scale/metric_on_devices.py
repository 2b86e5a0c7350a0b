"""A metric made in the strategy's scope counts the rows of all devices."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    to_one = tf.distribute.ReductionToOneDevice()
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"], to_one)


def mean_of(numbers):
    """Return the metric's result over the rows of both devices.

    >>> mean_of([0.0, 0.0, 9.0])
    3.0
    """
    strategy = two_devices()
    with strategy.scope():
        metric = tf.keras.metrics.Mean()

    def update(rows):
        metric.update_state(rows)

    data = tf.data.Dataset.from_tensor_slices(numbers).batch(len(numbers))
    count_up = tf.function(lambda rows: strategy.run(update, (rows,)))
    for rows in strategy.experimental_distribute_dataset(data):
        count_up(rows)
    return float(metric.result())
