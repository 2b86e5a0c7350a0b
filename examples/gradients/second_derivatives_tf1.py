"""In TF1 tf.gradients was applied to what tf.gradients returned."""

import tensorflow as tf


def derivatives_of_cube(at):
    """Return x**3, 3 * x**2 and 6 * x.

    >>> [float(value) for value in derivatives_of_cube(2.0)]
    [8.0, 12.0, 12.0]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, shape=())
        cube = x**3
        (slope,) = tf.gradients(cube, x)
        (bend,) = tf.gradients(slope, x)
        return session.run([cube, slope, bend], feed_dict={x: at})
