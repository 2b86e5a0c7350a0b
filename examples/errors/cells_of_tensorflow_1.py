"""Cells of recurrent networks as TensorFlow 1 had them."""

import tensorflow as tf


def cell(units):
    """A cell of Keras.

    >>> cell(3).zero_state(2, tf.float32)
    Traceback (most recent call last):
        ...
    AttributeError: 'LSTMCell' object has no attribute 'zero_state'
    >>> [state.shape for state in cell(3).get_initial_state(batch_size=2)]
    [TensorShape([2, 3]), TensorShape([2, 3])]
    >>> tf.compat.v1.nn.rnn_cell.BasicLSTMCell(3)
    Traceback (most recent call last):
        ...
    AttributeError: `BasicLSTMCell` is not available with Keras 3.
    """
    return tf.keras.layers.LSTMCell(units)
