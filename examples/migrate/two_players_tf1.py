"""Two players in TF1: each optimizer is given the variables of its own."""

import numpy as np
import tensorflow as tf

REAL = np.array([[2.0], [3.0], [2.5], [3.5]], "float32")
NOISE = np.array([[-1.0], [1.0], [0.5], [-0.5]], "float32")


def line(name, rows):
    """Return a factor times rows plus a number, with variables by name."""
    with tf.variable_scope(name, reuse=tf.AUTO_REUSE):
        factor = tf.get_variable("factor", initializer=1.0)
        return factor * rows + tf.get_variable("add", initializer=0.0)


def train(steps=40):
    """Return the two variables of the maker, then those of the judge.

    >>> np.round(train(), 4).tolist()
    [0.6318, 1.7474, 0.7291, -1.2801]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        made = line("maker", tf.constant(NOISE))
        real, fake = line("judge", tf.constant(REAL)), line("judge", made)
        right = tf.reduce_mean(tf.nn.softplus(-real) + tf.nn.softplus(fake))
        fooled = tf.reduce_mean(tf.nn.softplus(-fake))
        maker = tf.trainable_variables("maker")
        judge = tf.trainable_variables("judge")
        optimizer = tf.train.GradientDescentOptimizer(0.1)
        judge_step = optimizer.minimize(right, var_list=judge)
        maker_step = optimizer.minimize(fooled, var_list=maker)
        session.run(tf.global_variables_initializer())
        for _ in range(steps):
            session.run(judge_step)
            session.run(maker_step)
        return session.run(maker + judge)
