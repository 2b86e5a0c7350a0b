"""A callback that notes when it is called."""

import numpy as np
import tensorflow as tf


class Notes(tf.keras.callbacks.Callback):
    """Keeps a list of the moments of a training.

    >>> layer = tf.keras.layers.Dense(1)
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    >>> model.compile(loss="mse")
    >>> notes, ones = Notes(), np.ones((4, 1))
    >>> history = model.fit(ones, ones, 2, verbose=0, callbacks=[notes])
    >>> notes.moments
    ['epoch 0 begins', 'batch 0 ends', 'batch 1 ends', 'epoch 0 ends']
    """

    def __init__(self):
        super().__init__()
        self.moments = []

    def on_epoch_begin(self, epoch, logs=None):
        """Note that an epoch begins."""
        self.moments.append("epoch %d begins" % epoch)

    def on_train_batch_end(self, batch, logs=None):
        """Note that a batch is done."""
        self.moments.append("batch %d ends" % batch)

    def on_epoch_end(self, epoch, logs=None):
        """Note that an epoch is done."""
        self.moments.append("epoch %d ends" % epoch)
