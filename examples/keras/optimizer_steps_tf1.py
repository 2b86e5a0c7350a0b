"""The first step of RMSProp and Adam in TF1."""

import tensorflow as tf


def step(optimizer, gradient):
    """Return where a variable at 1 is after one step.

    >>> float(step(tf.train.GradientDescentOptimizer(0.1), 0.5))
    0.9500
    >>> float(step(tf.train.RMSPropOptimizer(0.1), 0.5))
    0.9480
    >>> float(step(tf.train.AdamOptimizer(0.1), 0.5))
    0.9000
    """
    with tf.Graph().as_default(), tf.Session() as session:
        variable = tf.Variable(1.0)
        pairs = [(tf.constant(gradient), variable)]
        train = optimizer.apply_gradients(pairs)
        session.run(tf.global_variables_initializer())
        session.run(train)
        return session.run(variable)
