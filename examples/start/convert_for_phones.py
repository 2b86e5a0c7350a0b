"""A function converted for phones, and what tf.lite says when it runs it."""

import tempfile
import warnings

import tensorflow as tf


def convert(function):
    """Return a function of a row as the bytes of a LiteRT model.

    >>> lite = convert(lambda row: {"total": tf.reduce_sum(row)})
    >>> lite[4:8]
    b'TFL3'
    >>> runner, warned = run(lite)
    >>> print(runner(row=tf.constant([1.0, 2.0]))["total"])
    3.0
    >>> for text in warned:
    ...     print(text.split("See")[0].strip())
    Warning: tf.lite.Interpreter is deprecated and is scheduled for deletion in
        TF 2.20. Please use the LiteRT interpreter from the ai_edge_litert package.
    """
    traced = tf.function(function, [tf.TensorSpec([2])]).get_concrete_function()
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(tf.Module(), folder, traced)
        return tf.lite.TFLiteConverter.from_saved_model(folder).convert()


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
    messages = [str(warning.message) for warning in caught]
    return interpreter.get_signature_runner(), messages
