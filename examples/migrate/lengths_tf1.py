"""sequence_length in TF1: zeros after a row's end, and the state of its last step."""

import tensorflow as tf

ROWS = [[[1.0], [2.0], [4.0]], [[1.0], [0.0], [0.0]]]


class Sum:
    """A cell that adds up what it reads."""

    state_size = output_size = 1

    def zero_state(self, rows, dtype):
        """Return the sum before the first step."""
        return tf.zeros([rows, 1], dtype)

    def __call__(self, inputs, state, scope=None):
        """Return the sum as the output and as the state."""
        return state + inputs, state + inputs


def run():
    """Return the outputs of a row of three steps and one of one; the states.

    >>> outputs, states = run()
    >>> outputs[:, :, 0].tolist(), states[:, 0].tolist()
    ([[1.0, 3.0, 7.0], [1.0, 0.0, 0.0]], [7.0, 1.0])
    """
    with tf.Graph().as_default(), tf.Session() as session:
        return session.run(
            tf.nn.dynamic_rnn(
                Sum(),
                tf.constant(ROWS),
                sequence_length=[3, 1],
                dtype=tf.float32,
            )
        )
