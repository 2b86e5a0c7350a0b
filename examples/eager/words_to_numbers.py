"""A model computes with numbers, so each word becomes one."""

import tensorflow as tf


def numbered(words, vocabulary):
    """Return each word's place in the vocabulary, counted from 1, or 0.

    >>> words = tf.strings.split(["to be or not to be", "to graph"])
    >>> numbered(words, ["to", "be", "or", "not"])
    <tf.RaggedTensor [[1, 2, 3, 4, 1, 2], [1, 0]]>
    """
    same = tf.equal(words.flat_values[:, tf.newaxis], vocabulary)
    found = tf.cast(same, tf.int32) * tf.range(1, len(vocabulary) + 1)
    return words.with_flat_values(tf.reduce_sum(found, axis=1))
