"""An old graph and a Keras model in one program: the graph has a block of its own."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32").reshape(-1, 1)


def targets_by_old_code(rows):
    """Return what an old program computes in its graph: three times the rows."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        x = v1.placeholder(tf.float32, [None, 1])
        factor = v1.get_variable("factor", initializer=3.0)
        session.run(v1.global_variables_initializer())
        return session.run(factor * x, {x: rows})


def fit():
    """Fit a line in three epochs; return the losses.

    >>> [round(float(loss), 4) for loss in fit()]
    [3.8571, 1.6657, 0.7193]
    >>> tf.executing_eagerly()
    True
    """
    layer = tf.keras.layers.Dense(1, None, False, "zeros")
    model = tf.keras.Sequential([tf.keras.Input((1,)), layer])
    model.compile(tf.keras.optimizers.SGD(0.4), "mse")
    targets = targets_by_old_code(X)
    return model.fit(X, targets, 8, epochs=3, verbose=0).history["loss"]
