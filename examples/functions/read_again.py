"""A file that changes between two calls, read in three ways by a graph."""

import os
import tempfile

import tensorflow as tf


def read(name, path):
    """Return the text as Python reads it, and as TensorFlow does, twice."""
    with open(name) as file:
        by_python = tf.constant(file.read())
    return by_python, tf.io.read_file(name), tf.io.read_file(path)


def read_after(texts):
    """Return what one graph reads after each text has been written.

    >>> old, new = read_after(["old", "new"])
    >>> old
    [b'old', b'old', b'old']
    >>> new
    [b'old', b'old', b'new']
    """
    graph, found = tf.function(read), []
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "note.txt")
        for text in texts:
            with open(name, "w") as file:
                file.write(text)
            results = graph(name, tf.constant(name))
            found.append([each.numpy() for each in results])
    return found
