"""A layer that drops an argument of an old file."""

import tensorflow as tf


class WithoutGroups(tf.keras.layers.DepthwiseConv2D):
    """Takes what Keras 2 wrote; give it as custom_objects.

    >>> saved = {"kernel_size": [3, 3], "groups": 1, "name": "one"}
    >>> layer = WithoutGroups.from_config(saved)
    >>> layer.name, layer(tf.zeros([1, 8, 8, 3])).shape
    ('one', TensorShape([1, 6, 6, 3]))
    """

    def __init__(self, *arguments, groups=1, **keywords):
        super().__init__(*arguments, **keywords)
