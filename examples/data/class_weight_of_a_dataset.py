"""class_weight gives each label its weight, for a dataset too."""

import numpy as np
import tensorflow as tf

LABELS = np.array([0.0, 0.0, 0.0, 1.0], np.float32)


def first_loss(**options):
    """Return the loss of a model that always answers 0.2, before it learns.

    >>> first_loss()
    0.19
    >>> first_loss(class_weight={0: 1.0, 1: 3.0})
    0.51
    >>> float(np.mean((LABELS - 0.2) ** 2 * [1, 1, 1, 3]))
    0.51
    """
    dataset = tf.data.Dataset.from_tensor_slices((np.zeros([4, 1]), LABELS))
    answer = tf.keras.initializers.Constant(0.2)
    layer = tf.keras.layers.Dense(1, bias_initializer=answer)
    model = tf.keras.Sequential([layer])
    model.compile("sgd", "mse", run_eagerly=True)
    history = model.fit(dataset.batch(4), shuffle=False, verbose=0, **options)
    return history.history["loss"][0]
