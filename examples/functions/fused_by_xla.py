"""Forty operations of TensorFlow become one piece of code."""

import tensorflow as tf


def chain(x):
    """Return x after twenty passes over all its numbers."""
    for _ in range(20):
        x = 0.9 * x + 0.1
    return x


def count_operations(x):
    """Return how many operations of the graph have inputs.

    >>> count_operations(tf.ones([1000]))
    {'Mul': 20, 'AddV2': 20}
    """
    concrete = tf.function(chain).get_concrete_function(x)
    types = [operation.type for operation in concrete.graph.get_operations()]
    return {name: types.count(name) for name in ("Mul", "AddV2")}


def count_fusions(x):
    """Return how many fused pieces the compiled program runs.

    >>> count_fusions(tf.ones([1000]))
    1
    """
    compiled = tf.function(chain, jit_compile=True)
    text = compiled.experimental_get_compiler_ir(x)(stage="optimized_hlo")
    return text[text.index("ENTRY") :].count(" fusion(")
