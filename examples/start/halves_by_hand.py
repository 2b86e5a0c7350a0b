"""The line's three epochs by hand, with what two releases did on two devices."""

import numpy as np

X = np.linspace(-1, 1, 64)
Y = 3 * X + 1


def train(rate=0.2, rows=16):
    """Return the slope and the intercept; of each batch, the first rows count.

    >>> train()
    (2.636, 1.145)
    >>> train(rows=8)
    (2.564, 1.076)
    >>> train(rate=0.4)
    (3.001, 0.999)
    """
    slope = intercept = 0.0
    for start in [0, 16, 32, 48] * 3:
        x, y = X[start : start + rows], Y[start : start + rows]
        error = slope * x + intercept - y
        slope -= rate * 2 * np.mean(error * x)
        intercept -= rate * 2 * np.mean(error)
    return float(slope), float(intercept)
