"""A small convolutional network with TF-Slim, and scopes of arguments."""

import tensorflow as tf
import tensorflow.contrib.slim as slim
from tensorflow.contrib.slim.nets import vgg

trunc_normal = lambda stddev: tf.truncated_normal_initializer(0.0, stddev)


def arg_scope(weight_decay=0.0005):
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected],
        activation_fn=tf.nn.relu,
        weights_regularizer=slim.l2_regularizer(weight_decay),
        biases_initializer=tf.zeros_initializer(),
    ):
        with slim.arg_scope([slim.conv2d], padding="SAME") as scope:
            return scope


@slim.add_arg_scope
def block(inputs, depth, scope=None):
    with tf.variable_scope(scope, "block", [inputs]):
        net = slim.repeat(inputs, 2, slim.conv2d, depth, [3, 3], scope="conv")
        return slim.max_pool2d(net, [2, 2], scope="pool")


def network(images, num_classes=10, is_training=True):
    with slim.arg_scope(arg_scope()):
        net = block(images, 64)
        net = slim.batch_norm(net, is_training=is_training)
        net = slim.flatten(net)
        net = slim.dropout(net, 0.5, is_training=is_training)
        logits = slim.fully_connected(net, num_classes, activation_fn=None)
        _, end_points = vgg.vgg_16(images, num_classes)
        return logits, end_points


def main():
    images, labels = tf.zeros([8, 32, 32, 3]), tf.zeros([8], tf.int64)
    logits, _ = network(images)
    slim.losses.sparse_softmax_cross_entropy(logits, labels)
    total = slim.losses.get_total_loss()
    train_op = slim.learning.create_train_op(total, tf.train.MomentumOptimizer(0.1, 0.9))
    update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    with tf.control_dependencies(update_ops):
        barrier = tf.no_op(name="barrier")
    slim.learning.train(train_op, "logs", number_of_steps=1000, save_summaries_secs=300)
    return barrier
