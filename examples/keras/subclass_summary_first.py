"""The summary of a subclassed model that has not been called."""

import tensorflow as tf


class TwoLayers(tf.keras.Model):
    """A hidden layer and an output.

    >>> model = TwoLayers(name="two_layers")
    >>> model.summary(print_fn=lambda text, **options: print(text))
    Model: "two_layers"
    ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
    ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
    ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
    │ hidden (Dense)                  │ ?                      │   0 (unbuilt) │
    ├─────────────────────────────────┼────────────────────────┼───────────────┤
    │ score (Dense)                   │ ?                      │   0 (unbuilt) │
    └─────────────────────────────────┴────────────────────────┴───────────────┘
     Total params: 0 (0.00 B)
     Trainable params: 0 (0.00 B)
     Non-trainable params: 0 (0.00 B)
    <BLANKLINE>
    >>> model.inputs
    Traceback (most recent call last):
        ...
    AttributeError: 'TwoLayers' object has no attribute 'inputs'
    """

    def __init__(self, name=None):
        super().__init__(name=name)
        self.hidden = tf.keras.layers.Dense(3, name="hidden")
        self.score = tf.keras.layers.Dense(1, name="score")

    def call(self, inputs):
        """Return one number for each row."""
        return self.score(self.hidden(inputs))
