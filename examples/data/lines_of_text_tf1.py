"""In TF1 a queue of file names, a reader and threads gave the lines."""

import os
import tempfile

import tensorflow as tf


def lines(text):
    r"""Write a text to a file, and return its lines.

    >>> lines("Venus, 0.615\nEarth, 1.0\nMars, 1.881\n")
    [b'Venus, 0.615', b'Earth, 1.0', b'Mars, 1.881']
    """
    with tempfile.TemporaryDirectory() as folder, tf.Graph().as_default():
        path = os.path.join(folder, "planets.txt")
        with open(path, "w") as file:
            file.write(text)
        names = tf.train.string_input_producer([path], num_epochs=1)
        line = tf.TextLineReader().read(names)[1]
        found = []
        with tf.Session() as session:
            session.run(tf.local_variables_initializer())
            coordinator = tf.train.Coordinator()
            threads = tf.train.start_queue_runners(session, coordinator)
            try:
                while not coordinator.should_stop():
                    found.append(session.run(line))
            except tf.errors.OutOfRangeError:
                coordinator.request_stop()
            coordinator.join(threads)
        return found
