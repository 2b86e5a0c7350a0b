"""The same file as a dataset of parsed records."""

import tempfile

import tensorflow as tf


def write(place):
    """Write ten records with a number and its square."""
    with tf.io.TFRecordWriter(place) as file:
        for n in range(10):
            number = tf.train.Int64List(value=[n])
            square = tf.train.FloatList(value=[n * n])
            feature = {"number": tf.train.Feature(int64_list=number)}
            feature["square"] = tf.train.Feature(float_list=square)
            example = tf.train.Example(
                features=tf.train.Features(feature=feature)
            )
            file.write(example.SerializeToString())


def sums(batch_size=5):
    """Return the sums of all numbers and all squares, read in batches.

    >>> sums()
    (45, 285)
    """
    kinds = {"number": tf.io.FixedLenFeature([], tf.int64)}
    kinds["square"] = tf.io.FixedLenFeature([], tf.float32)
    with tempfile.NamedTemporaryFile() as file:
        write(file.name)
        data = tf.data.TFRecordDataset(file.name).batch(batch_size)
        data = data.map(lambda rows: tf.io.parse_example(rows, kinds))
        both = [(b["number"].numpy(), b["square"].numpy()) for b in data]
    return tuple(int(sum(map(sum, parts))) for parts in zip(*both))
