"""What the optimizers of TF1 took if they were told nothing."""

import inspect

import tensorflow as tf

ASKED = ("learning_rate", "epsilon", "momentum", "decay", "rho", "beta1")
ASKED += ("beta2", "initial_accumulator_value")


def defaults(name):
    """Return an optimizer's numbers, from its signature.

    >>> names = ["GradientDescentOptimizer", "RMSPropOptimizer"]
    >>> names += ["AdagradOptimizer", "AdadeltaOptimizer", "AdamOptimizer"]
    >>> for name in names:
    ...     print(name, defaults(name))
    GradientDescentOptimizer {}
    RMSPropOptimizer {'epsilon': 1e-10, 'momentum': 0.0, 'decay': 0.9}
    AdagradOptimizer {'initial_accumulator_value': 0.1}
    AdadeltaOptimizer {'learning_rate': 0.001, 'epsilon': 1e-08, 'rho': 0.95}
    AdamOptimizer {'learning_rate': 0.001, 'epsilon': 1e-08, 'beta1': 0.9, 'beta2': 0.999}
    """
    init = getattr(tf.train, name).__init__
    parameters = inspect.signature(init).parameters
    return {
        key: parameters[key].default
        for key in ASKED
        if key in parameters and parameters[key].default != inspect._empty
    }
