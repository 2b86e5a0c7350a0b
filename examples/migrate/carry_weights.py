"""Weights of a TF1 graph in a Keras model: the same outputs."""

import tempfile

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 12, dtype="float32").reshape(4, 3)


def save_old(place):
    """Save the variables of a TF1 graph, as it was written; return its outputs."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        kernel = v1.get_variable("hidden/kernel", [3, 5])
        bias = v1.get_variable("hidden/bias", initializer=np.ones(5, "f4"))
        outputs = tf.nn.relu(tf.matmul(X, kernel) + bias)
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, place)
        return session.run(outputs)


def carry():
    """Return what was in the checkpoint, and how far the outputs are apart.

    >>> names, apart = carry()
    >>> names
    [('hidden/bias', [5]), ('hidden/kernel', [3, 5])]
    >>> bool(apart < 1e-6)
    True
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(5, "relu")])
    model.build((None, 3))
    with tempfile.TemporaryDirectory() as folder:
        theirs = save_old(folder + "/model")
        saved = tf.train.load_checkpoint(folder + "/model")
        names = ["hidden/kernel", "hidden/bias"]
        model.set_weights([saved.get_tensor(name) for name in names])
        apart = np.abs(model(X) - theirs).max()
        return tf.train.list_variables(folder + "/model"), apart
