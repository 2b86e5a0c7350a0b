"""A custom estimator with flags, an input function and hooks."""

import numpy as np
import tensorflow as tf

flags = tf.app.flags
flags.DEFINE_string("model_dir", "model", "where it is kept")
flags.DEFINE_integer("steps", 1000, "how long")
FLAGS = flags.FLAGS

tf.logging.set_verbosity(tf.logging.INFO)


def model_fn(features, labels, mode, params):
    net = tf.feature_column.input_layer(features, params["columns"])
    for units in params["hidden"]:
        net = tf.layers.dense(net, units=units, activation=tf.nn.relu)
    logits = tf.layers.dense(net, 3, activation=None)
    classes = tf.argmax(logits, 1)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions={"class": classes})
    loss = tf.losses.sparse_softmax_cross_entropy(labels=labels, logits=logits)
    metrics = {"accuracy": tf.metrics.accuracy(labels=labels, predictions=classes)}
    if mode == tf.estimator.ModeKeys.EVAL:
        return tf.estimator.EstimatorSpec(mode, loss=loss, eval_metric_ops=metrics)
    train_op = tf.train.AdagradOptimizer(0.1).minimize(
        loss, global_step=tf.train.get_global_step()
    )
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=train_op)


def input_fn(data, batch_size, repeat=True):
    dataset = tf.data.Dataset.from_tensor_slices(data)
    dataset = dataset.apply(tf.contrib.data.shuffle_and_repeat(1000))
    return dataset.batch(batch_size).make_one_shot_iterator().get_next()


class LogHook(tf.train.SessionRunHook):
    def before_run(self, run_context):
        return tf.train.SessionRunArgs(tf.train.get_global_step())


def main(_):
    columns = [tf.feature_column.numeric_column(key) for key in ("length", "width")]
    classifier = tf.estimator.Estimator(
        model_fn=model_fn,
        model_dir=FLAGS.model_dir,
        params={"columns": columns, "hidden": [10, 10]},
    )
    classifier.train(lambda: input_fn(np.zeros(3), 32), steps=FLAGS.steps, hooks=[LogHook()])


if __name__ == "__main__":
    tf.app.run(main)
