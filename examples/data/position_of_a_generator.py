"""The position of an iterator over a generator cannot be saved."""

import os
import tempfile

import tensorflow as tf


def save_generator():
    """Try to save the position of a generator.

    >>> save_generator()
    PyFunc is stateful.
    """
    dataset = tf.data.Dataset.from_generator(
        lambda: iter([1, 2]), output_signature=tf.TensorSpec([], tf.int32)
    )
    with tempfile.TemporaryDirectory() as folder:
        try:
            tf.train.Checkpoint(data=iter(dataset)).save(
                os.path.join(folder, "run")
            )
        except tf.errors.FailedPreconditionError as error:
            print(error.message.split("}} ")[-1].split(" [Op")[0])
