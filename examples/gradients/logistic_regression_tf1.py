"""A TF1 program to port: a logistic regression that is fed in batches."""

import numpy as np
import tensorflow as tf


def train(features, labels, batch_size=20, passes=5):
    """Return the trained weights and the share of labels predicted.

    >>> features = np.random.RandomState(1).normal(size=[200, 2])
    >>> weights, share = train(features, features[:, 0] > features[:, 1])
    >>> weights.tolist(), float(share)
    ([2.1392, -2.0656], 0.995)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        rows = tf.placeholder(tf.float32, [None, 2])
        answers = tf.placeholder(tf.float32, [None])
        weights = tf.Variable(tf.zeros([2, 1]))
        scores = tf.matmul(rows, weights)[:, 0]
        losses = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=answers, logits=scores
        )
        optimizer = tf.train.GradientDescentOptimizer(0.5)
        step = optimizer.minimize(tf.reduce_mean(losses))
        right = tf.equal(scores > 0, answers > 0.5)
        share = tf.reduce_mean(tf.cast(right, tf.float32))
        session.run(tf.global_variables_initializer())
        for start in passes * list(range(0, len(labels), batch_size)):
            part = slice(start, start + batch_size)
            feed = {rows: features[part], answers: labels[part]}
            session.run(step, feed)
        feed = {rows: features, answers: labels}
        return session.run([weights[:, 0], share], feed)
