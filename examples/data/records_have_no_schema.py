"""The file does not say what is in a record: the reader's words must fit."""

import tensorflow as tf


def planet(years):
    """Return an example with one feature as bytes."""
    numbers = tf.train.FloatList(value=[years])
    features = {"years": tf.train.Feature(float_list=numbers)}
    message = tf.train.Example(features=tf.train.Features(feature=features))
    return message.SerializeToString()


def parse(record, name, dtype, default=None):
    """Return one feature of a record.

    >>> parse(planet(years=1.881), "years", tf.float32)
    1.881
    >>> parse(planet(years=1.881), "moons", tf.float32)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Feature: moons (data type: float) is required but could not be found...
    >>> parse(planet(years=1.881), "moons", tf.float32, default=0.0)
    0.0
    >>> parse(planet(years=1.881), "years", tf.int64)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Data types don't match. Data type: float but expected type: int64...
    """
    feature = tf.io.FixedLenFeature([], dtype, default)
    return float(tf.io.parse_single_example(record, {name: feature})[name])
