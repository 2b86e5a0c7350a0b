"""Three steps of training in a TF1 graph and in Keras, from the same weights."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 12, dtype="float32").reshape(4, 3)
Y = np.array([[0.0], [1.0], [1.0], [0.0]], "float32")
START = np.array([[0.5], [-1.0], [2.0]], "float32")


def train_old(rate, steps=3):
    """Return a TF1 graph's losses and its kernel at the end."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        kernel = v1.get_variable("kernel", initializer=START)
        loss = v1.losses.mean_squared_error(Y, tf.matmul(X, kernel))
        step = v1.train.AdamOptimizer(rate).minimize(loss)
        session.run(v1.global_variables_initializer())
        losses = [session.run([loss, step])[0] for _ in range(steps)]
        return losses, session.run(kernel)


def train_new(rate, steps=3):
    """Return a Keras model's losses and its kernel at the end.

    >>> (old_losses, old_kernel), (losses, kernel) = train_old(0.1), train_new(0.1)
    >>> np.round(losses, 4).tolist()
    [1.1384, 0.8372, 0.6053]
    >>> bool(np.allclose(losses, old_losses, atol=1e-6))
    True
    >>> bool(np.allclose(kernel, old_kernel, atol=1e-6))
    True
    """
    layer = tf.keras.layers.Dense(1, use_bias=False)
    model = tf.keras.Sequential([tf.keras.Input((3,)), layer])
    model.set_weights([START])
    model.compile(tf.keras.optimizers.Adam(rate, epsilon=1e-8), "mse")
    fitted = model.fit(X, Y, batch_size=4, epochs=steps, verbose=0)
    return fitted.history["loss"], layer.get_weights()[0]
