"""A tensor of any shape and dtype as one record, and back."""

import numpy as np
import tensorflow as tf


def there_and_back(tensor):
    """Serialize a tensor, and parse the bytes again.

    >>> board = tf.constant(np.eye(3, dtype=np.int8))
    >>> print(there_and_back(board).numpy())
    [[1 0 0]
     [0 1 0]
     [0 0 1]]
    >>> there_and_back(board).dtype.name
    'int8'
    """
    record = tf.io.serialize_tensor(tensor)
    return tf.io.parse_tensor(record, out_type=tensor.dtype)
