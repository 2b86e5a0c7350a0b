"""A program that has been carried over to compat.v1, and names that are hidden on the way."""

import functools
from typing import Optional

try:
    import tensorflow.compat.v1 as tf
except ImportError:
    import tensorflow as tf

tf.disable_v2_behavior()
tf2 = tf.compat.v2
K = tf.keras.backend
dense = functools.partial(tf.layers.dense, activation=tf.nn.relu)
log = tf.log


def shadowed(tf, keras=None):
    return tf.log(keras.x)


def typed(session: tf.Session, step: Optional[tf.Tensor] = None) -> tf.Tensor:
    tensor: tf.Tensor = tf.placeholder(tf.float32)
    return session.run(tensor)


def comprehension(tensors):
    names = [tf.name for tf in tensors]
    return names, {one: tf.sin(one) for one in tensors}


def text(value):
    "tf.cos in a text is none, and # tf.tan too"
    return f"{tf.exp(value)} tf.pow {value!r:>{tf.rank(value)}}"


class Net(tf.keras.Model):
    rate = tf.constant(0.1)

    def __init__(self):
        super().__init__()
        self.session = tf.Session()
        self.inner = tf.keras.Sequential([tf.keras.layers.Dense(3)])

    def losses_for(self, x):
        if (found := tf.nn.l2_loss(x)) is not None:
            return self.get_losses_for(found), self.inner.predict_classes(x)
        return self.session.run(x), tf2.math.log(x)

    async def later(self, items):
        async for item in items:
            match item:
                case tf.float32:
                    yield log(item)
        del items[tf.newaxis]


lazy = lambda tf=tf.sqrt: tf
print(K.learning_phase(), getattr(tf, "tan"), lazy)
