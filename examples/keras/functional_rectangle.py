"""A functional model of two inputs and two outputs, with nothing to train."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model that gives a rectangle's area and perimeter.

    >>> model = make_model()
    >>> lengths = np.array([[3.0], [5.0]])
    >>> widths = np.array([[2.0], [4.0]])
    >>> outputs = model({"length": lengths, "width": widths})
    >>> outputs["area"].numpy().tolist()
    [[6.0], [20.0]]
    >>> outputs["perimeter"].numpy().tolist()
    [[10.0], [18.0]]
    """
    length = tf.keras.Input(shape=(1,), name="length")
    width = tf.keras.Input(shape=(1,), name="width")
    sides = [length, width, length, width]
    area = tf.keras.layers.Multiply(name="area")([length, width])
    perimeter = tf.keras.layers.Add(name="perimeter")(sides)
    return tf.keras.Model(
        inputs={"length": length, "width": width},
        outputs={"area": area, "perimeter": perimeter},
    )
