"""Each part of an element has its own padded length and padding value."""

import tensorflow as tf


def batches(words):
    """Return words as letters, with the word's number, two at a time.

    >>> for letters, number in batches(["tensor", "flow", "data"]):
    ...     print(letters.numpy(), number.numpy())
    [[b't' b'e' b'n' b's' b'o' b'r']
     [b'f' b'l' b'o' b'w' b'-' b'-']] [0 1]
    [[b'd' b'a' b't' b'a' b'-' b'-']] [2]
    """
    numbers = list(range(len(words)))
    dataset = tf.data.Dataset.from_tensor_slices((words, numbers))
    return dataset.map(letters_and_number).padded_batch(
        2, padded_shapes=([6], []), padding_values=("-", None)
    )


def letters_and_number(word, number):
    """Return the letters of a word, and its number."""
    return tf.strings.bytes_split(word), number
