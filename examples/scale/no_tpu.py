"""What TensorFlow says of a TPU that is not there."""

import tensorflow as tf


def look_for(tpu=None):
    """Ask for a TPU by its name, or for the one of this machine.

    >>> look_for()
    Traceback (most recent call last):
        ...
    ValueError: Please provide a TPU Name to connect to.
    >>> tf.config.list_logical_devices("TPU")
    []
    >>> look_for("local")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.NotFoundError: TPUs not found in the cluster. Failed in initialization: No OpKernel was registered to support Op 'ConfigureDistributedTPU' used by ...
    """
    resolver = tf.distribute.cluster_resolver.TPUClusterResolver(tpu)
    tf.tpu.experimental.initialize_tpu_system(resolver)
