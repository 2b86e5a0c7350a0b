"""A function makes the dataset of each worker, in batches for one device."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def make_dataset(context):
    """Return the part of ten numbers that belongs to this worker."""
    batch_size = context.get_per_replica_batch_size(4)
    dataset = tf.data.Dataset.range(10)
    dataset = dataset.shard(
        context.num_input_pipelines, context.input_pipeline_id
    )
    return dataset.batch(batch_size)


def parts():
    """Return, turn by turn, what the first and the second device get.

    >>> parts()
    [[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], []]]
    """
    strategy = two_devices()
    distributed = strategy.distribute_datasets_from_function(make_dataset)
    turns = []
    for batch in distributed:
        local = strategy.experimental_local_results(batch)
        turns.append([part.numpy().tolist() for part in local])
    return turns
