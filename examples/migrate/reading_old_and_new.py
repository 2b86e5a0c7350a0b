"""A number is kept in another field than it was: simple_value reads 0."""

import tempfile
from pathlib import Path

import tensorflow as tf

v1 = tf.compat.v1


def write_old(folder):
    """Write 2.5 as TF1 did."""
    with tf.Graph().as_default():
        value = v1.Summary.Value(tag="loss", simple_value=2.5)
        writer = v1.summary.FileWriter(folder)
        writer.add_summary(v1.Summary(value=[value]), 0)
        writer.close()


def write_new(folder):
    """Write 2.5 as it is done today."""
    with tf.summary.create_file_writer(folder).as_default():
        tf.summary.write("loss", 2.5, step=0)


def fields(write):
    """Return both fields of what was written.

    >>> fields(write_old), fields(write_new)
    ((2.5, None), (0.0, 2.5))
    """
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        (file,) = Path(folder).glob("*")
        records = list(tf.data.TFRecordDataset(str(file)))
    (value,) = v1.Event.FromString(records[-1].numpy()).summary.value
    tensor = value.tensor if value.HasField("tensor") else None
    return value.simple_value, tensor and float(tf.make_ndarray(tensor))
