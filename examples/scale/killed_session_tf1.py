"""A monitored session is killed; the next one restores, and reads anew."""

import os
import tempfile
from multiprocessing import get_context

import tensorflow as tf


def add_up(folder, results, killed_at=None):
    data = tf.data.Dataset.range(10).shuffle(10, seed=1)
    number = data.make_one_shot_iterator().get_next()
    step = tf.train.get_or_create_global_step()
    total = tf.get_variable("total", initializer=tf.zeros([], tf.int64))
    both = [number, total.assign_add(number), step.assign_add(1)]
    with tf.train.MonitoredTrainingSession(
        checkpoint_dir=folder,
        save_checkpoint_steps=3,
        hooks=[tf.train.StopAtStepHook(last_step=10)],
    ) as session:
        while not session.should_stop():
            found = session.run(both)
            results.put(int(found[0]))
            if found[2] == killed_at:
                os.kill(os.getpid(), 9)
    results.put("total %d" % found[1])


def run(folder, killed_at=None):
    """Return what a run reports before it ends, or is ended.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     run(folder, 5), run(folder)
    ([0, 9, 5, 1, 2], [0, 9, 5, 1, 2, 7, 3, 'total 41'])
    """
    fork = get_context("fork")
    results = fork.SimpleQueue()
    child = fork.Process(target=add_up, args=(folder, results, killed_at))
    child.start(), child.join(60)
    return [results.get() for _ in iter(results.empty, True)]
