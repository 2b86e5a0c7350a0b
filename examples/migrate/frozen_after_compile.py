"""A model that is frozen after compile: Keras 2 trained it, Keras 3 does not."""

import warnings

import numpy as np
import tensorflow as tf

ONES, NINES = np.ones((2, 2)), np.full((2, 1), 9.0)


def learns(early):
    """Compile a judge, freeze it for the model of both; return if it learns.

    Early, it takes a step before it is frozen.

    >>> learns(early=False)
    (False, 'The model does not have any trainable weights.')
    >>> learns(early=True)
    (True, '')
    """
    layers = tf.keras.layers
    judge = tf.keras.Sequential([tf.keras.Input((2,)), layers.Dense(1)])
    judge.compile("sgd", "mse")
    if early:
        judge.train_on_batch(ONES, NINES)
    judge.trainable = False
    noise = tf.keras.Input((3,))
    both = tf.keras.Model(noise, judge(layers.Dense(2)(noise)))
    both.compile("sgd", "mse")
    before = judge.get_weights()[0]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        judge.train_on_batch(ONES, NINES)
    text = "".join({str(warning.message) for warning in caught})
    return bool((before != judge.get_weights()[0]).any()), text
