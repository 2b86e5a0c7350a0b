"""A spring's law found by Keras: a model, compile, fit."""

import numpy as np
import tensorflow as tf


def measure_spring():
    """Return loads in newtons and measured lengths in centimetres."""
    loads = np.linspace(0, 2, 21, dtype="float32")
    errors = np.random.RandomState(7).normal(0, 0.3, loads.size)
    return loads, (12 + 4 * loads + errors).astype("float32")


def fit_spring(loads, lengths, steps=100, rate=0.4):
    """Return a trained model and the loss before each step.

    >>> loads, lengths = measure_spring()
    >>> model, losses = fit_spring(loads, lengths)
    >>> kernel, bias = model.get_weights()
    >>> float(kernel[0, 0]), float(bias[0])
    (3.971, 12.023)
    >>> np.polyfit(loads, lengths, 1).tolist()
    [3.971, 12.023]
    >>> float(losses[0]), float(losses[-1])
    (261.66, 0.0713)
    >>> model.predict(np.array([[1.5]]), verbose=0)
    array([[17.979]], dtype=float32)
    """
    line = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([line])
    model.compile(optimizer=tf.keras.optimizers.SGD(rate), loss="mse")
    history = model.fit(
        loads[:, np.newaxis],
        lengths,
        batch_size=loads.size,
        epochs=steps,
        shuffle=False,  # else the sums differ in their last digits
        verbose=0,
    )
    return model, history.history["loss"]
