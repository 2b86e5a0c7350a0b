"""The same with a Checkpoint and its manager: objects in place of names."""

import tempfile
from pathlib import Path

import tensorflow as tf


def run(folder, until):
    """Train until a step, from the last checkpoint; return the losses."""
    weight = tf.Variable(1.0)
    optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build([weight])
    saved = tf.train.Checkpoint(weight=weight, optimizer=optimizer)
    manager = tf.train.CheckpointManager(saved, folder, max_to_keep=2)
    manager.restore_or_initialize()
    losses = []
    while optimizer.iterations < until:
        with tf.GradientTape() as tape:
            loss = tf.square(weight - 5.0)
        optimizer.apply_gradients([(tape.gradient(loss, weight), weight)])
        manager.save(checkpoint_number=optimizer.iterations)
        losses.append(float(loss))
    return losses


def stopped():
    """Return the losses of a run that was stopped, and the files that are kept.

    >>> losses, files = stopped()
    >>> losses
    [16.0, 10.24, 3.3856, 0.061504]
    >>> files
    ['ckpt-3.index', 'ckpt-4.index']
    """
    with tempfile.TemporaryDirectory() as folder:
        losses = run(folder, until=2) + run(folder, until=4)
        return losses, sorted(p.name for p in Path(folder).glob("*.index"))
