"""A list of Python is no part of the graph's loop."""

import re

import tensorflow as tf


@tf.function
def collect(n):
    """Append to a list in a loop of the graph.

    >>> collect.python_function(3).numpy()
    array([0, 1, 2], dtype=int32)
    """
    numbers = []
    for i in tf.range(n):
        numbers.append(i)
    return tf.stack(numbers)


def collected(n):
    """Collect; of an error keep the line that says it, for the others are paths.

    >>> collected(tf.constant(3))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InaccessibleTensorError: <tf.Tensor 'while/Placeholder:0' shape=() dtype=int32> is out of scope and cannot be used here. Use return values, explicit Python...
    """
    try:
        return collect(n)
    except (TypeError, ValueError) as error:
        text = str(error).split("InaccessibleTensorError: ")[-1].splitlines()[0]
        # The numbers of the graphs differ from run to run.
        raise type(error)(re.sub(r", id=\d+", "", text)) from None
