"""A logistic regression on batches of a data set."""

import numpy as np
import tensorflow as tf


def train(features, labels, batch_size=20, passes=5):
    """Return the trained weights and the share of labels predicted.

    >>> features = np.random.RandomState(1).normal(size=[200, 2])
    >>> weights, share = train(features, features[:, 0] > features[:, 1])
    >>> weights.tolist(), float(share)
    ([2.1392, -2.0656], 0.995)
    """
    rows = tf.convert_to_tensor(features, tf.float32)
    answers = tf.cast(labels, tf.float32)
    batches = tf.data.Dataset.from_tensor_slices((rows, answers))
    weights = tf.Variable(tf.zeros([2, 1]))
    for part, part_answers in batches.batch(batch_size).repeat(passes):
        with tf.GradientTape() as tape:
            scores = tf.matmul(part, weights)[:, 0]
            losses = tf.nn.sigmoid_cross_entropy_with_logits(
                labels=part_answers, logits=scores
            )
            loss = tf.reduce_mean(losses)
        weights.assign_sub(0.5 * tape.gradient(loss, weights))
    right = tf.equal(tf.matmul(rows, weights)[:, 0] > 0, answers > 0.5)
    return weights.numpy()[:, 0], tf.reduce_mean(tf.cast(right, tf.float32))
