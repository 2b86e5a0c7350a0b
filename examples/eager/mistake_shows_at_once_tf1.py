"""In TF1 a mistake in the fed data shows in session.run, not in its line."""

import traceback

import tensorflow as tf


def predict(features, weights):
    """Build the class probabilities of a linear model."""
    scores = tf.matmul(features, weights)
    print("scores in the graph")
    return tf.nn.softmax(scores)


def functions_passed(features, weights):
    """Return the functions that the error came through, and its message.

    >>> names, message = functions_passed([[1.0, 1.0, 1.0]], [[0.0], [0.0]])
    scores in the graph
    >>> "predict" in names, "run" in names
    (False, True)
    >>> "in predict" in message
    True
    """
    with tf.Graph().as_default(), tf.Session() as session:
        places = [tf.placeholder(tf.float32, [None, None]) for _ in range(2)]
        probabilities = predict(places[0], places[1])
        try:
            session.run(probabilities, dict(zip(places, [features, weights])))
        except tf.errors.InvalidArgumentError as error:
            frames = traceback.extract_tb(error.__traceback__)
            return [frame.name for frame in frames], str(error)
