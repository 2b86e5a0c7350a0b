"""What 20,000 numbers of three random functions look like."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

FUNCTIONS = ("uniform", "normal", "truncated_normal")


def draw_histograms():
    """Draw a histogram of each function's numbers, all from one seed.

    >>> draw_histograms()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    tf.random.set_seed(7)
    for name, style in zip(FUNCTIONS, ("C0-", "C1--", "C2:")):
        numbers = getattr(tf.random, name)([20000]).numpy()
        counts, edges = np.histogram(numbers, bins=np.linspace(-4, 4, 41))
        shares = np.append(counts, 0) / 200
        label = "tf.random." + name
        axes.plot(edges, shares, style, drawstyle="steps-post", label=label)
    axes.set(xlabel="number", ylabel="share of all (percent)")
    axes.set_ylim(top=27)
    axes.legend()
    figure.set_label(
        "Uniform numbers lie evenly between 0 and 1; normal ones form a bell "
        "around 0; truncated ones a bell that ends at -2 and 2."
    )
    return figure
