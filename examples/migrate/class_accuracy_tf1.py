"""A metric that Keras does not have: the mean of each class's accuracy."""

import tensorflow as tf


def evaluate(labels, predictions):
    """Return the metric of all rows, and then of the last two alone.

    >>> evaluate([0, 1, 2, 2], [0, 1, 1, 2])
    (0.8333, 0.1667)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        rows = tf.placeholder(tf.int64, [2, None])
        accuracy = tf.metrics.mean_per_class_accuracy
        value, update = accuracy(rows[0], rows[1], num_classes=3)
        found = []
        for start in (0, 2):
            session.run(tf.local_variables_initializer())
            feed = {rows: [labels[start:], predictions[start:]]}
            session.run(update, feed)
            found.append(float(session.run(value)))
        return tuple(found)
