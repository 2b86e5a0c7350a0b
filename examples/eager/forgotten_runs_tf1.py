"""TF1 programs that forget to run an initializer or an assignment."""

import tensorflow as tf


def read_without_initializer():
    """Read a variable whose initializer has not run.

    >>> read_without_initializer()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.FailedPreconditionError: ...Attempting to use uninitialized value counter...
    """
    with tf.Graph().as_default(), tf.Session() as session:
        counter = tf.Variable(0, name="counter")
        return session.run(counter)


def assign_without_run():
    """Write an assignment and do not run it.

    >>> assign_without_run()
    0
    """
    with tf.Graph().as_default(), tf.Session() as session:
        counter = tf.Variable(0, name="counter")
        session.run(tf.global_variables_initializer())
        counter.assign(5)
        return int(session.run(counter))
