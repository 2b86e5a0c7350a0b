"""Early stopping by hand in TF1: patience, and the best weights restored."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32")


def train(patience=2, epochs=50):
    """Return the count of epochs, and the best slope for other data.

    >>> epochs, slope = train()
    >>> epochs, float(slope)
    (8, 2.029264)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        factor = tf.placeholder(tf.float32, [])
        slope = tf.get_variable("slope", initializer=0.0)
        loss = tf.reduce_mean(tf.square(slope * X - factor * X))
        step = tf.train.GradientDescentOptimizer(0.2).minimize(loss)
        session.run(tf.global_variables_initializer())
        best, kept, waited, epoch = np.inf, None, 0, 0
        while waited < patience and epoch < epochs:
            session.run(step, {factor: 3.0})
            found = session.run(loss, {factor: 2.0})
            epoch, waited = epoch + 1, waited + 1
            if found < best:
                best, kept, waited = found, session.run(slope), 0
        return epoch, kept
