"""Networks: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(tensor):
    """The value that a session gives."""
    return tf.Session().run(tensor)


def cross_entropy():
    """Use tf.nn.softmax_cross_entropy_with_logits_v2.

    >>> cross_entropy()
    0.693
    """
    loss = tf.nn.softmax_cross_entropy_with_logits_v2
    return float(value(loss(labels=[0.0, 1.0], logits=[1.0, 1.0])))


def l2_normalize():
    """Use tf.nn.l2_normalize.

    >>> l2_normalize()
    [0.6, 0.8]
    """
    return value(tf.nn.l2_normalize([3.0, 4.0], dim=0)).tolist()
