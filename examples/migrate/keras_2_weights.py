"""The checkpoint of a Keras 2 model, read by its names into a model of today."""

import tempfile

import numpy as np
import tensorflow as tf

NAME = "layer_with_weights-{}/{}/.ATTRIBUTES/VARIABLE_VALUE"


def read(place, model):
    """Set the weights of a model of Dense layers from what Keras 2 saved.

    >>> model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    >>> model.build((None, 2))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(folder + "/old")
    ...     read(folder + "/old", model)
    >>> model(np.ones((1, 2))).numpy().tolist()
    [[7.0]]
    """
    saved = tf.train.load_checkpoint(place)
    for number, layer in enumerate(model.layers):
        names = [weight.path.split("/")[-1] for weight in layer.weights]
        keys = [NAME.format(number, name) for name in names]
        layer.set_weights([saved.get_tensor(key) for key in keys])


def write(place):
    """Write a kernel of threes and a bias of 1 under the names of Keras 2."""
    layer = tf.Module()
    layer.kernel, layer.bias = (
        tf.Variable(3 * tf.ones([2, 1])),
        tf.Variable([1.0]),
    )
    tf.train.Checkpoint(**{"layer_with_weights-0": layer}).write(place)
