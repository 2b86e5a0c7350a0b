"""A loop is killed; the next run goes on from the last checkpoint."""

import multiprocessing
import os
import tempfile

import tensorflow as tf

fork = multiprocessing.get_context("fork")


def add_up(folder, results, killed_at=None):
    numbers = iter(tf.data.Dataset.range(10).shuffle(10, seed=1))
    total, step = tf.Variable(0, dtype=tf.int64), tf.Variable(0)
    kept = tf.train.Checkpoint(total=total, step=step, numbers=numbers)
    manager = tf.train.CheckpointManager(
        kept, folder, 2, step_counter=step, checkpoint_interval=3
    )
    manager.restore_or_initialize()
    for number in numbers:
        if int(step) == killed_at:
            os.kill(os.getpid(), 9)  # as the system does: nothing is tidied up
        total.assign_add(number)
        step.assign_add(1)
        results.put(int(number))
        manager.save(step)
    results.put("total %d" % total)


def run(folder, killed_at=None):
    """Return what a run reports before it ends, or is ended.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     run(folder, 5), run(folder)
    ([0, 9, 5, 1, 2], [2, 7, 3, 8, 6, 4, 'total 45'])
    """
    results = fork.SimpleQueue()
    child = fork.Process(target=add_up, args=(folder, results, killed_at))
    child.start(), child.join(60)
    return [results.get() for _ in iter(results.empty, True)]
