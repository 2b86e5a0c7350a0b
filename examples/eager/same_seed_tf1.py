"""In TF1 the seed belonged to a graph, and each session began anew."""

import tensorflow as tf


def draw_in_sessions(seed):
    """Roll a die two times three, in each of two sessions.

    >>> first, second = draw_in_sessions(7)
    >>> first == second, first[0] == first[1]
    (True, False)
    >>> draw_in_sessions(7) == draw_in_sessions(8)
    False
    """
    with tf.Graph().as_default():
        tf.set_random_seed(seed)
        dice = tf.random_uniform([3], minval=1, maxval=7, dtype=tf.int32)
        draws = []
        for _ in range(2):
            with tf.Session() as session:
                draws.append([session.run(dice).tolist() for _ in range(2)])
        return draws
