"""Split texts into words, and join words to texts."""

import tensorflow as tf


def words(texts):
    """Return the words of each text in small letters, without marks.

    >>> words(["To be, or not?", "Graphs!"])
    <tf.RaggedTensor [[b'to', b'be', b'or', b'not'], [b'graphs']]>
    >>> words("To be!")
    <tf.Tensor: shape=(2,), dtype=string, numpy=array([b'to', b'be'], dtype=object)>
    >>> tf.strings.join(["a", "b", "c"], separator="-").numpy()
    b'a-b-c'
    >>> tf.strings.reduce_join(words(["To be, or not?"]), axis=1, separator=" ").numpy()
    array([b'to be or not'], dtype=object)
    """
    plain = tf.strings.regex_replace(tf.strings.lower(texts), "[^a-z ]", "")
    return tf.strings.split(plain)
