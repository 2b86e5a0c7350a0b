"""A layer with weights of its own, in a functional model, saved and loaded."""

import os
import tempfile

import numpy as np
import tensorflow as tf


@tf.keras.utils.register_keras_serializable()
class Gate(tf.keras.layers.Layer):
    def __init__(self, units, activation="relu", **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = tf.keras.activations.get(activation)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            name="kernel", shape=(input_shape[-1], self.units), initializer="glorot_uniform"
        )
        self.gate = self.add_weight(name="gate", shape=(self.units,), initializer="zeros")

    def call(self, inputs, training=None):
        hidden = tf.matmul(inputs, self.kernel)
        if training:
            hidden = tf.nn.dropout(hidden, rate=0.1)
        penalty = tf.reduce_mean(tf.square(self.gate))
        self.add_loss(0.01 * penalty)
        batch = tf.shape(hidden)[0]
        scale = tf.tile(tf.sigmoid(self.gate)[tf.newaxis, :], [batch, 1])
        return self.activation(hidden) * scale

    def compute_output_shape(self, input_shape):
        return (input_shape[0], self.units)

    def get_config(self):
        config = super().get_config()
        config.update(units=self.units, activation=tf.keras.activations.serialize(self.activation))
        return config


class Flip(tf.keras.layers.Layer):
    def call(self, x):
        return tf.reverse(x, axis=[-1])


inputs = tf.keras.Input(shape=(4,), name="numbers")
x = tf.keras.layers.Dense(8, "relu", kernel_regularizer=tf.keras.regularizers.l2(1e-4))(inputs)
x = Gate(6)(x)
x = Flip()(x)
x = tf.keras.layers.LayerNormalization()(x)
outputs = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
data = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")
model.fit(data, data.sum(axis=1), epochs=1, batch_size=8, verbose=0)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "gate.keras")
    model.save(path)
    again = tf.keras.models.load_model(path, custom_objects={"Flip": Flip})
np.testing.assert_allclose(model.predict(data, verbose=0), again.predict(data, verbose=0), 1e-4)
assert isinstance(model.layers[1], tf.keras.layers.Dense)
for layer in model.layers:
    if isinstance(layer, (Gate, tf.keras.layers.Dense)):
        print(layer.name, [weight.shape for weight in layer.weights], layer.output.shape)
print(model.input_shape, model.output_shape, model.count_params())
