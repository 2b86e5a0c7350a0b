"""A summary in a tf.function: the step is an argument, and not all are kept."""

import tempfile
from pathlib import Path

import tensorflow as tf


@tf.function
def count(step):
    """Write a number in every tenth step."""
    with tf.summary.record_if(step % 10 == 0):
        tf.summary.write("squares", step * step, step=step)


def kept(steps):
    """Return the steps that stand in the file.

    >>> kept(25)
    [0, 10, 20]
    >>> count.experimental_get_tracing_count()
    1
    """
    with tempfile.TemporaryDirectory() as folder:
        with tf.summary.create_file_writer(folder).as_default():
            for step in tf.range(steps, dtype=tf.int64):
                count(step)
        records = tf.data.TFRecordDataset(str(next(Path(folder).glob("*"))))
        events = [tf.compat.v1.Event.FromString(r.numpy()) for r in records]
    return [event.step for event in events if event.summary.value]
