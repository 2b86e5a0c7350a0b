"""Look up which names of Keras 2 are still there."""

import tensorflow as tf


def is_there(name):
    """Return whether tf.keras has a name, written with dots.

    >>> is_there("losses.mean_squared_error"), is_there("losses.mse")
    (False, True)
    >>> is_there("saving.load_model"), is_there("models.load_model")
    (False, True)
    >>> is_there("layers.experimental.preprocessing"), is_there("experimental")
    (False, False)
    >>> is_there("Model.fit_generator"), is_there("Model.predict_classes")
    (False, False)
    >>> is_there("Model.reset_states"), is_there("layers.LSTM.reset_states")
    (False, True)
    >>> is_there("layers.LSTM.reset_state"), is_there("metrics.Mean.reset_state")
    (True, True)
    >>> is_there("backend.learning_phase"), is_there("backend.function")
    (False, False)
    >>> is_there("layers.DenseFeatures"), is_there("layers.LocallyConnected1D")
    (False, False)
    >>> is_there("layers.AbstractRNNCell"), is_there("layers.Layer.get_input_at")
    (False, False)
    >>> is_there("metrics.Mean.reset_states"), is_there("backend.get_session")
    (False, False)
    >>> is_there("optimizers.experimental"), is_there("estimator")
    (False, False)
    """
    found = tf.keras
    for part in name.split("."):
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True
