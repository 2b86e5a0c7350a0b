"""A convnet of TF1 operations and its Keras twin, from one checkpoint."""

import tempfile

import numpy as np
import tensorflow as tf

IMAGES = np.sin(np.arange(288)).astype("float32").reshape(8, 6, 6, 1)
NORM = ["gamma", "beta", "moving_mean", "moving_variance"]
START = {"batch_normalization/" + name: np.float32([0.5, 2]) for name in NORM}
START = {"conv2d/kernel": IMAGES[0, :3].reshape(3, 3, 1, 2), **START}


def save_old(place):
    """Save what tf.layers named so; return the outputs of inference."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        kernel, *norm = [tf.Variable(v, name=n) for n, v in START.items()]
        net = tf.nn.relu(tf.nn.conv2d(IMAGES, kernel, 1, "VALID"))
        net, _, _ = v1.nn.fused_batch_norm(net, *norm, is_training=False)
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, place)
        return session.run(net)


def difference():
    """Return how far the outputs are apart.

    >>> bool(difference() < 1e-5)
    True
    """
    conv = tf.keras.layers.Conv2D(2, 3, activation="relu", use_bias=False)
    norm = tf.keras.layers.BatchNormalization()
    model = tf.keras.Sequential([tf.keras.Input((6, 6, 1)), conv, norm])
    with tempfile.TemporaryDirectory() as folder:
        theirs = save_old(folder + "/model")
        saved = tf.train.load_checkpoint(folder + "/model")
        model.set_weights([saved.get_tensor(name) for name in START])
    return np.abs(model(IMAGES) - theirs).max()
