"""The moving averages of BatchNormalization, in a graph as TensorFlow 1 made them."""

import tensorflow as tf


def mean_after_a_run(updates_of=lambda layer: []):
    """Return the moving mean after a session has run the layer in training, on 1 and 3.

    >>> mean_after_a_run()
    0.0
    >>> mean_after_a_run(lambda layer: layer.updates)
    Traceback (most recent call last):
        ...
    AttributeError: 'BatchNormalization' object has no attribute 'updates'
    """
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        layer = tf.keras.layers.BatchNormalization(momentum=0.5)
        outputs = layer(tf.constant([[1.0], [3.0]]), training=True)
        mean = tf.convert_to_tensor(layer.moving_mean)
        session.run(tf.compat.v1.global_variables_initializer())
        session.run([outputs, updates_of(layer)])
        return float(session.run(mean)[0])


def mean_after_a_call():
    """Return the moving mean after the same step in eager execution.

    >>> mean_after_a_call()
    1.0
    """
    layer = tf.keras.layers.BatchNormalization(momentum=0.5)
    layer(tf.constant([[1.0], [3.0]]), training=True)
    return float(tf.convert_to_tensor(layer.moving_mean)[0])
