"""A functional model of two inputs and two outputs, and a part of it by the names of its layers."""

import numpy as np
from tensorflow import keras
from tensorflow.keras import layers, ops

picture = keras.Input((8, 8, 1), name="picture")
numbers = keras.Input((3,), name="numbers")
x = layers.Conv2D(4, 3, padding="same", activation="relu")(picture)
x = layers.MaxPooling2D(2)(x)
x = layers.BatchNormalization()(x)
shortcut = x
x = layers.Conv2D(4, 3, padding="same")(x)
x = layers.add([x, shortcut])
x = ops.relu(x)
x = layers.GlobalAveragePooling2D()(x)
x = ops.concatenate([x, numbers * 2.0], axis=-1)
x = layers.Dropout(0.2)(x)
kind = layers.Dense(3, activation="softmax", name="kind")(x)
size = layers.Dense(1, name="size")(x)
model = keras.Model(inputs=[picture, numbers], outputs=[kind, size])
model.compile(
    optimizer=keras.optimizers.Adam(1e-3, clipnorm=1.0),
    loss={"kind": keras.losses.SparseCategoricalCrossentropy(), "size": "mse"},
    loss_weights={"kind": 1.0, "size": 0.5},
    metrics={"kind": ["accuracy"], "size": ["mae"]},
)
rng = np.random.default_rng(3)
pictures = rng.normal(size=(12, 8, 8, 1)).astype("float32")
rows = rng.normal(size=(12, 3)).astype("float32")
targets = {"kind": rng.integers(0, 3, 12), "size": rng.normal(size=(12, 1))}


def batches():
    while True:
        yield (pictures[:4], rows[:4]), (targets["kind"][:4], targets["size"][:4])


class Pairs(keras.utils.PyDataset):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def __len__(self):
        return 3

    def __getitem__(self, index):
        part = slice(index * 4, index * 4 + 4)
        return (pictures[part], rows[part]), (targets["kind"][part], targets["size"][part])


model.fit({"picture": pictures, "numbers": rows}, targets, epochs=1, batch_size=4, verbose=0)
model.fit(batches(), steps_per_epoch=2, epochs=1, verbose=0)
model.fit(Pairs(workers=1), epochs=1, verbose=0)
features = keras.Model(model.inputs, model.get_layer("kind").output)
print(features.predict([pictures, rows], verbose=0).shape, x.shape, list(x.shape)[-1], kind.dtype)
kinds, sizes = model(([pictures[:1], rows[:1]]), training=False)
print(kinds.numpy().sum().round(3), sizes.shape, keras.backend.image_data_format())
