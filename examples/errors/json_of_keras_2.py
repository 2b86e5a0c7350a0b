"""JSON that Keras 2 wrote of a model."""

import json

import tensorflow as tf

LAYERS = [
    {
        "class_name": "InputLayer",
        "config": {"batch_input_shape": [None, 3], "name": "in"},
    },
    {"class_name": "Dense", "config": {"name": "out", "units": 2}},
]
INNER = "keras.src.engine.functional"


def written(**more):
    """The text as Keras 2 wrote it.

    >>> tf.keras.models.model_from_json(written())  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Could not locate class 'Sequential'. Make sure custom classes...
    >>> config = json.loads(written())["config"]
    >>> tf.keras.Sequential.from_config(config).output_shape
    (None, 2)
    >>> inner = written(module=INNER, class_name="Functional")
    >>> tf.keras.models.model_from_json(inner)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Could not deserialize class 'Functional' because its parent module keras.src.engine.functional cannot be imported. Full object config:...
    """
    model = {
        "class_name": "Sequential",
        "config": {"name": "old", "layers": LAYERS},
    }
    return json.dumps({**model, **more})
