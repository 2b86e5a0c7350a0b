"""A Keras optimizer clips by itself, if it is asked to."""

import tensorflow as tf


def moved(**clipping):
    """Return how far one step of rate 1 moves two variables.

    >>> moved()
    [50.0, 1.0]
    >>> moved(clipnorm=5.0)
    [5.0, 1.0]
    >>> moved(global_clipnorm=5.0)
    [5.0, 0.1]
    """
    gradients = [tf.constant([30.0, 40.0]), tf.constant([0.6, 0.8])]
    variables = [tf.Variable([0.0, 0.0]) for _ in gradients]
    optimizer = tf.keras.optimizers.SGD(1.0, **clipping)
    optimizer.apply_gradients(zip(gradients, variables))
    return [round(float(tf.norm(variable)), 3) for variable in variables]


def moved_by_fit(**clipping):
    """Return how far one step of fit at rate 1 moves the only weight.

    >>> moved_by_fit()
    20.0
    >>> moved_by_fit(clipnorm=0.5)
    0.5
    """
    only = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    model = tf.keras.Sequential([only])
    model.compile(tf.keras.optimizers.SGD(1.0, **clipping), loss="mse")
    model.fit(tf.ones([1, 1]), tf.fill([1, 1], 10.0), verbose=0)
    return float(only.kernel[0, 0])
