"""What TensorFlow could not read, and what did not fit."""

import tensorflow as tf


def is_missing(path):
    """Return whether there is no such file.

    >>> is_missing("missing.txt")
    True
    >>> tf.io.read_file("missing.txt")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.NotFoundError: ...missing.txt; No such file or directory [Op:ReadFile]...
    >>> tf.io.decode_image(b"no image")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Unknown image file format. One of JPEG, JPEG XL, PNG, GIF, BMP, WebP required. [Op:DecodeImage]...
    >>> tf.zeros([1000000, 1000000])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.ResourceExhaustedError: ...OOM when allocating tensor with shape[1000000,1000000] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu [Op:Fill]...
    """
    return not tf.io.gfile.exists(path)
