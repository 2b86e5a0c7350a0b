"""Which conversions between tensors and arrays copy, on a CPU."""

import numpy as np
import tensorflow as tf


def tensor_of_reused_array(make_tensor):
    """Make a tensor of an array, overwrite the array, read the tensor.

    >>> tensor_of_reused_array(tf.constant)
    [1.0, 2.0]
    >>> tensor_of_reused_array(tf.convert_to_tensor)
    [1.0, 2.0]
    """
    room = np.zeros(10)
    start = -(room.ctypes.data // 8) % 8  # at a multiple of 64 bytes
    array = room[start : start + 2]
    array[:] = [1.0, 2.0]
    tensor = make_tensor(array)
    array[:] = 0.0
    return tensor.numpy().tolist()


def arrays_of(tensor):
    """Turn one tensor into three arrays.

    >>> first, second, view = arrays_of(tf.constant([1.0, 2.0]))
    >>> np.shares_memory(first, second)
    False
    >>> first.flags.writeable, view.flags.writeable
    (True, False)
    >>> view[0] = 5.0
    Traceback (most recent call last):
        ...
    ValueError: assignment destination is read-only
    >>> tensor = tf.constant([1.0, 2.0])
    >>> np.shares_memory(np.asarray(tensor), np.asarray(tensor))
    True
    """
    return tensor.numpy(), tensor.numpy(), np.asarray(tensor)
