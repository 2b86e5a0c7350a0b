"""In TF1 a variable scope decided whether a second call shared variables."""

import tensorflow as tf


def scale(x):
    """Return x times a variable of the current scope."""
    return x * tf.get_variable("factor", shape=())


def variables_after_two_calls(reuse):
    """Return the names of the variables, or the error's first sentence.

    >>> variables_after_two_calls(reuse=True)
    ['scale/factor:0']
    >>> variables_after_two_calls(reuse=False)
    'Variable scale/factor already exists, disallowed'
    """
    with tf.Graph().as_default():
        with tf.variable_scope("scale"):
            scale(1.0)
        try:
            with tf.variable_scope("scale", reuse=reuse):
                scale(2.0)
        except ValueError as error:
            return str(error).split(". ")[0]
        return [variable.name for variable in tf.global_variables()]
