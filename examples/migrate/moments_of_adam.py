"""Adam's state, carried over too: the next step in Keras is the graph's next step."""

import tempfile

import numpy as np
import tensorflow as tf

STATE = {0: "w", 1: "global_step", 3: "w/Adam", 4: "w/Adam_1"}
START = np.array([0.0, 5.0], "float32")


def train_old(place):
    """Take a step, save, take another; return the weights after it."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        w = v1.get_variable("w", initializer=START)
        count = v1.train.get_or_create_global_step()
        step = v1.train.AdamOptimizer(0.1).minimize((w - 3.0) ** 4, count)
        session.run(v1.global_variables_initializer())
        session.run(step)
        v1.train.Saver().save(session, place)
        session.run(step)
        return session.run(w)


def go_on():
    """Return the weights after the second step, and whether TF1 has the same.

    >>> go_on()
    ([0.1996, 4.8007], True)
    """
    w, adam = tf.Variable(START), tf.keras.optimizers.Adam(0.1, epsilon=1e-8)
    adam.build([w])
    with tempfile.TemporaryDirectory() as folder:
        theirs = train_old(folder + "/model")
        saved = tf.train.load_checkpoint(folder + "/model")
        for place, name in STATE.items():
            [w, *adam.variables][place].assign(saved.get_tensor(name))
    adam.apply_gradients([(4 * (w - 3.0) ** 3, w)])
    return w.numpy().tolist(), np.allclose(w, theirs, atol=1e-6)
