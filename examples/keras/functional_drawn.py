"""A functional model, drawn from what each of its layers reads and gives."""

import matplotlib.pyplot as plt
import tensorflow as tf


def make_model():
    """Return a model of two inputs, a skip connection and two outputs."""
    image = tf.keras.Input(shape=(16,), name="image")
    place = tf.keras.Input(shape=(2,), name="place")
    joined = tf.keras.layers.Concatenate(name="join")([image, place])
    hidden = tf.keras.layers.Dense(18, name="hidden")(joined)
    added = tf.keras.layers.Add(name="add")([joined, hidden])
    kind = tf.keras.layers.Dense(3, name="kind")(added)
    size = tf.keras.layers.Dense(1, name="size")(added)
    return tf.keras.Model([image, place], [kind, size])


def draw_model(model):
    """Draw each layer to the right of those that it reads.

    >>> draw_model(make_model())
    <Figure size 640x240 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 2.4))
    places = {}
    for layer in model.layers:
        keys = map(id, tf.nest.flatten(layer.input))
        sources = [places[key] for key in keys if key in places]
        column = 1 + max([x for x, _ in sources], default=-1)
        row = -sum(x == column for x, _ in places.values())
        places[id(layer.output)] = column, row
        axes.text(column, row, layer.name, ha="center", va="center")
        for x, y in sources:
            bend = "arc3,rad=%s" % (-0.5 if column - x > 1 else 0)
            arrow = {"arrowstyle": "->", "connectionstyle": bend}
            start, end = (x + 0.3, y), (column - 0.3, row)
            axes.annotate("", end, start, arrowprops=arrow)
    axes.set(xlim=(-0.4, 4.4), ylim=(-1.4, 0.9), xticks=[], yticks=[])
    return figure
