"""One of two workers is killed: the other gets an error at its next step."""

import json
import multiprocessing
import os
from socket import create_server

import tensorflow as tf


def work(cluster, index, results):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    for step in range(5):
        if index == 1 and step == 3:
            os.kill(os.getpid(), 9)
        try:
            ones = strategy.run(lambda: tf.ones([]))
            results.put(float(strategy.reduce("SUM", ones, axis=None)))
        except tf.errors.OpError as error:
            results.put(type(error).__name__)
            break


def seen_by_the_other():
    """Return the sums of the worker that is left, and then its error.

    >>> seen_by_the_other()
    [2.0, 2.0, 2.0, 'UnavailableError']
    """
    with create_server(("", 0)) as one, create_server(("", 0)) as two:
        names = ["localhost:%d" % s.getsockname()[1] for s in (one, two)]
    fork, run = multiprocessing.get_context("fork"), []
    results = fork.Queue(), fork.Queue()
    for index in (0, 1):
        arguments = {"worker": names}, index, results[index]
        run.append(fork.Process(target=work, args=arguments, daemon=True))
        run[-1].start()
    return [results[0].get(timeout=60) for _ in range(4)]
