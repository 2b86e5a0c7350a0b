"""A graph drawn by layers: each operation below its inputs."""

import matplotlib.pyplot as plt
import tensorflow as tf


def layers_of(operations):
    """Return the operations in lists, each below all of its inputs."""
    depths, layers = {}, {}
    for node in operations:
        above = [depths[tensor.op] for tensor in node.inputs]
        depths[node] = 1 + max(above, default=-1)
        layers.setdefault(depths[node], []).append(node)
    return list(layers.values())


def draw(function, *specs):
    """Draw the graph of a function.

    >>> number = tf.TensorSpec((), tf.float32)
    >>> hypotenuse = tf.function(lambda a, b: tf.sqrt(a * a + b * b))
    >>> draw(hypotenuse, number, number)
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    graph, places = function.get_concrete_function(*specs).graph, {}
    for depth, layer in enumerate(layers_of(graph.get_operations())):
        for column, node in enumerate(layer):
            places[node] = (column - (len(layer) - 1) / 2, -depth)
            axes.plot(*places[node], "C0o")
            beside = {"xytext": (8, 4), "textcoords": "offset points"}
            axes.annotate(node.name, places[node], **beside)
            for tensor in node.inputs:
                line = zip(places[tensor.op], places[node])
                axes.plot(*line, "C0-")
    axes.axis("off")
    figure.set_label(
        "Lines lead from a and b at the top down to the square root."
    )
    return figure
