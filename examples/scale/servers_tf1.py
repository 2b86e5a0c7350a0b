"""A parameter server in TF1: it keeps the variable, and a worker trains it."""

from socket import socket

import tensorflow as tf


def servers():
    """Return a parameter server and a worker, on ports that are free."""
    with socket() as one, socket() as two:
        one.bind(("", 0)), two.bind(("", 0))
        names = ["localhost:%d" % s.getsockname()[1] for s in (one, two)]
    cluster = {"ps": names[:1], "worker": names[1:]}
    return [tf.train.Server(cluster, job, 0) for job in cluster]


def train():
    """Return the device of the slope, and where slope and count end.

    >>> train()
    ('/job:ps/task:0', 3.0, 20)
    """
    ps, worker = servers()
    with tf.Graph().as_default():
        with tf.device(tf.train.replica_device_setter(ps_tasks=1)):
            slope = tf.get_variable("slope", initializer=0.0)
            count = tf.train.get_or_create_global_step()
            loss = tf.square(slope - 3.0)
            sgd = tf.train.GradientDescentOptimizer(0.4)
            step = sgd.minimize(loss, count)
        hooks = [tf.train.StopAtStepHook(20)]
        with tf.train.MonitoredTrainingSession(
            worker.target, hooks=hooks
        ) as session:
            while not session.should_stop():
                session.run(step)
        with tf.Session(worker.target) as session:
            found = session.run([slope, count])
        return slope.device, float(found[0]), int(found[1])
