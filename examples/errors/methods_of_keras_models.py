"""Methods that models of Keras 2 had and those of Keras 3 lack."""

import numpy as np
import tensorflow as tf


def small_model():
    """Return a model with one layer.

    >>> model, x = small_model(), np.ones((4, 2))
    >>> model.predict_classes(x)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'Sequential' object has no attribute 'predict_classes'...
    >>> model.predict_proba(x)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'Sequential' object has no attribute 'predict_proba'...
    >>> model.fit_generator(iter([]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'Sequential' object has no attribute 'fit_generator'...
    >>> model.to_yaml()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'Sequential' object has no attribute 'to_yaml'...
    >>> model.reset_states()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'Sequential' object has no attribute 'reset_states'...
    """
    return tf.keras.Sequential(
        [tf.keras.Input((2,)), tf.keras.layers.Dense(3)], name="small"
    )
