"""Which readings of a variable follow its later changes."""

import tensorflow as tf


def readings(variable):
    """Read the variable in each way, before it changes.

    >>> variable = tf.Variable([1.0, 2.0])
    >>> before = readings(variable)
    >>> returned = variable.assign([8.0, 9.0])
    >>> returned
    <tf.Variable 'UnreadVariable' shape=(2,) dtype=float32, numpy=array([8., 9.], dtype=float32)>
    >>> {way: value.numpy().tolist() for way, value in before.items()}
    {'the same object': [8.0, 9.0], 'a tensor': [1.0, 2.0], 'a new variable': [1.0, 2.0]}
    >>> variable.assign_add([1.0, 1.0]).numpy().tolist()
    [9.0, 10.0]
    >>> returned.numpy().tolist()
    [9.0, 10.0]
    """
    return {
        "the same object": variable,
        "a tensor": tf.convert_to_tensor(variable),
        "a new variable": tf.Variable(variable),
    }


def overwrite_array(variable):
    """Fill the variable's NumPy array with zeros; the array is a copy.

    >>> variable = tf.Variable([1.0, 2.0])
    >>> overwrite_array(variable)
    array([0., 0.], dtype=float32)
    >>> variable.numpy()
    array([1., 2.], dtype=float32)
    """
    array = variable.numpy()
    array[:] = 0.0
    return array
