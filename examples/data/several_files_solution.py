"""Two files of records, read one after the other and by turns."""

import os
import tempfile

import tensorflow as tf


def write_and_read(read):
    """Write two files of three records, and return what a function reads.

    >>> write_and_read(tf.data.TFRecordDataset)
    ['a0', 'a1', 'a2', 'b0', 'b1', 'b2']
    >>> write_and_read(by_turns)
    ['a0', 'b0', 'a1', 'b1', 'a2', 'b2']
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("a", "b")]
        for path in paths:
            with tf.io.TFRecordWriter(path) as writer:
                for number in range(3):
                    record = "%s%d" % (os.path.basename(path), number)
                    writer.write(record.encode())
        return [record.numpy().decode() for record in read(paths)]


def by_turns(paths):
    """Take one record of each file in turn."""
    files = tf.data.Dataset.from_tensor_slices(paths)
    return files.interleave(tf.data.TFRecordDataset, cycle_length=2)
