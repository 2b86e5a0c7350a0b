"""Level 6: the operations themselves, with every argument named."""

import tensorflow as tf

X = tf.constant([[-1.0], [0.0], [1.0], [2.0]])
Y = tf.constant([[0.0], [1.0], [0.5], [0.0]])
RATE = tf.constant(0.1)


def loss_of(hidden, hidden_bias, output, output_bias):
    """Return the mean of the squared errors."""
    raw = tf.raw_ops
    inner = raw.MatMul(a=X, b=hidden)
    inner = raw.Tanh(x=raw.BiasAdd(value=inner, bias=hidden_bias))
    outer = raw.MatMul(a=inner, b=output)
    errors = raw.Sub(x=raw.BiasAdd(value=outer, bias=output_bias), y=Y)
    return raw.Mean(input=raw.Square(x=errors), axis=[0, 1])


def losses(steps):
    """Return the losses before each step of the training.

    >>> losses(3)
    [0.3557, 0.2069, 0.1483]
    """
    starts = [[1.0, -0.5]], [0.0, 0.0], [[0.5], [1.0]], [0.0]
    variables = [tf.Variable(start) for start in starts]
    seen = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = loss_of(*variables)
        for each, slope in zip(variables, tape.gradient(loss, variables)):
            tf.raw_ops.ResourceApplyGradientDescent(
                var=each.handle, alpha=RATE, delta=slope
            )
        seen.append(float(loss))
    return seen
