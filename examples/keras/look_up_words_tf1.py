"""Words become numbers and rows of zeros and ones in TF1: a table."""

import tensorflow as tf


def encode(words):
    """Return the words' numbers, and a row for each word.

    >>> numbers, rows = encode(["sun", "rain", "hail"])
    >>> numbers
    array([3, 1, 0])
    >>> rows
    array([[0., 0., 0., 1.],
           [0., 1., 0., 0.],
           [1., 0., 0., 0.]], dtype=float32)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        names = tf.constant(["[UNK]", "rain", "snow", "sun"])
        pairs = tf.lookup.KeyValueTensorInitializer(
            names, tf.range(4, dtype=tf.int64), tf.string, tf.int64
        )
        table = tf.lookup.StaticHashTable(pairs, default_value=0)
        numbers = table.lookup(tf.constant(words))
        rows = tf.one_hot(numbers, 4)
        session.run(tf.tables_initializer())
        return session.run([numbers, rows])
