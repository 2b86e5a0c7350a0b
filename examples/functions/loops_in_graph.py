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
    """Return the number of operations, of loops among them, and the result.

    >>> count_operations(sum_below, 10)
    {'operations': 18, 'loops': 1, 'result': 45}
    >>> count_operations(sum_below, 100)
    {'operations': 18, 'loops': 1, 'result': 4950}
    >>> count_operations(sum_below_unrolled, 10)
    {'operations': 22, 'loops': 0, 'result': 45}
    >>> count_operations(sum_below_unrolled, 100)
    {'operations': 202, 'loops': 0, 'result': 4950}
    """
    concrete = tf.function(function).get_concrete_function(count)
    types = [operation.type for operation in concrete.graph.get_operations()]
    loops, result = types.count("StatelessWhile"), int(concrete())
    return {"operations": len(types), "loops": loops, "result": result}
