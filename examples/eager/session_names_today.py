"""The session's names are gone from tensorflow and kept in compat.v1."""

import tensorflow as tf


def found(names, module):
    """Return those of the names that the module has.

    >>> names = ["Session", "InteractiveSession", "ConfigProto"]
    >>> found(names, tf)
    []
    >>> found(names, tf.compat.v1)
    ['Session', 'InteractiveSession', 'ConfigProto']
    >>> tf.Session()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'Session'...
    """
    return [name for name in names if hasattr(module, name)]


def run_in_session(tensor):
    """Run an eager tensor in a session of compat.v1.

    >>> run_in_session(tf.constant(3.0))
    Traceback (most recent call last):
        ...
    RuntimeError: The Session graph is empty. Add operations to the graph before calling run().
    >>> tf.constant(3.0).eval()
    Traceback (most recent call last):
        ...
    NotImplementedError: eval is not supported when eager execution is enabled, is .numpy() what you're looking for?
    >>> float(tf.constant(3.0).numpy())
    3.0
    """
    with tf.compat.v1.Session() as session:
        return session.run(tensor)
