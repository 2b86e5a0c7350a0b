"""Where two programs part: the outputs of each layer, compared in order."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 12, dtype="float32").reshape(4, 3)
KERNELS = [np.cos(np.arange(n)).astype("f4") for n in (15, 10)]
KERNELS = [KERNELS[0].reshape(3, 5), KERNELS[1].reshape(5, 2)]


def old_layers():
    """Return the tensors of a TF1 program, fetched one and all."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        hidden = tf.matmul(X, v1.get_variable("a", initializer=KERNELS[0]))
        active = tf.nn.leaky_relu(hidden)
        logits = tf.matmul(active, v1.get_variable("b", initializer=KERNELS[1]))
        session.run(v1.global_variables_initializer())
        return session.run([hidden, active, logits, tf.nn.softmax(logits)])


def parted(slope):
    """Return for each layer of a Keras model whether it agrees.

    >>> parted(slope=0.3)
    [('dense', True), ('leaky', False), ('logits', False), ('softmax', False)]
    >>> parted(slope=0.2)
    [('dense', True), ('leaky', True), ('logits', True), ('softmax', True)]
    """
    names = ["dense", "leaky", "logits", "softmax"]
    layers = tf.keras.layers
    dense = layers.Dense(5, use_bias=False, name="dense")
    leaky = layers.LeakyReLU(slope, name="leaky")
    logits = layers.Dense(2, use_bias=False, name="logits")
    stack = [dense, leaky, logits, layers.Softmax(name="softmax")]
    model = tf.keras.Sequential([tf.keras.Input((3,)), *stack])
    model.set_weights(KERNELS)
    inner = tf.keras.Model(model.inputs[0], [layer.output for layer in stack])
    pairs = zip(names, inner(X), old_layers())
    return [(name, np.allclose(a, b, atol=1e-6)) for name, a, b in pairs]
