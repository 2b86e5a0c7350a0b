"""Words become numbers, and numbers become rows of zeros and ones."""

import tensorflow as tf


def encode(words):
    """Return the words' numbers, and a row for each word.

    >>> numbers, rows = encode(["sun", "rain", "hail"])
    >>> numbers.numpy()
    array([3, 1, 0])
    >>> rows.numpy()
    array([[0., 0., 0., 1.],
           [0., 1., 0., 0.],
           [1., 0., 0., 0.]], dtype=float32)
    """
    look_up = tf.keras.layers.StringLookup(vocabulary=["rain", "snow", "sun"])
    numbers = look_up(tf.constant(words))
    count = look_up.vocabulary_size()
    one_hot = tf.keras.layers.CategoryEncoding(count, output_mode="one_hot")
    return numbers, one_hot(numbers)
