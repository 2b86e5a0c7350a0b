"""What devices compute is put together outside, or while they run."""

import tensorflow as tf


def two_devices():
    """Return a strategy over two CPU devices, made of the one there is."""
    cpu = tf.config.list_physical_devices("CPU")[0]
    half = tf.config.LogicalDeviceConfiguration()
    tf.config.set_logical_device_configuration(cpu, [half, half])
    to_one = tf.distribute.ReductionToOneDevice()
    return tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"], to_one)


def numbers():
    """Return the number of the device that asks, and the sum of all squares.

    >>> strategy = two_devices()
    >>> on_all = tf.function(lambda: strategy.run(numbers))
    >>> own, of_all = on_all()
    >>> [part.numpy() for part in strategy.experimental_local_results(own)]
    [array([1.], dtype=float32), array([2.], dtype=float32)]
    >>> [part.numpy() for part in strategy.experimental_local_results(of_all)]
    [array([5.], dtype=float32), array([5.], dtype=float32)]
    >>> strategy.reduce("SUM", own, axis=None).numpy()
    array([3.], dtype=float32)
    >>> float(strategy.reduce("MEAN", own, axis=0))
    1.5
    >>> strategy.gather(own, axis=0).numpy()
    array([1., 2.], dtype=float32)
    """
    context = tf.distribute.get_replica_context()
    own = tf.cast([context.replica_id_in_sync_group + 1], tf.float32)
    return own, context.all_reduce("SUM", own**2)
