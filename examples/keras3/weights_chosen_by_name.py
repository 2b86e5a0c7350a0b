"""A choice of weights by the names of Keras 2 chooses none."""

import tensorflow as tf


def two_layers():
    """Return a model with named layers.

    >>> model = two_layers()
    >>> [weight.name for weight in model.weights]
    ['kernel', 'bias', 'kernel', 'bias']
    >>> [w.name for w in model.weights if w.name.startswith("head/")]
    []
    >>> [w.name for w in model.weights if w.name.endswith("kernel:0")]
    []
    >>> [weight.path for weight in model.weights]
    ['net/body/kernel', 'net/body/bias', 'net/head/kernel', 'net/head/bias']
    >>> [weight.shape for weight in model.get_layer("head").weights]
    [TensorShape([3, 1]), TensorShape([1])]
    """
    return tf.keras.Sequential(
        [
            tf.keras.Input((2,)),
            tf.keras.layers.Dense(3, name="body"),
            tf.keras.layers.Dense(1, name="head"),
        ],
        name="net",
    )
