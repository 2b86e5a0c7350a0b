"""A model on feature columns in TF1: buckets, words, a cross."""

import tensorflow as tf

FEATURES = {
    "size": [[1.0], [5.0], [3.0], [2.5]],
    "sky": [["sun"], ["snow"], ["rain"], ["sun"]],
    "month": [[0], [2], [1], [2]],
}
SOLD = [[3.0], [1.0], [2.0], [5.0]]


def train(steps=5):
    """Return the first row of numbers, and the losses of a linear model.

    >>> row, losses = train()
    >>> row.tolist()
    [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
    >>> [round(float(loss), 4) for loss in losses]
    [9.75, 2.745, 0.9974, 0.4581, 0.2457]
    """
    columns = tf.feature_column
    size = columns.numeric_column("size")
    words = columns.categorical_column_with_vocabulary_list
    sky = words("sky", ["sun", "rain"], num_oov_buckets=1)
    cross = columns.crossed_column(["sky", "month"], 4)
    parts = [columns.bucketized_column(size, [2.0, 4.0])]
    parts += [columns.indicator_column(sky), columns.indicator_column(cross)]
    with tf.Graph().as_default(), tf.Session() as session:
        features = {name: tf.constant(rows) for name, rows in FEATURES.items()}
        numbers = columns.input_layer(features, parts)
        kernel = tf.get_variable("kernel", initializer=tf.zeros([10, 1]))
        loss = tf.losses.mean_squared_error(SOLD, tf.matmul(numbers, kernel))
        step = tf.train.GradientDescentOptimizer(0.2).minimize(loss)
        session.run(
            [tf.tables_initializer(), tf.global_variables_initializer()]
        )
        losses = [session.run([loss, step])[0] for _ in range(steps)]
        return session.run(numbers)[0], losses
