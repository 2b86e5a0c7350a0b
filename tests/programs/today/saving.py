"""Files: whole models, weights, checkpoints, SavedModel, callbacks that write, JSON."""

import json
import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras.callbacks import CSVLogger, EarlyStopping, ModelCheckpoint, ReduceLROnPlateau

NAME = "best"


def build():
    model = keras.Sequential(name="small")
    model.add(keras.Input(shape=(3,)))
    model.add(keras.layers.Dense(4, activation="relu", name="first"))
    model.add(keras.layers.Dense(1, name="last"))
    model.compile(loss=keras.losses.Huber(), optimizer=keras.optimizers.Nadam(1e-3))
    return model


x = np.ones((12, 3), "float32")
y = np.ones((12, 1), "float32")
with tempfile.TemporaryDirectory() as made:
    folder = Path(made)
    model = build()
    model.fit(
        x,
        y,
        validation_split=0.25,
        epochs=2,
        verbose=0,
        callbacks=[
            ModelCheckpoint(folder / f"{NAME}.keras", save_best_only=True),
            ModelCheckpoint(str(folder / "w-{epoch:02d}.weights.h5"), save_weights_only=True),
            EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True),
            ReduceLROnPlateau(factor=0.5, patience=1),
            CSVLogger(str(folder / "log.csv")),
        ],
    )
    newest = sorted(folder.glob("w-*.weights.h5"))[-1]
    model.load_weights(newest)
    model.save_weights(folder / "{}.weights.h5".format(NAME))
    model.load_weights(str(folder / NAME) + ".weights.h5")
    model.save(folder / "old.h5")
    again = keras.models.load_model(folder / "old.h5", compile=False)
    whole = keras.models.load_model("%s/%s.keras" % (folder, NAME))
    model.export(str(folder / "served"), verbose=False)
    served = tf.saved_model.load(str(folder / "served"))
    np.testing.assert_allclose(served.serve(x), model(x), rtol=1e-5)
    checkpoint = tf.train.Checkpoint(model=model)
    path = checkpoint.save(str(folder / "ckpt"))
    checkpoint.restore(path).expect_partial()
    text = model.to_json()
    copied = keras.models.model_from_json(text)
    copied.set_weights(model.get_weights())
    print(json.loads(text)["class_name"], copied.get_layer("first").units, len(again.layers))
    rebuilt = keras.Sequential.from_config(model.get_config())
    print(rebuilt.count_params(), whole.name)
