"""An embedding column of TF1: its rows are those of the words in the list."""

import numpy as np
import tensorflow as tf

TABLE = np.array([[1.0, -1.0], [0.5, 2.0]], "float32")


def embed(words):
    """Return the rows of words.

    >>> embed(["rain", "sun", "snow"])
    [[0.5, 2.0], [1.0, -1.0], [0.0, 0.0]]
    """
    columns = tf.feature_column
    sky = columns.categorical_column_with_vocabulary_list(
        "sky", ["sun", "rain"]
    )
    start = tf.constant_initializer(TABLE)
    column = columns.embedding_column(sky, 2, initializer=start)
    with tf.Graph().as_default(), tf.Session() as session:
        features = {"sky": tf.constant(words)[:, tf.newaxis]}
        numbers = columns.input_layer(features, [column])
        session.run(
            [tf.tables_initializer(), tf.global_variables_initializer()]
        )
        return session.run(numbers).tolist()
