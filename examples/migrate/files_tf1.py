"""tf.gfile in TF1: files of this machine, or of a store, by one set of names."""

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
    tf.gfile.MakeDirs(folder + "/runs/one")
    with tf.gfile.GFile(folder + "/runs/one/log.txt", "w") as file:
        file.write("first\nsecond\n")
    yield tf.gfile.FastGFile(folder + "/runs/one/log.txt", "r").readlines()
    tf.gfile.Copy(folder + "/runs/one/log.txt", folder + "/copy.txt")
    yield sorted(tf.gfile.ListDirectory(folder))
    yield [len(name) > 0 for name in tf.gfile.Glob(folder + "/*.txt")]
    yield tf.gfile.Stat(folder + "/copy.txt").length
    yield tf.gfile.IsDirectory(folder + "/runs")
    tf.gfile.Rename(folder + "/copy.txt", folder + "/moved.txt")
    tf.gfile.DeleteRecursively(folder + "/runs")
    yield [tf.gfile.Exists(folder + name) for name in ("/runs", "/moved.txt")]
