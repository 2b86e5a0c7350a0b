"""A parabola with the tangents whose slopes the tape gives."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def slopes_of_square(points):
    """Return d(x**2)/dx at many points at once.

    >>> slopes_of_square([-2.0, 0.0, 3.0]).numpy()
    array([-4.,  0.,  6.], dtype=float32)
    """
    x = tf.constant(points)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x**2
    return tape.gradient(y, x)


def draw_tangents(points=(-2.0, 0.0, 3.0)):
    """Draw the parabola and a tangent at each point.

    >>> draw_tangents()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    curve = np.linspace(-4, 4, 100)
    axes.plot(curve, curve**2, color="C0")
    for x, slope in zip(points, slopes_of_square(points).numpy()):
        run = np.array([-0.9, 0.9])
        axes.plot(x + run, x**2 + slope * run, "C1--")
        axes.plot(x, x**2, "C1o")
        label = (x - 0.5 * np.sign(x), x**2 + 1.5)
        axes.text(*label, "slope %g" % slope, ha="center")
    axes.set(xlabel="x", ylabel="x squared")
    figure.set_label(
        "A parabola with dashed tangents at -2, 0 and 3, of slopes -4, 0 and 6."
    )
    return figure
