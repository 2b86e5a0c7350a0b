"""A penalty is added in a layer, and no longer to a finished functional model."""

import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    """Pass the inputs on, and add their mean square to the loss."""

    def call(self, inputs):
        self.add_loss(tf.reduce_mean(inputs**2))
        return inputs


def penalized_model():
    """Return a model with a penalty on its hidden values.

    >>> model = penalized_model()
    >>> model(tf.constant([[1.0], [2.0]])).numpy().tolist()
    [[1.0], [2.0]]
    >>> [float(loss) for loss in model.losses]
    [2.5]
    >>> model.add_loss(tf.reduce_mean(model.output))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: A KerasTensor cannot be used as input to a TensorFlow function...
    """
    inputs = tf.keras.Input((1,))
    hidden = tf.keras.layers.Dense(1, None, False, "ones")(inputs)
    return tf.keras.Model(inputs, Penalty()(hidden))
