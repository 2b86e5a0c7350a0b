"""The mean length of the words of each sentence."""

import tensorflow as tf


def mean_word_lengths(sentences):
    """Split sentences into words and return the mean length in each.

    >>> mean_word_lengths(["to be or not", "graphs", "eager by default"]).numpy()
    array([2.25     , 6.       , 4.6667], dtype=float32)
    >>> [len("tobeornot") / 4, len("graphs") / 1, len("eagerbydefault") / 3]
    [2.25, 6.0, 4.6667]
    """
    words = tf.strings.split(sentences)
    return tf.reduce_mean(tf.cast(tf.strings.length(words), tf.float32), axis=1)
