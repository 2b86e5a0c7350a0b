"""A third part of each element is its weight in the loss."""

import numpy as np
import tensorflow as tf

LABELS = np.array([0.0, 0.0, 0.0, 1.0], np.float32)


def with_weight(feature, label):
    """Give the rare label 1 the weight 3."""
    return feature, label, tf.where(label == 1.0, 3.0, 1.0)


def loss(weighted):
    """Return the loss of a model that always answers 0.2.

    >>> loss(weighted=False), float(np.mean((LABELS - 0.2) ** 2))
    (0.19, 0.19)
    >>> loss(weighted=True), float(np.mean((LABELS - 0.2) ** 2 * [1, 1, 1, 3]))
    (0.51, 0.51)
    """
    dataset = tf.data.Dataset.from_tensor_slices((np.zeros([4, 1]), LABELS))
    if weighted:
        dataset = dataset.map(with_weight)
    answer = tf.keras.initializers.Constant(0.2)
    layer = tf.keras.layers.Dense(1, bias_initializer=answer)
    model = tf.keras.Sequential([layer])
    model.compile(loss="mse")
    return model.evaluate(dataset.batch(4), verbose=0)
