"""Feature columns in TensorFlow 1: what they make of three rows."""

import tensorflow as tf

FEATURES = {
    "size": [[1.0], [5.0], [3.0]],
    "sky": [["sun"], ["snow"], ["rain"]],
    "month": [[0], [2], [1]],
}


def rows(column):
    """Return the numbers that a column makes of its feature.

    >>> size = tf.feature_column.numeric_column("size")
    >>> rows(tf.feature_column.bucketized_column(size, [2.0, 4.0]))
    [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    >>> sky = ["sky", ["sun", "rain"]]
    >>> sky = tf.feature_column.categorical_column_with_vocabulary_list(*sky)
    >>> rows(tf.feature_column.indicator_column(sky))
    [[1.0, 0.0], [0.0, 0.0], [0.0, 1.0]]
    >>> month = tf.feature_column.categorical_column_with_identity("month", 3)
    >>> rows(tf.feature_column.indicator_column(month))
    [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        features = {name: tf.constant(rows) for name, rows in FEATURES.items()}
        numbers = tf.feature_column.input_layer(features, [column])
        session.run(tf.tables_initializer())
        return session.run(numbers).tolist()
