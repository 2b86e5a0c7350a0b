"""Metrics of TF1: a value and an update for each, over batches that are fed."""

import numpy as np
import tensorflow as tf

LABELS = np.array([0, 0, 1, 1, 1, 0, 1, 0], "float32")
SHARES = np.array([0.1, 0.4, 0.35, 0.8, 0.6, 0.7, 0.9, 0.2], "float32")


def evaluate():
    """Return the metrics over two batches of four.

    >>> for name, value in sorted(evaluate().items()):
    ...     print(name, round(float(value), 4))
    accuracy 0.75
    auc 0.8125
    auc of pr 0.8354
    error 0.3438
    precision 0.75
    precision of shares 0.5
    """
    with tf.Graph().as_default(), tf.Session() as session:
        labels = tf.placeholder(tf.float32, [None])
        shares = tf.placeholder(tf.float32, [None])
        yes = shares > 0.5
        pairs = {
            "accuracy": tf.metrics.accuracy(labels, yes),
            "precision": tf.metrics.precision(labels, yes),
            "precision of shares": tf.metrics.precision(labels, shares),
            "auc": tf.metrics.auc(labels, shares),
            "auc of pr": tf.metrics.auc(labels, shares, curve="PR"),
            "error": tf.metrics.mean_absolute_error(labels, shares),
        }
        updates = [update for _, update in pairs.values()]
        session.run(tf.local_variables_initializer())
        for rows in (slice(0, 4), slice(4, 8)):
            session.run(updates, {labels: LABELS[rows], shares: SHARES[rows]})
        return {name: session.run(value) for name, (value, _) in pairs.items()}
