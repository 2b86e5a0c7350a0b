"""A concrete function knows the structure of what goes in and comes out."""

import tensorflow as tf


@tf.function
def shares(parts):
    """Return the total, and the share of each part."""
    total = tf.add_n(list(parts.values()))
    return total, {name: part / total for name, part in parts.items()}


def concrete_shares():
    """Return the graph of shares for two numbers.

    >>> concrete = concrete_shares()
    >>> [tensor.name for tensor in concrete.inputs]
    ['parts:0', 'parts_1:0']
    >>> total, by_name = concrete.structured_outputs
    >>> sorted(by_name), total.dtype.name
    (['left', 'right'], 'float32')
    >>> total, by_name = concrete({"left": tf.constant(1.0), "right": tf.constant(3.0)})
    >>> float(total), float(by_name["left"]), float(by_name["right"])
    (4.0, 0.25, 0.75)
    """
    number = tf.TensorSpec((), tf.float32)
    return shares.get_concrete_function({"left": number, "right": number})
