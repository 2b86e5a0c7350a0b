"""The same convnet of Keras layers: its defaults do most of the work."""

import numpy as np
import tensorflow as tf

IMAGES = np.sin(np.arange(288)).astype("float32").reshape(8, 6, 6, 1)
LABELS = np.arange(8) % 2


def waves(shape, dtype=None):
    """Return first weights with no chance in them."""
    return tf.reshape(tf.cos(tf.range(0.0, np.prod(shape))), shape)


def train(steps=3):
    """Return the losses, the moving means, the moving variances.

    >>> [np.float64(numbers).round(4).tolist() for numbers in train()]
    [[1.1338, 1.0218, 0.9371], [0.0428, 0.0236], [1.0579, 0.9972]]
    """
    layers = tf.keras.layers
    options = {
        "kernel_initializer": waves,
        "kernel_regularizer": tf.keras.regularizers.L2(0.01 / 2),
    }
    norm = layers.BatchNormalization()
    conv = layers.Conv2D(2, 3, activation="relu", **options)
    rest = [layers.MaxPooling2D(2, 2), layers.Flatten()]
    dense = layers.Dense(2, **options)
    model = tf.keras.Sequential([conv, norm, *rest, dense])
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(tf.keras.optimizers.SGD(0.1), loss)
    fitted = model.fit(IMAGES, LABELS, 8, epochs=steps, verbose=0)
    return fitted.history["loss"], norm.moving_mean, norm.moving_variance
