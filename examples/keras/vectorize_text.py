"""Sentences become rows of numbers of the same length."""

import tensorflow as tf

SENTENCES = ["The cat sat.", "The dog sat, the cat ran!"]


def make_layer(length):
    """Return a layer that knows the words of the sentences.

    >>> layer = make_layer(length=4)
    >>> [str(word) for word in layer.get_vocabulary()]
    ['', '[UNK]', 'the', 'sat', 'cat', 'ran', 'dog']
    >>> layer(tf.constant(SENTENCES)).numpy()
    array([[2, 4, 3, 0],
           [2, 6, 3, 2]])
    >>> layer(tf.constant(["A cat!"])).numpy()
    array([[1, 4, 0, 0]])
    """
    layer = tf.keras.layers.TextVectorization(output_sequence_length=length)
    layer.adapt(tf.constant(SENTENCES))
    return layer
