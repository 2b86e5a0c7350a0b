"""TensorFlow's own checkpoints still hold and restore a Keras model."""

import numpy as np
import tensorflow as tf


def restored_equals_saved():
    """Save a model's weights, change them, restore them, and compare.

    >>> restored_equals_saved()
    True
    """
    model = tf.keras.Sequential(
        [tf.keras.Input((2,)), tf.keras.layers.Dense(1)]
    )
    saved = model.get_weights()
    checkpoint = tf.train.Checkpoint(model=model)
    path = checkpoint.save("checkpoint")
    model.set_weights([weights + 1 for weights in saved])
    checkpoint.restore(path).assert_consumed()
    return all(map(np.array_equal, saved, model.get_weights()))
