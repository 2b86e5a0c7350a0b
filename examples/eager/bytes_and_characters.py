"""A string tensor holds bytes, and a character may take several."""

import tensorflow as tf


def lengths(text):
    r"""Return the length in bytes and in characters.

    >>> text = tf.constant("Grüße")
    >>> text
    <tf.Tensor: shape=(), dtype=string, numpy=b'Gr\xc3\xbc\xc3\x9fe'>
    >>> lengths(text)
    [7, 5]
    >>> len("Grüße".encode()), len("Grüße")
    (7, 5)
    >>> text.numpy().decode()
    'Grüße'
    """
    return [
        tf.strings.length(text, unit=unit).numpy().item()
        for unit in ("BYTE", "UTF8_CHAR")
    ]


def first(text, count, unit="BYTE"):
    r"""Return the first bytes or characters.

    >>> first("Grüße", 3)
    b'Gr\xc3'
    >>> first("Grüße", 3, unit="UTF8_CHAR").decode()
    'Grü'
    >>> first("Grüße", 3).decode()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data
    """
    return tf.strings.substr(text, 0, count, unit=unit).numpy()
