"""Summaries in TF1: merged, run in the session, added to a file under a step."""

import tempfile
from pathlib import Path

import tensorflow as tf


def train(folder, steps=3):
    """Train, writing the loss and the weight; return what stands in the file.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for line in train(folder):
    ...         print(*line)
    0 loss 16.0
    0 weight_1 1.0
    1 loss 4.0
    1 weight_1 3.0
    2 loss 1.0
    2 weight_1 4.0
    """
    with tf.Graph().as_default() as graph, tf.Session() as session:
        weight = tf.get_variable("weight", initializer=1.0)
        loss = tf.square(weight - 5.0)
        step = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
        tf.summary.scalar("loss", loss)
        tf.summary.scalar("weight", weight)
        merged = tf.summary.merge_all()
        session.run(tf.global_variables_initializer())
        writer = tf.summary.FileWriter(folder, graph)
        for count in range(steps):
            writer.add_summary(session.run(merged), global_step=count)
            session.run(step)
        writer.close()
    events = tf.train.summary_iterator(str(next(Path(folder).glob("*"))))
    lines = [(event.step, event.summary.value) for event in events]
    return [(step, v.tag, v.simple_value) for step, vs in lines for v in vs]
