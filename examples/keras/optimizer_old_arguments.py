"""Arguments of old optimizers, given to today's."""

import warnings

import tensorflow as tf


def make_sgd(**options):
    """Return an optimizer with these options; print what it is warned of.

    >>> make_sgd(lr=0.1)
    Traceback (most recent call last):
        ...
    ValueError: Argument(s) not recognized: {'lr': 0.1}
    >>> optimizer = make_sgd(learning_rate=0.1, decay=0.01)
    Argument `decay` is no longer supported and will be ignored.
    >>> "decay" in optimizer.get_config()
    False
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optimizer = tf.keras.optimizers.SGD(**options)
    for warning in caught:
        print(warning.message)
    return optimizer
