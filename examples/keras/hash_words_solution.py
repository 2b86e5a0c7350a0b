"""Words without a vocabulary: a hash gives each of them a bin."""

import tensorflow as tf


def bins_of(words, count):
    """Return each word's bin.

    >>> words = ["sun", "rain", "hail", "sun"]
    >>> bins = bins_of(words, count=10)
    >>> bool(bins[0] == bins[3]), bool(max(bins) < 10)
    (True, True)
    >>> bins_of(words, 10).tolist() == bins.tolist()
    True
    """
    layer = tf.keras.layers.Hashing(num_bins=count)
    return layer(tf.constant(words)).numpy()
