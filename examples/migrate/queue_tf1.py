"""A queue of TF1: threads fill it, a session empties it until it is out of range."""

import tensorflow as tf


def train(batch_size=3):
    """Train on two epochs of eight numbers; return the batches and the slope.

    >>> batches, slope = train()
    >>> batches
    [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 0.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
    >>> slope
    2.6303
    """
    with tf.Graph().as_default(), tf.Session() as session:
        numbers = tf.train.input_producer(
            tf.range(8.0), num_epochs=2, shuffle=False
        )
        x = tf.train.batch([numbers.dequeue()], batch_size)
        slope = tf.get_variable("slope", initializer=0.0)
        loss = tf.reduce_mean(tf.square(slope * x - 3.0 * x))
        step = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
        session.run(tf.global_variables_initializer())
        session.run(tf.local_variables_initializer())  # the count of epochs
        coordinator, batches = tf.train.Coordinator(), []
        threads = tf.train.start_queue_runners(session, coordinator)
        try:
            while not coordinator.should_stop():
                batches.append(session.run([x, step])[0].tolist())
        except tf.errors.OutOfRangeError:
            coordinator.request_stop()
        coordinator.join(threads)
        return batches, round(float(session.run(slope)), 4)
