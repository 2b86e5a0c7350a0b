"""Python's print runs while tracing; tf.print runs whenever the graph runs."""
import pathlib
import tempfile

import tensorflow as tf

PAPER = pathlib.Path(tempfile.mkdtemp()) / "printed.txt"


@tf.function
def square(x):
    """Return x squared; tell who runs, Python on the page and the graph on paper.

    >>> square(tf.constant(2))
    print: tracing Tensor("x:0", shape=(), dtype=int32)
    <tf.Tensor: shape=(), dtype=int32, numpy=4>
    >>> square(tf.constant(3))
    <tf.Tensor: shape=(), dtype=int32, numpy=9>
    >>> print(PAPER.read_text().strip())
    tf.print: running 2
    tf.print: running 3
    """
    print("print: tracing", x)
    tf.print("tf.print: running", x, output_stream="file://%s" % PAPER)
    return x * x
