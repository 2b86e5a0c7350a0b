"""What is inside a .keras file."""

import json
import tempfile
import zipfile
from pathlib import Path

import tensorflow as tf


def open_file():
    """Return the names of a model file's parts, and its layers' names.

    >>> names, layers = open_file()
    >>> names
    ['config.json', 'metadata.json', 'model.weights.h5']
    >>> layers
    ['InputLayer', 'Dense']
    """
    inputs, layer = tf.keras.Input((2,)), tf.keras.layers.Dense(1, name="score")
    model = tf.keras.Sequential([inputs, layer])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.keras"
        model.save(file)
        with zipfile.ZipFile(file) as parts:
            config = json.loads(parts.read("config.json"))
            layers = config["config"]["layers"]
            names = [layer["class_name"] for layer in layers]
            return sorted(parts.namelist()), names
