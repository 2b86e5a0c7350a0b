"""The old decay argument as a schedule."""

import tensorflow as tf


def old_decay(rate, decay):
    """Return a schedule that does what decay did.

    >>> schedule = old_decay(0.1, decay=0.01)
    >>> [float(schedule(step)) for step in (0, 1, 100)]
    [0.1000, 0.0990, 0.0500]
    >>> [0.1 / (1 + 0.01 * step) for step in (0, 1, 100)]
    [0.1, 0.0990, 0.05]
    """
    return tf.keras.optimizers.schedules.InverseTimeDecay(
        rate, decay_steps=1, decay_rate=decay
    )
