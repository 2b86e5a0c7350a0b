"""In TF1 an iterator gives the next pair each time the session runs."""

import numpy as np
import tensorflow as tf


def print_falling_stone(seconds):
    """Print each time and the metres fallen by then.

    >>> print_falling_stone([1.0, 2.0, 3.0])
    1.0 4.905
    2.0 19.62
    3.0 44.145
    """
    times = np.array(seconds)
    pairs = (times, 9.81 / 2 * times**2)
    with tf.Graph().as_default(), tf.Session() as session:
        dataset = tf.data.Dataset.from_tensor_slices(pairs)
        next_pair = tf.data.make_one_shot_iterator(dataset).get_next()
        while True:
            try:
                time, metres = session.run(next_pair)
            except tf.errors.OutOfRangeError:
                break
            print(time, round(metres, 3))
