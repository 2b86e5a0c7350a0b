"""TF1 reports a placeholder that was not fed when the session runs."""

import tensorflow as tf


def area(feed):
    """Return the product of two placeholders, or the error's main line.

    >>> area({"width:0": 3.0, "height:0": 2.0})
    6.0
    >>> area({"width:0": 3.0})
    "You must feed a value for placeholder tensor 'height' with dtype float"
    """
    with tf.Graph().as_default(), tf.Session() as session:
        width = tf.placeholder(tf.float32, [], name="width")
        height = tf.placeholder(tf.float32, [], name="height")
        product = width * height
        try:
            return float(session.run(product, feed_dict=feed))
        except tf.errors.InvalidArgumentError as error:
            return next(
                line for line in str(error).splitlines() if "must feed" in line
            )
