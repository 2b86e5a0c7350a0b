"""An eager jacobian is traced in each call; in a function, once."""

import tensorflow as tf


def jacobian_of_square(x):
    """Return the Jacobian of x squared.

    >>> jacobian_of_square(tf.Variable([1.0, 2.0])).numpy()
    array([[2., 0.],
           [0., 4.]], dtype=float32)
    """
    with tf.GradientTape() as tape:
        y = x**2
    return tape.jacobian(y, x)


def warns_of_tracing(jacobian):
    """Return whether TensorFlow warns of tracing in eight calls.

    >>> warns_of_tracing(jacobian_of_square)
    True
    >>> warns_of_tracing(tf.function(jacobian_of_square))
    False
    """
    messages = []

    def keep(record):
        messages.append(record.getMessage())
        return False

    tf.get_logger().addFilter(keep)
    x = tf.Variable([1.0, 2.0])
    for _ in range(8):
        jacobian(x)
    tf.get_logger().removeFilter(keep)
    return any("triggered tf.function retracing" in text for text in messages)
