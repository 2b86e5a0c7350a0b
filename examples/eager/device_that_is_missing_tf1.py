"""In TF1 a device was a wish in the graph, and the session granted it."""

import tensorflow as tf


def add_on(device, soft):
    """Build a sum on a device and run it.

    >>> add_on("/device:CPU:0", soft=False)
    3
    >>> add_on("/device:GPU:64", soft=True)
    3
    >>> add_on("/device:GPU:64", soft=False)
    'InvalidArgumentError'
    """
    settings = tf.ConfigProto(allow_soft_placement=soft)
    with tf.Graph().as_default(), tf.Session(config=settings) as session:
        with tf.device(device):
            total = tf.constant(1) + tf.constant(2)
        try:
            return int(session.run(total))
        except tf.errors.InvalidArgumentError as error:
            return type(error).__name__
