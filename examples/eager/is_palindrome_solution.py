"""Whether a word reads the same from both ends, character by character."""

import tensorflow as tf


def is_palindrome(word):
    """Compare the characters with the characters backwards.

    >>> bool(is_palindrome("rotor")), bool(is_palindrome("tensor"))
    (True, False)
    >>> bool(is_palindrome("été"))
    True
    >>> bytes(reversed("été".encode())) == "été".encode()
    False
    """
    characters = tf.strings.unicode_split(word, "UTF-8")
    return tf.reduce_all(characters == characters[::-1])
