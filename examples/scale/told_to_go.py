"""A process that is asked to end saves first, and the next one goes on."""

import multiprocessing
import os
import signal
import tempfile

import tensorflow as tf

fork = multiprocessing.get_context("fork")


def count(folder, results, asked_at):
    step = tf.Variable(0)
    alone = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec({})
    )
    handler = tf.distribute.experimental.PreemptionCheckpointHandler(
        alone, tf.train.Checkpoint(step=step), folder
    )
    results.put(int(step))
    while int(step) < 6:
        if int(step) == asked_at:
            os.kill(os.getpid(), signal.SIGTERM)
        handler.run(lambda: step.assign_add(1))
    results.put(int(step))


def run(folder, asked_at=None):
    """Return the steps that a run reports, and its exit status.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     run(folder, 3), run(folder)
    (([0], 42), ([4, 6], 0))
    """
    results = fork.SimpleQueue()
    child = fork.Process(target=count, args=(folder, results, asked_at))
    child.start(), child.join(60)
    return [results.get() for _ in iter(results.empty, True)], child.exitcode
