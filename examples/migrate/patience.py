"""The same by EarlyStopping, which keeps the best weights."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32").reshape(-1, 1)


def train(patience=2, epochs=50):
    """Return the count of epochs, and the best slope for other data.

    >>> epochs, slope = train()
    >>> epochs, float(slope)
    (8, 2.029264)
    """
    layer = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    model = tf.keras.Sequential([layer])
    model.compile(tf.keras.optimizers.SGD(0.2), "mse")
    stop = tf.keras.callbacks.EarlyStopping(
        "val_loss", patience=patience, restore_best_weights=True
    )
    other = X, 2 * X
    options = {"validation_data": other, "callbacks": [stop], "verbose": 0}
    fitted = model.fit(X, 3 * X, len(X), epochs=epochs, **options)
    return len(fitted.epoch), layer.get_weights()[0][0, 0]
