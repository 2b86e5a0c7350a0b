"""RMSprop's first step, from a mean square that starts at 0 or at 1."""

import numpy as np


def first_step(gradient, mean_square, epsilon):
    """Return where a variable at 1 is after one step with a rate of 0.1.

    >>> first_step(0.5, mean_square=0.0, epsilon=1e-7)
    0.6838
    >>> first_step(0.5, mean_square=1.0, epsilon=1e-10)
    0.9480
    """
    mean_square = 0.9 * mean_square + 0.1 * gradient**2
    return float(1 - 0.1 * gradient / np.sqrt(mean_square + epsilon))
