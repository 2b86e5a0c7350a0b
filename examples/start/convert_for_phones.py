"""A function converted for phones, and what tf.lite says when it runs it."""

import warnings

import tensorflow as tf


def convert(function):
    """Return a function of a row as the bytes of a LiteRT model.

    >>> lite = convert(lambda row: {"total": tf.reduce_sum(row)})
    >>> lite[4:8]
    b'TFL3'
    >>> runner, warning = run(lite)
    >>> print(runner(row=tf.constant([1.0, 2.0]))["total"])
    3.0
    >>> print(warning.split("See")[0].strip())
    Warning: tf.lite.Interpreter is deprecated and is scheduled for deletion in
        TF 2.20. Please use the LiteRT interpreter from the ai_edge_litert package.
    """
    module = tf.Module()
    module.function = tf.function(function, [tf.TensorSpec([2])])
    traced = [module.function.get_concrete_function()]
    return tf.lite.TFLiteConverter.from_concrete_functions(
        traced, module
    ).convert()


def run(lite):
    """Return a callable for the bytes, and what TensorFlow warned of."""
    plain = (
        tf.lite.experimental.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        interpreter = tf.lite.Interpreter(
            model_content=lite, experimental_op_resolver_type=plain
        )
    return interpreter.get_signature_runner(), str(caught[0].message)
