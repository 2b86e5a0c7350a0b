"""Two networks that play against each other, in one class."""

import time
from glob import glob

import tensorflow as tf

try:
    image_summary = tf.image_summary
    scalar_summary = tf.scalar_summary
except AttributeError:
    image_summary = tf.summary.image
    scalar_summary = tf.summary.scalar


class batch_norm(object):
    def __init__(self, epsilon=1e-5, momentum=0.9, name="batch_norm"):
        with tf.variable_scope(name):
            self.epsilon, self.momentum, self.name = epsilon, momentum, name

    def __call__(self, x, train=True):
        return tf.contrib.layers.batch_norm(
            x, decay=self.momentum, epsilon=self.epsilon, is_training=train, scope=self.name
        )


def lrelu(x, leak=0.2):
    return tf.maximum(x, leak * x)


def linear(input_, size, scope=None, stddev=0.02):
    shape = input_.get_shape().as_list()
    with tf.variable_scope(scope or "linear"):
        matrix = tf.get_variable(
            "matrix", [shape[1], size], tf.float32, tf.random_normal_initializer(stddev=stddev)
        )
        return tf.matmul(input_, matrix) + tf.get_variable("bias", [size])


class Gan(object):
    def __init__(self, sess, size=64):
        self.sess = sess
        self.z = tf.placeholder(tf.float32, [None, 100], name="z")
        self.images = tf.placeholder(tf.float32, [None, size])
        self.fake = self.generator(self.z)
        real, real_logits = self.discriminator(self.images)
        fake, fake_logits = self.discriminator(self.fake, reuse=True)
        entropy = tf.nn.sigmoid_cross_entropy_with_logits
        self.d_loss = tf.reduce_mean(
            entropy(logits=real_logits, labels=tf.ones_like(real))
        ) + tf.reduce_mean(entropy(logits=fake_logits, labels=tf.zeros_like(fake)))
        self.g_loss = tf.reduce_mean(entropy(logits=fake_logits, labels=tf.ones_like(fake)))
        self.saver = tf.train.Saver()

    def generator(self, z):
        with tf.variable_scope("generator") as scope:
            h0 = tf.nn.relu(batch_norm(name="g_bn")(linear(z, 128, "g_h0")))
            scope.reuse_variables()
            return tf.nn.tanh(linear(h0, 64, "g_h1"))

    def discriminator(self, image, reuse=False):
        with tf.variable_scope("discriminator") as scope:
            if reuse:
                scope.reuse_variables()
            h0 = lrelu(linear(image, 64, "d_h0"))
            h1 = linear(h0, 1, "d_h1")
            return tf.sigmoid(h1), h1

    def train(self, config):
        t_vars = tf.trainable_variables()
        d_vars = [var for var in t_vars if "d_" in var.name]
        d_optim = tf.train.AdamOptimizer(config.rate, beta1=0.5).minimize(
            self.d_loss, var_list=d_vars
        )
        self.sess.run(tf.global_variables_initializer())
        merged = tf.summary.merge([image_summary("g", self.fake), scalar_summary("d", self.d_loss)])
        self.writer = tf.summary.FileWriter("./logs", self.sess.graph)
        start = time.time()
        for _ in glob("data/*"):
            _, summary = self.sess.run([d_optim, merged], feed_dict={self.z: [[0.0] * 100]})
            self.writer.add_summary(summary, 0)
            print("%4.4f %.8f" % (time.time() - start, self.d_loss.eval({self.z: [[0.0] * 100]})))
        checkpoint = tf.train.get_checkpoint_state("model")
        if checkpoint and checkpoint.model_checkpoint_path:
            self.saver.restore(self.sess, checkpoint.model_checkpoint_path)
