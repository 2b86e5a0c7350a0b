"""What tf.summary's functions need: a package, a writer, a step."""

import tempfile

import tensorflow as tf


def scalar(step):
    """Write a number by the function that most programs use.

    >>> scalar(step=0)
    Traceback (most recent call last):
        ...
    tensorflow.python.summary.tb_summary.TBNotInstalledError: TensorBoard is not installed, missing implementation for tf.summary.scalar
    """
    with writer().as_default():
        return bool(tf.summary.scalar("loss", 1.0, step=step))


def write(step, somewhere=True):
    """Write a number by the function below; return whether it was written.

    >>> write(step=0), write(step=0, somewhere=False)
    (True, False)
    >>> write(step=None)
    Traceback (most recent call last):
        ...
    ValueError: No step set. Please specify one either through the `step` argument or through tf.summary.experimental.set_step()
    """
    if not somewhere:
        return bool(tf.summary.write("loss", 1.0, step=step))
    with writer().as_default():
        return bool(tf.summary.write("loss", 1.0, step=step))


def writer():
    """Return a writer into a new folder."""
    return tf.summary.create_file_writer(tempfile.mkdtemp())
