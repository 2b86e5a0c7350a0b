"""print runs while tracing; tf.print runs whenever the graph runs."""

import pathlib
import tempfile

import tensorflow as tf

FILE = pathlib.Path(tempfile.mkdtemp()) / "printed.txt"


@tf.function
def square(x):
    """Return x squared; Python tells the page, the graph tells a file.

    >>> square(tf.constant(2))
    print: tracing Tensor("x:0", shape=(), dtype=int32)
    <tf.Tensor: shape=(), dtype=int32, numpy=4>
    >>> square(tf.constant(3))
    <tf.Tensor: shape=(), dtype=int32, numpy=9>
    >>> print(FILE.read_text().strip())
    tf.print: running 2
    tf.print: running 3
    """
    print("print: tracing", x)
    tf.print("tf.print: running", x, output_stream="file://%s" % FILE)
    return x * x
