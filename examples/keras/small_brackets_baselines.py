"""The same brackets without a network: guess, or a weight for each place."""

import numpy as np


def brackets(count, seed):
    """Return rows of 1 for "(", 2 for ")", 0 for the end, and what is right."""
    random = np.random.RandomState(seed)
    rows, labels = np.zeros([count, 20], np.int32), np.zeros([count])
    for number in range(count):
        steps = random.permutation([1, -1] * random.randint(3, 11))
        if number % 2:  # turned so that the depth never falls below zero
            steps = np.roll(steps, -1 - np.cumsum(steps).argmin())
        rows[number, : len(steps)] = np.where(steps == 1, 1, 2)
        labels[number] = np.cumsum(steps).min() >= 0
    return rows, labels


def share_right():
    """Return the shares of right answers: the larger class, least squares.

    >>> share_right()
    (0.57, 0.89)
    """
    (rows, labels), (others, truth) = brackets(2000, 1), brackets(1000, 2)
    step = np.array([0.0, 1.0, -1.0])
    rows = np.hstack([step[rows], np.ones([2000, 1])])
    others = np.hstack([step[others], np.ones([1000, 1])])
    rule = np.linalg.lstsq(rows, labels - 0.5, rcond=None)[0]
    guess = max(np.mean(truth), 1 - np.mean(truth))
    return float(guess), float(np.mean((others @ rule > 0) == truth))
