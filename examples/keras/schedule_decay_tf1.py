"""A decaying learning rate in TF1: a tensor made from the global step."""

import tensorflow as tf


def train(steps):
    """Return the number of steps, the rate after them and the variable.

    >>> [float(number) for number in train(20)]
    [20.0, 0.2000, -8.9596]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        count = tf.train.get_or_create_global_step()
        rate = tf.train.exponential_decay(0.8, count, 10, 0.5)
        variable = tf.Variable(0.0)
        optimizer = tf.train.GradientDescentOptimizer(rate)
        step = optimizer.apply_gradients(
            [(tf.constant(1.0), variable)], global_step=count
        )
        session.run(tf.global_variables_initializer())
        for _ in range(steps):
            session.run(step)
        return session.run([count, rate, variable])
