"""A mask in Keras: the last output is repeated after a row's end."""

import tensorflow as tf

ROWS = tf.constant([[[1.0], [2.0], [4.0]], [[1.0], [0.0], [0.0]]])


class Sum(tf.keras.layers.Layer):
    """A cell that adds up what it reads."""

    state_size = output_size = 1

    def call(self, inputs, states):
        """Return the sum as the output and as the state."""
        total = states[0] + inputs
        return total, [total]


def run(**options):
    """Return the outputs of a row of three steps and one of one; the states.

    >>> run()
    ([[1.0, 3.0, 7.0], [1.0, 1.0, 1.0]], [7.0, 1.0])
    >>> run(zero_output_for_mask=True)
    ([[1.0, 3.0, 7.0], [1.0, 0.0, 0.0]], [7.0, 1.0])
    """
    layer = tf.keras.layers.RNN(
        Sum(), return_sequences=True, return_state=True, **options
    )
    outputs, states = layer(ROWS, mask=tf.sequence_mask([3, 1], 3))
    return outputs[:, :, 0].numpy().tolist(), states[:, 0].numpy().tolist()
