"""What compile makes of jit_compile, and the time of steps with XLA."""

import time

import numpy as np
import tensorflow as tf

X = np.random.RandomState(1).normal(size=(2048, 8)).astype("float32")


def first_and_best_epoch(jit_compile):
    """Return the seconds of the first epoch and of the best later one.

    >>> plain, xla = first_and_best_epoch(False), first_and_best_epoch(True)
    >>> for name, (first, best) in (("plain", plain), ("XLA", xla)):
    ...     print(name, "%.0f ms, then %.0f ms" % (1000 * first, 1000 * best))  # measurement  # doctest: +ELLIPSIS
    plain ... ms, then ... ms
    XLA ... ms, then ... ms
    >>> plain[0] > 1.5 * plain[1], xla[0] > 1.5 * xla[1]
    (True, True)
    """
    layers = [tf.keras.layers.Dense(32, activation="tanh") for _ in range(8)]
    model = tf.keras.Sequential(
        [tf.keras.Input(shape=(8,)), *layers, tf.keras.layers.Dense(1)]
    )
    model.compile("adam", loss="mse", jit_compile=jit_compile)
    ends = [time.perf_counter()]
    clock = tf.keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: ends.append(time.perf_counter())
    )
    model.fit(
        X, X[:, :1], batch_size=32, epochs=5, verbose=0, callbacks=[clock]
    )
    first, *later = np.diff(ends).tolist()
    return first, min(later)
