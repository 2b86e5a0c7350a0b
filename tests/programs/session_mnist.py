"""Softmax regression on digits, the way tutorials wrote it."""

from __future__ import print_function

import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data

mnist = input_data.read_data_sets("digits/", one_hot=True)

rate = 0.01
epochs = 25
batch_size = 100

with tf.name_scope("inputs"):
    x = tf.placeholder(tf.float32, [None, 784])
    y = tf.placeholder(tf.float32, [None, 10])

W = tf.Variable(tf.truncated_normal([784, 10], stddev=0.1), name="weights")
b = tf.Variable(tf.zeros([10]), name="bias")
prediction = tf.nn.softmax(tf.matmul(x, W) + b)
cost = tf.reduce_mean(-tf.reduce_sum(y * tf.log(prediction), reduction_indices=1))
tf.summary.scalar("cost", cost)
optimizer = tf.train.GradientDescentOptimizer(rate).minimize(cost)
init = tf.global_variables_initializer()
saver = tf.train.Saver(max_to_keep=3)

with tf.Session(config=tf.ConfigProto(log_device_placement=False)) as sess:
    sess.run(init)
    writer = tf.summary.FileWriter("logs", sess.graph)
    for epoch in range(epochs):
        total = 0.
        for i in range(mnist.train.num_examples // batch_size):
            xs, ys = mnist.train.next_batch(batch_size)
            _, c = sess.run([optimizer, cost], feed_dict={x: xs, y: ys})
            total += c
        print("epoch", epoch, "cost", "{:.9f}".format(total))
        saver.save(sess, "model", global_step=epoch)
    hits = tf.equal(tf.argmax(prediction, 1), tf.argmax(y, dimension=1))
    accuracy = tf.reduce_mean(tf.cast(hits, tf.float32))
    print("accuracy", accuracy.eval({x: mnist.test.images, y: mnist.test.labels}))
