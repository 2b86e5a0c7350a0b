"""In TF1 the loop had to be a tf.while_loop to be in the graph."""

import tensorflow as tf


def slopes(at, all_turns):
    """Return the slopes of some powers.

    >>> slopes(2.0, (1, 3, 5))
    [1.0, 12.0, 80.0]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, shape=())
        turns = tf.placeholder(tf.int32, shape=())
        _, product = tf.while_loop(
            lambda turn, product: turn < turns,
            lambda turn, product: (turn + 1, product * x),
            [tf.constant(0), tf.constant(1.0)],
        )
        (slope,) = tf.gradients(product, x)
        feeds = [{x: at, turns: number} for number in all_turns]
        return [float(session.run(slope, feed)) for feed in feeds]
