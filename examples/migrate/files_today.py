"""tf.io.gfile: the same files by names in small letters."""

import tempfile

import tensorflow as tf


def tour(folder):
    r"""Write, list, copy and remove files; return what was seen.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for step in tour(folder):
    ...         print(step)
    ['first\n', 'second\n']
    ['copy.txt', 'runs']
    [True]
    13
    True
    [False, True]
    """
    tf.io.gfile.makedirs(folder + "/runs/one")
    with tf.io.gfile.GFile(folder + "/runs/one/log.txt", "w") as file:
        file.write("first\nsecond\n")
    yield tf.io.gfile.GFile(folder + "/runs/one/log.txt", "r").readlines()
    tf.io.gfile.copy(folder + "/runs/one/log.txt", folder + "/copy.txt")
    yield sorted(tf.io.gfile.listdir(folder))
    yield [len(name) > 0 for name in tf.io.gfile.glob(folder + "/*.txt")]
    yield tf.io.gfile.stat(folder + "/copy.txt").length
    yield tf.io.gfile.isdir(folder + "/runs")
    tf.io.gfile.rename(folder + "/copy.txt", folder + "/moved.txt")
    tf.io.gfile.rmtree(folder + "/runs")
    yield [
        tf.io.gfile.exists(folder + name) for name in ("/runs", "/moved.txt")
    ]
