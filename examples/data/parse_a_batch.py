"""A batch of records is parsed at once; numbers come back with 32 bits."""

import math

import numpy as np
import tensorflow as tf

DESCRIPTION = {"value": tf.io.FixedLenFeature([], tf.float32)}


def there_and_back(values):
    """Return numbers after they have been records, parsed in batches of two.

    >>> for batch in there_and_back([1.5, 2.5, math.pi]):
    ...     print(batch.dtype.name, batch.numpy())
    float32 [1.5 2.5]
    float32 [3.1415927]
    >>> float(batch[0]) == math.pi, float(batch[0]) == float(np.float32(math.pi))
    (False, True)
    """
    records = tf.data.Dataset.from_tensor_slices([record(x) for x in values])
    return records.batch(2).map(parse_batch)


def record(value):
    """Return a number as a serialized example."""
    numbers = tf.train.FloatList(value=[value])
    features = {"value": tf.train.Feature(float_list=numbers)}
    message = tf.train.Example(features=tf.train.Features(feature=features))
    return message.SerializeToString()


def parse_batch(records):
    """Return the numbers of a batch of records."""
    return tf.io.parse_example(records, DESCRIPTION)["value"]
