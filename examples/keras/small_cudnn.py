"""Which recurrent layers may use cuDNN, and what is said of the others."""

import tensorflow as tf


def complaint(layer, *arguments, **options):
    """Return what an error says that a layer raises, if it raises one.

    >>> relu = {"activation": "relu", "use_cudnn": True}
    >>> print(complaint(tf.keras.layers.LSTM, **relu))
    use_cudnn=True was specified, but cuDNN is not supported for this layer configuration with this backend.
    >>> print(complaint(tf.keras.layers.LSTM, activation="relu"))
    None
    >>> print(complaint(tf.keras.layers.LSTM, time_major=True))
    Unrecognized keyword arguments passed to LSTM: {'time_major': True}
    """
    try:
        layer(2, **options)(tf.ones([1, 3, 1]))
    except (TypeError, ValueError) as error:
        lines = [line for line in str(error).splitlines() if line]
        text = lines[1] if len(lines) > 1 else lines[0]
        return text.split("m", 1)[1].split(" Pass")[0] if "[" in text else text


def old_layer():
    """Return the layer that was only for GPUs.

    >>> old_layer()
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras._tf_keras.keras.layers' has no attribute 'CuDNNLSTM'
    """
    return tf.keras.layers.CuDNNLSTM
