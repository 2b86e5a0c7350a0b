"""A small convnet of tf.layers: batch norm, an L2 penalty, three steps."""

import numpy as np
import tensorflow as tf

IMAGES = np.sin(np.arange(288)).astype("float32").reshape(8, 6, 6, 1)
LABELS = np.arange(8) % 2


def waves(shape, dtype=None, partition_info=None):
    """Return first weights with no chance in them."""
    size = np.prod([int(length) for length in shape])
    return tf.reshape(tf.cos(tf.range(0.0, size)), shape)


def train(steps=3):
    """Return the losses, the moving means, the moving variances.

    >>> [np.float64(numbers).round(4).tolist() for numbers in train()]
    Traceback (most recent call last):
        ...
    AttributeError: `conv2d` is not available with Keras 3.
    """
    with tf.Graph().as_default(), tf.Session() as session:
        with tf.variable_scope("net", initializer=waves):
            net = tf.layers.conv2d(IMAGES, 2, 3, activation=tf.nn.relu)
            net = tf.layers.batch_normalization(net, training=True)
            net = tf.layers.flatten(tf.layers.max_pooling2d(net, 2, 2))
            logits = tf.layers.dense(net, 2)
        kernels = [v for v in tf.trainable_variables() if "kernel" in v.name]
        loss = tf.losses.sparse_softmax_cross_entropy(LABELS, logits)
        loss += 0.01 * tf.add_n([tf.nn.l2_loss(kernel) for kernel in kernels])
        with tf.control_dependencies(
            tf.get_collection(tf.GraphKeys.UPDATE_OPS)
        ):
            step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
        session.run(tf.global_variables_initializer())
        losses = [session.run([loss, step])[0] for _ in range(steps)]
        mean, variance = tf.global_variables()[4:6]
        return losses, session.run(mean), session.run(variance)
