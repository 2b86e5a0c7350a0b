"""tf.logging in TF1: what is below its level is not written."""

import logging

import tensorflow as tf


def written(level):
    """Return what is written, at a level, of a message about progress.

    >>> written(tf.logging.INFO), written(tf.logging.WARN)
    (['3 steps'], [])
    """
    seen, logger = [], logging.getLogger("tensorflow")
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(record.getMessage())
    before = tf.logging.get_verbosity()
    tf.logging.set_verbosity(level)
    info = tf.logging.info
    logger.addHandler(handler)
    info("%d steps", 3)
    logger.removeHandler(handler)
    tf.logging.set_verbosity(before)
    return seen[-1:]
