"""tf.Module finds the variables of what is built on it."""

import tensorflow as tf


class Line(tf.Module):
    """A line with a slope and an intercept."""

    def __init__(self, slope, name=None):
        super().__init__(name=name)
        self.slope = tf.Variable(slope, name="slope")
        self.intercept = tf.Variable(0.0, name="intercept")

    def __call__(self, x):
        return self.slope * x + self.intercept


class Chain(tf.Module):
    """Lines, one after the other.

    >>> chain = Chain([2.0, 3.0])
    >>> chain(tf.constant(5.0)).numpy().item()
    30.0
    >>> [variable.numpy().item() for variable in chain.trainable_variables]
    [0.0, 2.0, 0.0, 3.0]
    >>> [type(part).__name__ for part in chain.submodules]
    ['Line', 'Line']
    """

    def __init__(self, slopes, name=None):
        super().__init__(name=name)
        self.lines = [Line(slope) for slope in slopes]

    def __call__(self, x):
        for line in self.lines:
            x = line(x)
        return x
