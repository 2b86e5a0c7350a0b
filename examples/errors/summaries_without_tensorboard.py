"""Summaries where TensorBoard is not installed, or no step is known."""

import tempfile

import tensorflow as tf


def write(**step):
    """Write a number for TensorBoard.

    >>> write(step=1)
    Traceback (most recent call last):
        ...
    tensorflow.python.summary.tb_summary.TBNotInstalledError: TensorBoard is not installed, missing implementation for tf.summary.scalar
    >>> tf.summary.write("loss", 0.5, step=1)
    <tf.Tensor: shape=(), dtype=bool, numpy=False>
    """
    writer = tf.summary.create_file_writer(tempfile.mkdtemp())
    with writer.as_default():
        return tf.summary.scalar("loss", 0.5, **step)


def write_without_a_step():
    """Write without saying at which step.

    >>> write_without_a_step()
    Traceback (most recent call last):
        ...
    ValueError: No step set. Please specify one either through the `step` argument or through tf.summary.experimental.set_step()
    """
    writer = tf.summary.create_file_writer(tempfile.mkdtemp())
    with writer.as_default():
        return tf.summary.write("loss", 0.5)
