"""tf.constant makes a tensor of an array, .numpy() an array of a tensor."""

import numpy as np
import tensorflow as tf


def there_and_back(array):
    """Turn an array into a tensor and the tensor into an array.

    >>> tensor, again = there_and_back(np.array([[1.0, 2.0], [3.0, 4.0]]))
    >>> tensor
    <tf.Tensor: shape=(2, 2), dtype=float64, numpy=
    array([[1., 2.],
           [3., 4.]])>
    >>> again
    array([[1., 2.],
           [3., 4.]])
    """
    tensor = tf.constant(array)
    return tensor, tensor.numpy()


def same_after_the_round_trip(dtype):
    """Say whether an array of this dtype comes back as it was.

    >>> names = ["bool", "uint8", "int32", "int64", "float16", "float64", "complex64"]
    >>> all(same_after_the_round_trip(name) for name in names)
    True
    """
    array = np.array([[0, 1], [1, 0]]).astype(dtype)
    again = there_and_back(array)[1]
    return np.array_equal(again, array) and again.dtype == array.dtype
