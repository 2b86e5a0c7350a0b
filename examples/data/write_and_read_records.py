"""A TFRecord file: examples are written as bytes, read and parsed."""

import os
import tempfile

import tensorflow as tf

DESCRIPTION = {
    "name": tf.io.FixedLenFeature([], tf.string),
    "orbit": tf.io.FixedLenFeature([2], tf.float32),
}


def to_bytes(name, distance, years):
    """Return one planet as a serialized tf.train.Example."""
    names = tf.train.BytesList(value=[name.encode()])
    orbit = tf.train.FloatList(value=[distance, years])
    features = {
        "name": tf.train.Feature(bytes_list=names),
        "orbit": tf.train.Feature(float_list=orbit),
    }
    message = tf.train.Example(features=tf.train.Features(feature=features))
    return message.SerializeToString()


def write_and_read(planets):
    """Return what is read from a file of planets.

    >>> for planet in write_and_read([("Earth", 1, 1), ("Mars", 1.524, 1.881)]):
    ...     print(planet["name"].numpy().decode(), planet["orbit"].numpy())
    Earth [1. 1.]
    Mars [1.524 1.881]
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "planets.tfrecord")
        with tf.io.TFRecordWriter(path) as writer:
            for planet in planets:
                writer.write(to_bytes(*planet))
        records = tf.data.TFRecordDataset(path)
        return [tf.io.parse_single_example(x, DESCRIPTION) for x in records]
