"""A store of variables by name: a function of TF1 keeps its scopes."""

import tensorflow as tf


class Store(tf.Module):
    """Gives the same variable for the same name."""

    def __init__(self):
        super().__init__()
        self.named = {}

    def get(self, name, shape):
        """Return the variable of a name, in the scopes that are open."""
        with tf.name_scope(name) as scope:
            full = scope.rstrip("/")
        if full not in self.named:
            start = tf.keras.initializers.GlorotUniform(seed=1)
            self.named[full] = tf.Variable(start(shape))
        return self.named[full]


def network(store, rows):
    """Return what two layers make of rows, as a function of TF1 would."""
    for layer, units in [("hidden", 4), ("out", 1)]:
        with tf.name_scope(layer):
            rows = tf.tanh(rows @ store.get("kernel", [rows.shape[1], units]))
    return rows


def twice():
    """Return a store after two calls, and whether both gave the same.

    >>> store, same = twice()
    >>> sorted(store.named), len(store.trainable_variables), same
    (['hidden/kernel', 'out/kernel'], 2, True)
    """
    store, rows = Store(), tf.ones([1, 3])
    first, second = network(store, rows), network(store, rows)
    return store, bool(tf.reduce_all(first == second))
