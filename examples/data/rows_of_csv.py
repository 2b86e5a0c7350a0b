"""A CSV file as a dataset: each row parsed into tensors of given dtypes."""

import os
import tempfile

import tensorflow as tf

TEXT = "name,distance,years\nVenus,0.723,0.615\nEarth,1,1\nEris,,558\n"


def read(text, columns):
    """Write a CSV file, and return its rows.

    >>> for name, distance, years in read(TEXT, [tf.string, -1.0, tf.float32]):
    ...     print(name.numpy().decode(), distance.numpy(), years.numpy())
    Venus 0.723 0.615
    Earth 1.0 1.0
    Eris -1.0 558.0
    >>> read(TEXT, [tf.string, tf.float32, tf.float32])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Field 1 is required but missing in record!...
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "planets.csv")
        with open(path, "w") as file:
            file.write(text)
        dataset = tf.data.experimental.CsvDataset(path, columns, header=True)
        return list(dataset)
