"""The summary of a Sequential model: layers, shapes, parameters."""

import tensorflow as tf


def make_model():
    """Return a model of two layers.

    >>> make_model().summary(print_fn=lambda text, **options: print(text))
    Model: "two_layers"
    ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
    ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
    ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
    │ hidden (Dense)                  │ (None, 3)              │             9 │
    ├─────────────────────────────────┼────────────────────────┼───────────────┤
    │ output (Dense)                  │ (None, 1)              │             4 │
    └─────────────────────────────────┴────────────────────────┴───────────────┘
     Total params: 13 (52.00 B)
     Trainable params: 13 (52.00 B)
     Non-trainable params: 0 (0.00 B)
    <BLANKLINE>
    """
    return tf.keras.Sequential(
        [
            tf.keras.Input(shape=(2,)),
            tf.keras.layers.Dense(3, activation="relu", name="hidden"),
            tf.keras.layers.Dense(1, name="output"),
        ],
        name="two_layers",
    )
