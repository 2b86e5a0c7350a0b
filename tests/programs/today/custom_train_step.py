"""A model with a training step of its own, a metric and a callback of its own."""

import numpy as np
import tensorflow as tf
from tensorflow import keras


class Share(keras.metrics.Metric):
    def __init__(self, name="share", **kwargs):
        super().__init__(name=name, **kwargs)
        self.hits = self.add_weight(name="hits", shape=(), initializer="zeros")
        self.seen = self.add_weight(name="seen", shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        found = tf.cast(tf.equal(tf.round(y_pred), tf.cast(y_true, y_pred.dtype)), tf.float32)
        self.hits.assign_add(tf.reduce_sum(found))
        self.seen.assign_add(tf.cast(tf.size(found), tf.float32))

    def result(self):
        return tf.math.divide_no_nan(self.hits, self.seen)

    def reset_state(self):
        self.hits.assign(0.0)
        self.seen.assign(0.0)


class Stepper(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(8, activation="tanh")
        self.out = keras.layers.Dense(1, activation="sigmoid")
        self.loss_tracker = keras.metrics.Mean(name="loss")
        self.share = Share()

    def call(self, inputs, training=False):
        return self.out(self.hidden(inputs))

    @property
    def metrics(self):
        return [self.loss_tracker, self.share]

    def train_step(self, data):
        x, y, sample_weight = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = tf.reduce_mean(keras.losses.binary_crossentropy(y, y_pred))
        gradients = tape.gradient(loss, self.trainable_variables)
        gradients, _ = tf.clip_by_global_norm(gradients, 1.0)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.loss_tracker.update_state(loss)
        self.share.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}

    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        self.loss_tracker.update_state(tf.reduce_mean(keras.losses.binary_crossentropy(y, y_pred)))
        self.share.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


class Slower(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        rate = float(self.model.optimizer.learning_rate)
        self.model.optimizer.learning_rate = rate * 0.5
        if logs and logs["loss"] < 1e-6:
            self.model.stop_training = True


x = np.random.default_rng(1).normal(size=(64, 3)).astype("float32")
y = (x.sum(axis=1, keepdims=True) > 0).astype("float32")
model = Stepper()
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01))
history = model.fit(x, y, epochs=2, batch_size=16, verbose=0, callbacks=[Slower()])
print(sorted(history.history), model.evaluate(x, y, verbose=0, return_dict=True))
