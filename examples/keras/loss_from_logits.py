"""Scores without a softmax need from_logits=True, and nothing says so."""

import numpy as np
import tensorflow as tf

LABELS = np.array([0, 2])
SCORES = np.array([[4.0, 1.0, 2.0], [0.5, 1.0, 3.0]], "float32")


def loss_of_scores(**options):
    """Return the crossentropy of raw scores.

    >>> loss_of_scores(from_logits=True)
    0.1833
    >>> loss_of_scores()
    1.0075
    >>> shares = np.exp(SCORES) / np.exp(SCORES).sum(axis=1, keepdims=True)
    >>> float(-np.log(shares[[0, 1], LABELS]).mean())
    0.1833
    >>> cut = np.minimum(SCORES, 1)
    >>> wrong = cut / cut.sum(axis=1, keepdims=True)
    >>> float(-np.log(wrong[[0, 1], LABELS]).mean())
    1.0075
    """
    loss = tf.keras.losses.SparseCategoricalCrossentropy(**options)
    return float(loss(LABELS, SCORES))
