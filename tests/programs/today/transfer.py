"""A base that is frozen, a head that is trained, then a few of the base's layers too."""

import keras
import numpy as np
from keras import layers

base = keras.applications.MobileNetV2(
    input_shape=(32, 32, 3), include_top=False, weights=None, alpha=0.35
)
base.trainable = False
inputs = keras.Input((32, 32, 3))
x = keras.applications.mobilenet_v2.preprocess_input(inputs)
x = base(x, training=False)
x = layers.GlobalAveragePooling2D()(x)
x = keras.ops.reshape(x, (-1, x.shape[-1]))
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(), loss=loss, metrics=["accuracy"])
pictures = np.random.default_rng(4).uniform(0, 255, (4, 32, 32, 3)).astype("float32")
model.fit(pictures, np.array([0, 1, 0, 1]), epochs=1, verbose=0)

base.trainable = True
for layer in base.layers[:-4]:
    layer.trainable = False
model.compile(optimizer=keras.optimizers.Adam(1e-5), loss=loss, metrics=["accuracy"])
model.fit(pictures, np.array([0, 1, 0, 1]), epochs=1, verbose=0)
if isinstance(base, keras.Model) and issubclass(type(base.layers[0]), keras.layers.Layer):
    print(len(base.trainable_variables), keras.utils.to_categorical([0, 1], 2).shape)
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.96, staircase=True)
print(keras.optimizers.SGD(schedule).learning_rate, keras.losses.mean_squared_error([1.0], [2.0]))
keras.utils.set_random_seed(3)
