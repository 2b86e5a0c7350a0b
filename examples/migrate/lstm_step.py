"""A step of training an LSTM in a TF1 graph and in Keras: one new kernel."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(2, 3, 2)
KERNEL = np.cos(np.arange(32)).astype("float32").reshape(4, 8)
ORDER = [0, 1, 4, 5, 2, 3, 6, 7]  # i, j, f, o of two units each as i, f, j, o


def step_old(rate=0.5):
    """Return a TF1 graph's loss, and its kernel after a step."""
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        kernel = tf.Variable(KERNEL)
        c = h = tf.zeros([2, 2])
        for row in tf.unstack(ROWS, axis=1):
            i, j, f, o = tf.split(tf.concat([row, h], 1) @ kernel, 4, axis=1)
            c = c * tf.sigmoid(f + 1) + tf.sigmoid(i) * tf.tanh(j)
            h = tf.tanh(c) * tf.sigmoid(o)
        loss = tf.reduce_mean(tf.square(h - 1))
        step = tf.compat.v1.train.GradientDescentOptimizer(rate).minimize(loss)
        session.run(kernel.initializer)
        return session.run([loss, step])[0], session.run(kernel)


def step_new(rate=0.5):
    """Return a Keras layer's loss, and its kernels after a step.

    >>> (old_loss, old), (loss, new) = step_old(), step_new()
    >>> float(old_loss), float(loss), np.allclose(new, old[:, ORDER])
    (1.083338, 1.083338, True)
    """
    layer = tf.keras.layers.LSTM(2)
    model = tf.keras.Sequential([tf.keras.Input((3, 2)), layer])
    bias = layer.get_weights()[2]
    layer.set_weights([KERNEL[:2, ORDER], KERNEL[2:, ORDER], bias])
    model.compile(tf.keras.optimizers.SGD(rate), "mse")
    loss = model.train_on_batch(ROWS, np.ones((2, 2)))
    return loss, np.vstack(layer.get_weights()[:2])
