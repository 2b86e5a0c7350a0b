"""In TF1 three dtypes took three placeholders, made by hand."""

import tensorflow as tf


def double(value, dtype):
    """Return twice a value, by the subgraph that was made for its dtype.

    >>> print(double(1, tf.int32), double(1.0, tf.float32), double("ha", tf.string))
    2 2.0 b'haha'
    >>> print(double(1.5, tf.int32))
    2
    """
    with tf.Graph().as_default(), tf.Session() as session:
        places = {
            key: tf.placeholder(key, shape=())
            for key in (tf.int32, tf.float32, tf.string)
        }
        doubles = {key: place + place for key, place in places.items()}
        return session.run(doubles[dtype], feed_dict={places[dtype]: value})
