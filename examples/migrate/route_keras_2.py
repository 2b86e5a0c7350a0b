"""A program of Keras 2 with feature columns, which Keras 3 has no layer for."""

import numpy as np
import tensorflow as tf

SIZES = np.array([[1.0], [5.0], [3.0], [2.0]], "float32")
SKIES = np.array([["sun"], ["snow"], ["rain"], ["sun"]])


def fit(steps=20):
    """Fit a linear model on two columns; return its first and its last loss.

    >>> [round(loss, 4) for loss in fit()]
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras._tf_keras.keras.layers' has no attribute 'DenseFeatures'
    """
    dense_features = tf.keras.layers.DenseFeatures
    column = tf.feature_column
    sky = column.categorical_column_with_vocabulary_list("sky", ["sun", "rain"])
    columns = [column.numeric_column("size"), column.indicator_column(sky)]
    last = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([dense_features(columns), last])
    model.compile(tf.keras.optimizers.SGD(0.05), "mse")
    data = {"size": SIZES, "sky": SKIES}
    history = model.fit(data, 2 * SIZES, 4, epochs=steps, verbose=0).history
    return history["loss"][0], history["loss"][-1]
