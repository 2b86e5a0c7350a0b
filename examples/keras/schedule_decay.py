"""A schedule: a learning rate that depends on the step."""

import tensorflow as tf

HALVING = tf.keras.optimizers.schedules.ExponentialDecay(
    0.8, decay_steps=10, decay_rate=0.5
)


def rates(steps):
    """Return the rate at each of some steps.

    >>> rates([0, 10, 20, 25])
    [0.8000, 0.4000, 0.2000, 0.1414]
    >>> float(0.8 * 0.5**2.5)
    0.1414
    """
    return [float(HALVING(step)) for step in steps]


def walk(steps):
    """Return the optimizer's count, its rate, and how far it went.

    >>> walk(20)
    (20, 0.2000, -8.9596)
    >>> -sum(rates(range(20)))
    -8.9596
    """
    optimizer, variable = tf.keras.optimizers.SGD(HALVING), tf.Variable(0.0)
    for _ in range(steps):
        optimizer.apply_gradients([(tf.constant(1.0), variable)])
    rate = float(optimizer.learning_rate.numpy())
    return int(optimizer.iterations.numpy()), rate, float(variable.numpy())
