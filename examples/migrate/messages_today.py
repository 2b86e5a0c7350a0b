"""The same by TensorFlow's logger, which is one of Python's."""

import logging

import tensorflow as tf


def written(level):
    """Return what is written, at a level, of a message about progress.

    >>> written(logging.INFO), written(logging.WARNING)
    (['3 steps'], [])
    """
    seen, logger = [], tf.get_logger()
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(record.getMessage())
    before = logger.level
    logger.setLevel(level)
    logger.addHandler(handler)
    logger.info("%d steps", 3)
    logger.removeHandler(handler)
    logger.setLevel(before)
    return seen
