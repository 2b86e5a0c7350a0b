"""Without an encoding, upper and lower know the letters a to z only."""

import tensorflow as tf


def capitals(text, **options):
    """Return the text in capital letters.

    >>> capitals("Grüße")
    'GRüßE'
    >>> capitals("Grüße", encoding="utf-8")
    'GRÜSSE'
    >>> "Grüße".upper()
    'GRÜSSE'
    """
    return tf.strings.upper(text, **options).numpy().decode()
