"""In TF1 a check was an operation, and an operation had to be run."""

import tensorflow as tf


def log_unchecked(numbers):
    """Build a check that nothing depends on.

    >>> run(log_unchecked, [1.0, -2.0])
    array([ 0., nan], dtype=float32)
    """
    logarithm = tf.log(numbers)
    tf.check_numerics(logarithm, message="logarithm")
    return logarithm


def log_checked(numbers):
    """Return what the check returns, so that it must run.

    >>> run(log_checked, [1.0, -2.0])
    True
    """
    logarithm = tf.log(numbers)
    return tf.check_numerics(logarithm, message="logarithm")


def run(build, numbers):
    with tf.Graph().as_default(), tf.Session() as session:
        try:
            return session.run(build(tf.constant(numbers)))
        except tf.errors.InvalidArgumentError as error:
            return "logarithm : Tensor had NaN" in str(error)
