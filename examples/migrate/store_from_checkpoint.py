"""The same store, filled from the checkpoint of a graph: equal outputs."""

import tempfile

import numpy as np
import tensorflow as tf

ROWS = np.linspace(-1, 1, 6, dtype="float32").reshape(2, 3)


def network(get, rows):
    """Return what two layers make of rows; `get` gives variables by name."""
    hidden = tf.tanh(rows @ get("hidden/kernel", [3, 4]))
    return hidden @ get("out/kernel", [4, 1])


def run_old(place):
    """Save the variables of a TF1 graph; return its outputs."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        outputs = network(v1.get_variable, ROWS)
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, place)
        return session.run(outputs)


def same():
    """Return whether the outputs are the same with variables of today.

    >>> same()
    True
    """
    with tempfile.TemporaryDirectory() as folder:
        theirs = run_old(folder + "/model")
        saved = tf.train.load_checkpoint(folder + "/model")
        names = saved.get_variable_to_shape_map()
        store = {name: tf.Variable(saved.get_tensor(name)) for name in names}
    ours = network(lambda name, shape: store[name], ROWS)
    return np.allclose(ours, theirs, atol=1e-6)
