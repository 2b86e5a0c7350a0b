"""A function saved as a server wants it, and run without its Python."""

import tempfile

import tensorflow as tf


class Halvings(tf.Module):
    """Counts how often a number can be halved before it is below 1."""

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def count(self, number):
        times = 0
        while number >= 1.0:
            number /= 2.0
            times += 1
        return {"times": times}


def save_and_load(module):
    """Save the module with its function as what a server calls; load it.

    >>> loaded = save_and_load(Halvings())
    >>> isinstance(loaded, Halvings), list(loaded.signatures)
    (False, ['serving_default'])
    >>> serve = loaded.signatures["serving_default"]
    >>> [int(serve(tf.constant(number))["times"]) for number in (0.5, 10.0, 100.0)]
    [0, 4, 7]
    """
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(module, folder, signatures=module.count)
        return tf.saved_model.load(folder)
