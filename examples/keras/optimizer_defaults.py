"""What the optimizers take if they are told nothing."""

import tensorflow as tf

ASKED = ("learning_rate", "epsilon", "momentum", "rho", "beta_1", "beta_2")
ASKED += ("initial_accumulator_value",)


def defaults(name):
    """Return an optimizer's numbers, from its own configuration.

    >>> for name in ("SGD", "RMSprop", "Adagrad", "Adadelta", "Adam"):
    ...     print(name, defaults(name))
    SGD {'learning_rate': 0.01, 'momentum': 0.0}
    RMSprop {'learning_rate': 0.001, 'epsilon': 1e-07, 'momentum': 0.0, 'rho': 0.9}
    Adagrad {'learning_rate': 0.001, 'epsilon': 1e-07, 'initial_accumulator_value': 0.1}
    Adadelta {'learning_rate': 0.001, 'epsilon': 1e-07, 'rho': 0.95}
    Adam {'learning_rate': 0.001, 'epsilon': 1e-07, 'beta_1': 0.9, 'beta_2': 0.999}
    """
    config = getattr(tf.keras.optimizers, name)().get_config()
    return {key: round(float(config[key]), 8) for key in ASKED if key in config}
