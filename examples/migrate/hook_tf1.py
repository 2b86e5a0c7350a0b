"""Hooks of TF1: one collects losses and stops, one counts steps."""

import tensorflow as tf


class StopWhenLow(tf.train.SessionRunHook):
    """Stops the session when a loss is below a limit."""

    def __init__(self, loss, limit):
        self.loss, self.limit, self.losses = loss, limit, []

    def before_run(self, run_context):
        return tf.train.SessionRunArgs(self.loss)

    def after_run(self, run_context, run_values):
        self.losses.append(float(run_values.results))
        if self.losses[-1] < self.limit:
            run_context.request_stop()


def train(limit, steps=50):
    """Return the count of steps, and the last loss.

    >>> train(limit=0.1)
    (11, 0.089715)
    >>> train(limit=0.0, steps=5)
    (5, 0.856851)
    """
    with tf.Graph().as_default():
        slope = tf.get_variable("slope", initializer=0.0)
        loss = tf.reduce_mean(
            tf.square((slope - 3) * tf.linspace(-1.0, 1.0, 8))
        )
        count = tf.train.get_or_create_global_step()
        step = tf.train.GradientDescentOptimizer(0.2).minimize(loss, count)
        hooks = [StopWhenLow(loss, limit), tf.train.StopAtStepHook(steps)]
        with tf.train.MonitoredTrainingSession(hooks=hooks) as session:
            while not session.should_stop():
                session.run(step)
        return len(hooks[0].losses), hooks[0].losses[-1]
