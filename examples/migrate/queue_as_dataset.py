"""The same as a dataset: no threads to start, and a loop that ends by itself."""

import tensorflow as tf


def train(batch_size=3):
    """Train on two epochs of eight numbers; return the batches and the slope.

    >>> batches, slope = train()
    >>> batches
    [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
    >>> slope
    2.6303
    """
    numbers = tf.data.Dataset.from_tensor_slices(tf.range(8.0)).repeat(2)
    data = numbers.batch(batch_size, drop_remainder=True).prefetch(1)
    slope, batches = tf.Variable(0.0), []
    for x in data:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(slope * x - 3.0 * x))
        slope.assign_sub(0.01 * tape.gradient(loss, slope))
        batches.append(x.numpy().tolist())
    return batches, round(float(slope), 4)
