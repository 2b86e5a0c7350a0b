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
    """
    resolver = tf.distribute.cluster_resolver.TPUClusterResolver(tpu)
    tf.tpu.experimental.initialize_tpu_system(resolver)


def of_this_machine():
    """Return the beginning of the error where there is none.

    >>> of_this_machine()
    "TPUs not found in the cluster. Failed in initialization: No OpKernel was registered to support Op 'ConfigureDistributedTPU'"
    """
    try:
        look_for("local")
    except tf.errors.NotFoundError as error:
        return str(error).split(" used by ")[0]
