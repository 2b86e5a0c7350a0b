"""How the weights of a Keras LSTM begin, and how those of a TF1 cell began."""

import numpy as np
import tensorflow as tf

STARTS = ["kernel_initializer", "recurrent_initializer"]


def begins():
    """Return the names of a layer's initializers, and whether f's bias is 1.

    >>> begins()
    (['GlorotUniform', 'Orthogonal'], True)
    """
    layer = tf.keras.layers.LSTM(4)
    kinds = [type(getattr(layer, start)).__name__ for start in STARTS]
    return kinds, layer.get_config()["unit_forget_bias"]


def like_tf1(units, inputs, seed):
    """Return a layer whose kernels are drawn as one, as TF1's cells drew theirs.

    >>> layer = like_tf1(units=50, inputs=10, seed=1)
    >>> limit = np.sqrt(6 / (60 + 200))
    >>> [float(np.abs(kernel).max() / limit) for kernel in layer.get_weights()[:2]]
    [1.00, 1.00]
    """
    draw = tf.keras.initializers.GlorotUniform(seed)
    both = draw((inputs + units, 4 * units))
    layer = tf.keras.layers.LSTM(units)
    layer.build((None, None, inputs))
    layer.set_weights([both[:inputs], both[inputs:], layer.get_weights()[2]])
    return layer
