"""One program for a TPU, for several GPUs, or for what there is."""

import tensorflow as tf


def strategy():
    """Return the strategy for what this machine has.

    >>> gpus = tf.config.list_logical_devices("GPU")
    >>> strategy().num_replicas_in_sync == max(1, len(gpus))
    True
    """
    try:
        resolver = tf.distribute.cluster_resolver.TPUClusterResolver()
    except ValueError:
        if len(tf.config.list_logical_devices("GPU")) > 1:
            return tf.distribute.MirroredStrategy()
        return tf.distribute.get_strategy()
    tf.config.experimental_connect_to_cluster(resolver)
    tf.tpu.experimental.initialize_tpu_system(resolver)
    return tf.distribute.TPUStrategy(resolver)
