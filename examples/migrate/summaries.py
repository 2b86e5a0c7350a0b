"""Summaries today: each is written where it is called, under its step."""

import tempfile
from pathlib import Path

import tensorflow as tf

METADATA = tf.compat.v1.SummaryMetadata()
METADATA.plugin_data.plugin_name = "scalars"  # the tab of TensorBoard


def train(folder, steps=3):
    """Train, writing the loss and the weight; return what stands in the file.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for line in train(folder):
    ...         print(*line)
    0 loss 16.0
    0 weight 1.0
    1 loss 4.0
    1 weight 3.0
    2 loss 1.0
    2 weight 4.0
    """
    weight, lines = tf.Variable(1.0), []
    with tf.summary.create_file_writer(folder).as_default():
        for count in range(steps):
            with tf.GradientTape() as tape:
                loss = tf.square(weight - 5.0)
            tf.summary.write("loss", loss, count, METADATA)
            tf.summary.write("weight", weight, count, METADATA)
            weight.assign_sub(0.25 * tape.gradient(loss, weight))
    for record in tf.data.TFRecordDataset(str(next(Path(folder).glob("*")))):
        event = tf.compat.v1.Event.FromString(record.numpy())
        for value in event.summary.value:
            number = float(tf.make_ndarray(value.tensor))
            lines.append((event.step, value.tag, number))
    return lines
