"""In TF1 clipping went between compute_gradients and apply_gradients."""

import tensorflow as tf


def descend(clip, steps=100, rate=0.1):
    """Return where a descent on x**4 from 3 is after some steps.

    >>> abs(descend(clip=1.0)) < 0.25
    True
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.Variable(3.0)
        optimizer = tf.train.GradientDescentOptimizer(rate)
        pairs = optimizer.compute_gradients(x**4, [x])
        clipped = [
            (tf.clip_by_norm(gradient, clip), variable)
            for gradient, variable in pairs
        ]
        step = optimizer.apply_gradients(clipped)
        session.run(tf.global_variables_initializer())
        for _ in range(steps):
            session.run(step)
        return float(session.run(x))
