"""What the switch to NumPy's behaviour does not change."""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def methods(value, names=("mean", "max", "reshape", "sum", "std", "argmax")):
    """Return those of the names that a value has, with the switch on.

    >>> tnp.experimental_enable_numpy_behavior()
    >>> methods(tf.constant([1.0, 2.0]))
    ['mean', 'max', 'reshape']
    >>> methods(tf.Variable([1.0, 2.0]))
    []
    >>> rows = tf.constant([[1, 2], [3, 4]])
    >>> rows[[0, 1]].numpy().tolist()
    [[1, 2], [3, 4]]
    >>> rows[0] = 5
    Traceback (most recent call last):
        ...
    TypeError: 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment
    >>> tf.Variable(rows)[[0, 1]].numpy().item()
    2
    """
    return [name for name in names if hasattr(value, name)]


def take_back():
    """Turn the dtypes' rules off again; the methods stay.

    >>> tnp.experimental_enable_numpy_behavior()
    >>> take_back()
    >>> tf.constant([1]) + tf.constant([0.5])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2]...
    >>> methods(tf.constant([1.0, 2.0]))
    ['mean', 'max', 'reshape']
    """
    tnp.experimental_enable_numpy_behavior(dtype_conversion_mode="off")
