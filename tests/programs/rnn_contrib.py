"""A language model with cells of contrib, in a class."""

import argparse

import numpy as np
import tensorflow as tf
from tensorflow.contrib import legacy_seq2seq, rnn


class Model(object):
    def __init__(self, args, training=True):
        self.args = args
        cell_fn = {
            "rnn": rnn.BasicRNNCell,
            "gru": rnn.GRUCell,
            "lstm": rnn.BasicLSTMCell,
        }[args.model]
        cells = []
        for _ in range(args.num_layers):
            cell = cell_fn(args.rnn_size)
            if training and args.keep < 1.0:
                cell = rnn.DropoutWrapper(cell, output_keep_prob=args.keep)
            cells.append(cell)
        self.cell = cell = rnn.MultiRNNCell(cells, state_is_tuple=True)
        self.input_data = tf.placeholder(tf.int32, [args.batch, args.length])
        self.targets = tf.placeholder(tf.int32, [args.batch, args.length])
        self.initial_state = cell.zero_state(args.batch, tf.float32)
        with tf.variable_scope("rnnlm"), tf.device("/cpu:0"):
            embedding = tf.get_variable("embedding", [args.words, args.rnn_size])
            inputs = tf.nn.embedding_lookup(embedding, self.input_data)
        inputs = tf.split(inputs, args.length, 1)
        inputs = [tf.squeeze(one, [1]) for one in inputs]
        outputs, last_state = legacy_seq2seq.rnn_decoder(inputs, self.initial_state, cell)
        output = tf.reshape(tf.concat(outputs, 1), [-1, args.rnn_size])
        self.probs = tf.nn.softmax(output)
        loss = legacy_seq2seq.sequence_loss_by_example(
            [output], [tf.reshape(self.targets, [-1])], [tf.ones([args.batch * args.length])]
        )
        self.cost = tf.reduce_sum(loss) / args.batch
        self.final_state = last_state
        self.lr = tf.Variable(0.0, trainable=False)
        grads, _ = tf.clip_by_global_norm(tf.gradients(self.cost, tf.trainable_variables()), 5.0)
        optimizer = tf.train.AdamOptimizer(self.lr)
        self.train_op = optimizer.apply_gradients(zip(grads, tf.trainable_variables()))

    def sample(self, sess, chars, vocab, num=200):
        state = sess.run(self.cell.zero_state(1, tf.float32))
        for char in chars:
            x = np.zeros((1, 1))
            x[0, 0] = vocab[char]
            [state] = sess.run([self.final_state], {self.input_data: x})
        return state


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    with tf.Session() as sess:
        tf.global_variables_initializer().run()
        Model(parser.parse_args()).sample(sess, "a", {"a": 0})
