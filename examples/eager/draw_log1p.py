"""How much of a small number two ways to compute log(1 + x) lose."""

import math

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

NUMBERS = np.logspace(-9, 0, 60)


def errors(function):
    """Return the relative error of a function at each of the numbers.

    >>> errors(tf.math.log1p).max().item() < 1e-6
    True
    >>> errors(lambda x: tf.math.log(1.0 + x)).max().item() > 0.9
    True
    """
    numbers = NUMBERS.astype("float32")
    exact = np.array([math.log1p(number) for number in numbers])
    return np.abs(function(tf.constant(numbers)).numpy() / exact - 1)


def draw_errors():
    """Draw both errors in percent.

    >>> draw_errors()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    plain = 100 * errors(lambda x: tf.math.log(1.0 + x))
    axes.semilogx(NUMBERS, plain, "C0.-", label="tf.math.log(1 + x)")
    careful = 100 * errors(tf.math.log1p)
    axes.semilogx(NUMBERS, careful, "C1--", label="tf.math.log1p(x)")
    axes.set(xlabel="x", ylabel="error (percent)")
    axes.legend()
    figure.set_label("The formula's error grows below 0.00001; log1p has none.")
    return figure
