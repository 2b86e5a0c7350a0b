"""In TF1 an array goes into the graph and comes out of session.run."""

import numpy as np
import tensorflow as tf


def there_and_back(array):
    """Put an array into a graph and fetch it again.

    >>> there_and_back(np.array([[1.0, 2.0], [3.0, 4.0]]))
    array([[1., 2.],
           [3., 4.]])
    """
    with tf.Graph().as_default(), tf.Session() as session:
        tensor = tf.constant(array)
        return session.run(tensor)
