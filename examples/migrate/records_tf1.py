"""Records of a file in TF1: a reader, a parser, a shuffled batch."""

import tempfile

import tensorflow as tf


def write(place):
    """Write ten records with a number and its square."""
    with tf.python_io.TFRecordWriter(place) as file:
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
    with tempfile.NamedTemporaryFile() as file, tf.Graph().as_default():
        write(file.name)
        names = tf.train.string_input_producer([file.name])
        _, record = tf.TFRecordReader().read(names)
        kinds = {"number": tf.FixedLenFeature([], tf.int64)}
        kinds["square"] = tf.FixedLenFeature([], tf.float32)
        parts = tf.parse_single_example(record, kinds)
        parts = [parts["number"], parts["square"]]
        batch = tf.train.batch(parts, batch_size)
        with tf.train.MonitoredSession() as session:
            both = [session.run(batch) for _ in range(2)]
    return tuple(int(sum(map(sum, parts))) for parts in zip(*both))
