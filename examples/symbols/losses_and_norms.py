"""Networks: what was typed then, as it is now."""

import tensorflow as tf


def cross_entropy():
    """Do what was done by tf.nn.softmax_cross_entropy_with_logits_v2.

    >>> cross_entropy()
    0.693
    """
    loss = tf.nn.softmax_cross_entropy_with_logits
    return float(loss(labels=[0.0, 1.0], logits=[1.0, 1.0]))


def l2_normalize():
    """Do what was done by tf.nn.l2_normalize.

    >>> l2_normalize()
    [0.6, 0.8]
    """
    return tf.nn.l2_normalize([3.0, 4.0], axis=0).numpy().tolist()
