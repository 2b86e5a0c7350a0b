"""Names of an old checkpoint beside the weights of a Keras model: none is left."""

import tempfile

import numpy as np
import tensorflow as tf

RENAMED = {"w1": "hidden/kernel", "b1": "hidden/bias", "w2": "out/kernel"}


def save_old(place):
    """Save a TF1 graph's variables and its optimizer's; return outputs for ones."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        w1, w2 = v1.get_variable("w1", [3, 4]), v1.get_variable("w2", [4, 1])
        b1 = v1.get_variable("b1", initializer=np.ones(4, "f4"))
        outputs = tf.tanh(tf.ones([1, 3]) @ w1 + b1) @ w2
        v1.train.AdamOptimizer(0.1).minimize(tf.reduce_sum(outputs))
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, place)
        return session.run(outputs)


def carry():
    """Return whether the outputs agree, and the names left over on both sides.

    >>> carry()
    (True, [], ['b1/Adam', 'b1/Adam_1', 'beta1_power', 'beta2_power', 'w1/Adam', 'w1/Adam_1', 'w2/Adam', 'w2/Adam_1'])
    """
    out = tf.keras.layers.Dense(1, use_bias=False, name="out")
    hidden = tf.keras.layers.Dense(4, "tanh", name="hidden")
    model = tf.keras.Sequential([tf.keras.Input((3,)), hidden, out])
    weights = {weight.path.split("/", 1)[1]: weight for weight in model.weights}
    with tempfile.TemporaryDirectory() as folder:
        theirs = save_old(folder + "/model")
        saved = tf.train.load_checkpoint(folder + "/model")
        for old, new in RENAMED.items():
            weights.pop(new).assign(saved.get_tensor(old))
    left = set(saved.get_variable_to_shape_map()) - set(RENAMED)
    return np.allclose(model(tf.ones([1, 3])), theirs), [*weights], sorted(left)
