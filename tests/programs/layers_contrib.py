"""A classifier with tf.layers, tf.contrib.layers and a moving average."""

import tensorflow as tf
from tensorflow.contrib import layers
from tensorflow.contrib.framework import get_or_create_global_step
from tensorflow.contrib.layers import (
    batch_norm,
    xavier_initializer as xavier,
)
from tensorflow.python.framework import ops

kl = tf.keras.layers


def inference(images, training, keep=0.5):
    net = tf.layers.conv2d(images, 32, 5, activation=tf.nn.relu, name="conv1")
    net = tf.layers.max_pooling2d(net, 2, 2)
    net = batch_norm(net, is_training=training, updates_collections=None)
    net = tf.nn.local_response_normalization(net)
    net = layers.flatten(net)
    net = layers.fully_connected(net, 128, weights_initializer=xavier())
    net = tf.nn.dropout(net, keep_prob=keep)
    net = kl.Dense(64)(net)
    with tf.variable_scope("out", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [64, 10], initializer=layers.variance_scaling_initializer())
        b = tf.get_variable("b", [10], initializer=tf.constant_initializer(0.1))
    return tf.nn.xw_plus_b(net, w, b)


def train(logits, labels):
    step = get_or_create_global_step()
    rate = tf.train.exponential_decay(0.1, step, 1000, 0.96, staircase=True)
    loss = tf.losses.softmax_cross_entropy(labels, logits)
    loss += layers.apply_regularization(layers.l2_regularizer(1e-4))
    optimizer = tf.train.MomentumOptimizer(rate, 0.9)
    gradients, variables = zip(*optimizer.compute_gradients(loss))
    gradients, _ = tf.clip_by_global_norm(gradients, 5.0)
    apply = optimizer.apply_gradients(zip(gradients, variables), global_step=step)
    average = tf.train.ExponentialMovingAverage(0.999, step)
    with tf.control_dependencies([apply, average.apply(tf.trainable_variables())]):
        ops.get_default_graph()
        return tf.identity(loss)
