"""A session is asked for a tensor of another graph."""

import tensorflow as tf

v1 = tf.compat.v1


def session_of_another_graph():
    """A tensor, a placeholder, and a session that knows neither.

    >>> tensor, placeholder, session = session_of_another_graph()
    >>> session.run(tensor)
    Traceback (most recent call last):
        ...
    ValueError: Argument `fetch` = Tensor("half:0", shape=(), dtype=float32) cannot be interpreted as a Tensor. (Tensor Tensor("half:0", shape=(), dtype=float32) is not an element of this graph.)
    >>> session.run([], {placeholder: 1.0})
    Traceback (most recent call last):
        ...
    TypeError: Cannot interpret feed_dict key as Tensor: Tensor Tensor("x:0", shape=(), dtype=float32) is not an element of this graph.
    >>> own = v1.Session(graph=tensor.graph)
    >>> float(own.run(tensor, {placeholder: 1.0}))
    0.5
    """
    with tf.Graph().as_default():
        placeholder = v1.placeholder(tf.float32, (), name="x")
        tensor = tf.multiply(placeholder, 0.5, name="half")
    with tf.Graph().as_default():
        tf.constant(0.0)
        return tensor, placeholder, v1.Session()
