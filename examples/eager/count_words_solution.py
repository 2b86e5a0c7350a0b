"""How often each word occurs."""

import tensorflow as tf


def count_words(text):
    """Return the words in the order of their first appearance, and their counts.

    >>> words, counts = count_words("to be or not to be")
    >>> words.numpy().tolist(), counts.numpy().tolist()
    ([b'to', b'be', b'or', b'not'], [2, 2, 1, 1])
    """
    words, _, counts = tf.unique_with_counts(tf.strings.split(text))
    return words, counts
