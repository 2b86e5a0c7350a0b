"""A function makes the dataset of each worker, in batches for one device."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def parts():
    """Return, turn by turn, what the first and the second device get.

    >>> parts()
    [[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[8, 9], []]]
    """
    strategy = two_devices()
    distributed = strategy.distribute_datasets_from_function(make_dataset)
    turns = map(strategy.experimental_local_results, distributed)
    return [[part.numpy().tolist() for part in turn] for turn in turns]


def make_dataset(context, global_batch_size=4):
    """Return the part of ten numbers that belongs to this worker.

    >>> first = tf.distribute.InputContext(2, 0, num_replicas_in_sync=4)
    >>> second = tf.distribute.InputContext(2, 1, num_replicas_in_sync=4)
    >>> [batch.numpy().tolist() for batch in make_dataset(first, 8)]
    [[0, 2], [4, 6], [8]]
    >>> [batch.numpy().tolist() for batch in make_dataset(second, 8)]
    [[1, 3], [5, 7], [9]]
    """
    batch_size = context.get_per_replica_batch_size(global_batch_size)
    workers, worker = context.num_input_pipelines, context.input_pipeline_id
    return tf.data.Dataset.range(10).shard(workers, worker).batch(batch_size)
