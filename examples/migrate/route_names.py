"""What tf.compat.v1 has today, and what it has lost."""

import tensorflow as tf

CORE = "Session placeholder get_variable while_loop gradients group"
TRAIN = "train.Saver train.AdamOptimizer train.MonitoredTrainingSession"
INPUT = "train.shuffle_batch feature_column.input_layer summary.FileWriter"
LAYERS = "layers.dense layers.batch_normalization nn.rnn_cell.LSTMCell"
WHOLE = "estimator.Estimator contrib.slim"


def lost(names):
    """Return those of the names that compat.v1 does not give.

    >>> lost(CORE), lost(TRAIN), lost(INPUT)
    ([], [], [])
    >>> lost(LAYERS)
    ['layers.dense', 'layers.batch_normalization', 'nn.rnn_cell.LSTMCell']
    >>> lost(WHOLE)
    ['estimator.Estimator', 'contrib.slim']
    >>> tf.compat.v1.layers.dense
    Traceback (most recent call last):
        ...
    AttributeError: `dense` is not available with Keras 3.
    """
    return [name for name in names.split() if not found(name)]


def found(name):
    """Return whether compat.v1 has a name of a module in it."""
    place = tf.compat.v1
    for part in name.split("."):
        place = getattr(place, part, None)
    return place is not None
