"""Which lines of a tf.function run once and which run each time."""

import tensorflow as tf

log = []
counts = {"python": 0}
counter = tf.Variable(0)


@tf.function
def visit(name):
    """Leave marks of a visit in a list, a dictionary and a variable.

    >>> for name in ("Ada", "Alan", "Grace"):
    ...     visit(tf.constant(name))
    >>> len(log), counts["python"], int(counter)
    (1, 1, 3)
    """
    log.append(name)
    counts["python"] += 1
    counter.assign_add(1)
