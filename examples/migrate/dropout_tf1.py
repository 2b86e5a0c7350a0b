"""The second argument of dropout in TF1 is the share that is kept."""

import tensorflow as tf


def share_kept(argument):
    """Return the share of 10,000 ones that are not zero afterwards.

    >>> share_kept(0.9)
    0.9
    """
    with tf.Graph().as_default(), tf.Session() as session:
        kept = tf.nn.dropout(tf.ones([10000]), argument)
        return round(float((session.run(kept) > 0).mean()), 1)
