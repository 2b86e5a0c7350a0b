"""A module finds variables in a dictionary too."""

import tensorflow as tf


class Scores(tf.Module):
    """A score for each name, all of them trainable but one.

    >>> scores = Scores(["first", "second"])
    >>> len(scores.variables), len(scores.trainable_variables)
    (3, 2)
    """

    def __init__(self, names, name=None):
        super().__init__(name=name)
        self.scores = {key: tf.Variable(0.0) for key in names}
        self.calls = tf.Variable(0, trainable=False)
