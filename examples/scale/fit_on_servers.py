"""fit of Keras 3 takes no data under parameter servers."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from socket import create_server

import numpy as np
import tensorflow as tf


def fit():
    with create_server(("", 0)) as one, create_server(("", 0)) as two:
        names = ["localhost:%d" % s.getsockname()[1] for s in (one, two)]
    cluster = tf.train.ClusterSpec({"ps": names[:1], "worker": names[1:]})
    threads = tf.compat.v1.ConfigProto(inter_op_parallelism_threads=4)
    for job in cluster.jobs:
        tf.distribute.Server(cluster, job, 0, config=threads)
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(cluster)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    with strategy.scope():
        line = tf.keras.layers.Dense(1, kernel_initializer="zeros")
        model = tf.keras.Sequential([tf.keras.Input((1,)), line])
        model.compile("sgd", "mse")
    ones = np.ones([8, 1], "float32")
    model.fit(ones, ones, 4, verbose=0, steps_per_epoch=2)
    return int(model.optimizer.iterations.numpy())


def in_a_process():
    """Return the steps of an epoch, taken in a process of its own.

    >>> in_a_process()
    Traceback (most recent call last):
        ...
    ValueError: To use this dataset, you need to pass this dataset to ClusterCoordinator.create_per_worker_dataset.
    """
    with ProcessPoolExecutor(1, get_context("fork")) as pool:
        return pool.submit(fit).result(timeout=60)
