"""Eight of the drawings."""

import matplotlib.pyplot as plt
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


def draw(count):
    """Draw images in two rows.

    >>> draw(8)
    <Figure size 640x360 with 8 Axes>
    """
    figure, axes = plt.subplots(2, count // 2, figsize=(6.4, 3.6))
    for axis, image, label in zip(axes.flat, *drawings(count, seed=1)):
        axis.imshow(image[..., 0], cmap="gray")
        axis.set(xticks=[], yticks=[], xlabel=["square", "circle"][label])
    figure.set_label(
        "Eight grainy images of 16 by 16 points: outlines of circles and"
        " squares, of several sizes and in several places."
    )
    return figure
