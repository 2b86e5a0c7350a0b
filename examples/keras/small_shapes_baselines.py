"""The same drawings without a network: a linear rule, and the most alike."""

import numpy as np


def drawings(count, seed):
    """Return noisy images of outlines, and 1 for each that is a circle."""
    random = np.random.RandomState(seed)
    labels = random.randint(2, size=count)
    middle = random.uniform(5, 11, (2, count, 1, 1))
    size = random.uniform(3, 5, (count, 1, 1))
    rows, columns = np.abs(np.mgrid[:16, :16][:, None] - middle)
    circles, squares = np.hypot(rows, columns), np.maximum(rows, columns)
    distance = np.where(labels[:, None, None], circles, squares)
    images = np.abs(distance - size) < 0.7
    noise = random.normal(0, 0.3, images.shape)
    return (images + noise)[..., None].astype(np.float32), labels


def share_right():
    """Return the shares of right answers: least squares, nearest drawing.

    >>> share_right()
    (0.71, 0.94)
    """
    (images, labels), (others, truth) = drawings(1000, 1), drawings(1000, 2)
    images, others = images.reshape(1000, -1), others.reshape(1000, -1)
    ones = np.ones([1000, 1])
    rule = np.linalg.lstsq(np.hstack([images, ones]), labels - 0.5, rcond=None)
    linear = np.hstack([others, ones]) @ rule[0] > 0
    far = (images**2).sum(axis=1) - 2 * others @ images.T
    nearest = labels[far.argmin(axis=1)]
    shares = np.mean(linear == truth), np.mean(nearest == truth)
    return tuple(round(float(share), 2) for share in shares)
