"""How much of the gradient reaches the input of a deep stack."""

import matplotlib.pyplot as plt
import tensorflow as tf


def gradient_at_input(depth, skip):
    """Return the mean gradient through layers, with their input added or not.

    >>> gradient_at_input(20, skip=True) > 0.1
    True
    >>> gradient_at_input(20, skip=False) < 0.001
    True
    """
    inputs = hidden = tf.keras.Input(shape=(8,))
    for seed in range(depth):
        kernel = tf.keras.initializers.RandomNormal(0, 0.2, seed=seed)
        layer = tf.keras.layers.Dense(8, "tanh", kernel_initializer=kernel)
        hidden = layer(hidden) + hidden if skip else layer(hidden)
    model, row = tf.keras.Model(inputs, hidden), tf.ones((1, 8))
    with tf.GradientTape() as tape:
        tape.watch(row)
        total = tf.reduce_sum(model(row))
    return float(tf.reduce_mean(tf.abs(tape.gradient(total, row))))


def draw_gradients(depths=(1, 5, 10, 15, 20)):
    """Draw the gradient over the depth.

    >>> draw_gradients()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    for skip, style in ((True, "o-C0"), (False, "s--C1")):
        sizes = [gradient_at_input(depth, skip) for depth in depths]
        axes.semilogy(depths, sizes, style, label="skip=%s" % skip)
    axes.set(xlabel="layers", ylabel="mean gradient", xticks=depths)
    axes.legend()
    figure.set_label("The gradient falls steeply with depth without skips.")
    return figure
