"""Keras runs a model in a graph, unless it is told not to."""

import numpy as np
import tensorflow as tf

NOTES = []


class Witness(tf.keras.layers.Layer):
    """A layer that changes nothing and notes how it was run."""

    def call(self, inputs):
        """Return the inputs."""
        NOTES.append(tf.executing_eagerly())
        return inputs


def notes_of_eight_steps(run_eagerly):
    """Return what the layer noted while fit took eight steps.

    >>> notes = notes_of_eight_steps(run_eagerly=False)
    >>> set(notes), len(notes) < 8
    ({False}, True)
    >>> notes = notes_of_eight_steps(run_eagerly=True)
    >>> set(notes), len(notes)
    ({True}, 8)
    """
    model = tf.keras.Sequential([Witness(), tf.keras.layers.Dense(1)])
    model.compile("sgd", loss="mse", run_eagerly=run_eagerly)
    model.build((None, 1))
    NOTES.clear()
    rows = np.ones((8, 1))
    model.fit(rows, rows, batch_size=2, epochs=2, verbose=0)
    return list(NOTES)
