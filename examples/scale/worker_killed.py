"""A worker is killed, and its steps go to the other one."""

import os
from socket import create_server

import tensorflow as tf


def train():
    """Kill one of two workers after 40 of 80 steps; return the count of steps.

    >>> train()
    80
    """
    sockets = [create_server(("", 0)) for _ in range(3)]
    names = ["localhost:%d" % each.getsockname()[1] for each in sockets]
    [each.close() for each in sockets]
    cluster = tf.train.ClusterSpec({"ps": names[:1], "worker": names[1:]})
    threads = tf.compat.v1.ConfigProto(inter_op_parallelism_threads=4)
    doomed = os.fork()
    if doomed == 0:
        tf.distribute.Server(cluster, "worker", 1, config=threads).join()
    for job in cluster.jobs:
        tf.distribute.Server(cluster, job, 0, config=threads)
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(cluster)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        count = tf.Variable(0)
    tf.get_logger().setLevel("CRITICAL")  # it tells of the lost worker
    for number in range(80):
        if number == 40:
            coordinator.join()
            os.kill(doomed, 9)
        coordinator.schedule(tf.function(lambda: count.assign_add(1)))
    coordinator.join()
    os.waitpid(doomed, 0)
    return int(count)
