"""FeatureSpace: columns described by name, and one object that knows them all."""

import tensorflow as tf

FEATURES = {
    "size": [1.0, 5.0, 3.0, 2.5],
    "sky": ["sun", "snow", "rain", "sun"],
    "month": [0, 2, 1, 2],
}


def make_space():
    """Return a space that has learned its intervals, words and months."""
    kind = tf.keras.utils.FeatureSpace
    features = {
        "size": kind.float_discretized(num_bins=3),
        "sky": kind.string_categorical(num_oov_indices=1),
        "month": kind.integer_categorical(num_oov_indices=0),
    }
    cross = kind.cross(("sky", "month"), crossing_dim=4)
    space = kind(features, crosses=[cross], output_mode="dict")
    space.adapt(tf.data.Dataset.from_tensor_slices(FEATURES))
    return space


def parts():
    """Return what a space makes of the first row, by name.

    >>> found = parts()
    >>> for name in sorted(found):
    ...     print(name, found[name])
    month [0, 0, 1]
    size [1, 0, 0]
    sky [0, 1, 0, 0]
    sky_X_month [0, 1, 0, 0]
    """
    numbers = make_space()({k: tf.constant(v) for k, v in FEATURES.items()})
    return {k: [int(n) for n in rows[0]] for k, rows in numbers.items()}
