"""A TF1 program to port: the mean of those numbers that a mask keeps."""

import tensorflow as tf


def masked_mean(numbers, mask):
    """Return the mean of the numbers whose mask is True.

    >>> masked_mean([1.0, 2.0, 9.0], [True, True, False])
    1.5
    """
    with tf.Graph().as_default(), tf.Session() as session:
        number_input = tf.placeholder(tf.float32, [None])
        mask_input = tf.placeholder(tf.bool, [None])
        mean = tf.reduce_mean(tf.boolean_mask(number_input, mask_input))
        return float(
            session.run(
                mean, feed_dict={number_input: numbers, mask_input: mask}
            )
        )
