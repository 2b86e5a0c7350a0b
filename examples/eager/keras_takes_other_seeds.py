"""Keras draws its first weights from a seed that tf.random does not set."""

import tensorflow as tf


def first_weights(set_seed):
    """Set the seed and make a layer, twice; say if the weights are equal.

    >>> first_weights(tf.random.set_seed)
    False
    >>> first_weights(tf.keras.utils.set_random_seed)
    True
    """
    made = []
    for _ in range(2):
        set_seed(7)
        layer = tf.keras.layers.Dense(3)
        layer.build([None, 2])
        made.append(layer.get_weights()[0].tolist())
    return made[0] == made[1]
