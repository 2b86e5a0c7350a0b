"""A loop over tf.range is one operation; over range it is unrolled."""

import tensorflow as tf


def sum_below(count):
    """Return 0 + 1 + ... + (count - 1), by a loop over a tensor."""
    total = 0
    for number in tf.range(count):
        total += number
    return total


def sum_below_unrolled(count):
    """Return the same sum, by a loop over a Python range."""
    total = tf.constant(0)
    for number in range(count):
        total += number
    return total


def count_operations(function, count):
    """Return the number of operations, of additions, and the result.

    >>> count_operations(sum_below, 10)
    {'all': 18, 'AddV2': 1, 'result': 45}
    >>> count_operations(sum_below, 100)
    {'all': 18, 'AddV2': 1, 'result': 4950}
    >>> count_operations(sum_below_unrolled, 10)
    {'all': 22, 'AddV2': 10, 'result': 45}
    >>> count_operations(sum_below_unrolled, 100)
    {'all': 202, 'AddV2': 100, 'result': 4950}
    """
    concrete = tf.function(function).get_concrete_function(count)
    types = [operation.type for operation in concrete.graph.get_operations()]
    additions = types.count("AddV2")
    return {"all": len(types), "AddV2": additions, "result": int(concrete())}
