"""Savings that grow by interest every year, without a session."""

import numpy as np
import tensorflow as tf


def savings(start, rate, years):
    """Return the balance after each year.

    >>> savings(start=100.0, rate=0.1, years=3)
    [110.0, 121.0, 133.1]
    >>> np.allclose(savings(100.0, 0.1, 3), 100.0 * 1.1 ** np.arange(1, 4))
    True
    """
    balance = tf.Variable(start)
    history = []
    for _ in range(years):
        balance.assign(balance * (1.0 + rate))
        history.append(float(balance.numpy()))
    return history
