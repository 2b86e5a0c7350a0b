"""A subclassed model knows its shapes only after a first call."""

import numpy as np
import tensorflow as tf


class TwoLayers(tf.keras.Model):
    """A hidden layer and an output.

    >>> model = TwoLayers(name="two_layers")
    >>> model.built, len(model.weights)
    (False, 0)
    >>> model(np.zeros((4, 2))).shape
    TensorShape([4, 1])
    >>> model.built, [tuple(weight.shape) for weight in model.weights]
    (True, [(2, 3), (3,), (3, 1), (1,)])
    >>> model.summary(print_fn=lambda text, **options: print(text))
    Model: "two_layers"
    ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
    ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
    ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
    │ hidden (Dense)                  │ (4, 3)                 │             9 │
    ├─────────────────────────────────┼────────────────────────┼───────────────┤
    │ score (Dense)                   │ (4, 1)                 │             4 │
    └─────────────────────────────────┴────────────────────────┴───────────────┘
     Total params: 13 (52.00 B)
     Trainable params: 13 (52.00 B)
     Non-trainable params: 0 (0.00 B)
    <BLANKLINE>
    """

    def __init__(self, name=None):
        super().__init__(name=name)
        self.hidden = tf.keras.layers.Dense(3, name="hidden")
        self.score = tf.keras.layers.Dense(1, name="score")

    def call(self, inputs):
        """Return one number for each row."""
        return self.score(self.hidden(inputs))
