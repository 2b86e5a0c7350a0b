"""A Saver in TF1: a run is stopped, and another one goes on where it was."""

import tempfile

import tensorflow as tf


def run(folder, until):
    """Train until a step, from the last checkpoint; return the losses."""
    with tf.Graph().as_default(), tf.Session() as session:
        weight = tf.get_variable("weight", initializer=1.0)
        loss = tf.square(weight - 5.0)
        count = tf.train.get_or_create_global_step()
        optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
        step = optimizer.minimize(loss, global_step=count)
        saver, losses = tf.train.Saver(max_to_keep=2), []
        last = tf.train.latest_checkpoint(folder)
        if last:
            saver.restore(session, last)
        else:
            session.run(tf.global_variables_initializer())
        while session.run(count) < until:
            losses.append(float(session.run([loss, step])[0]))
            saver.save(session, folder + "/model", global_step=count)
        return losses


def stopped():
    """Return the losses of a run that was stopped after two steps of four.

    >>> stopped()
    [16.0, 10.24, 3.3856, 0.061504]
    """
    with tempfile.TemporaryDirectory() as folder:
        return run(folder, until=2) + run(folder, until=4)
