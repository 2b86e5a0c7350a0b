"""What is left of Estimators."""

import tensorflow as tf


def name_of_regressor():
    """Return the name of the class of linear regressors.

    >>> name_of_regressor()
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'estimator'
    >>> hasattr(tf.compat.v1, "estimator")
    False
    """
    return tf.estimator.LinearRegressor.__name__
