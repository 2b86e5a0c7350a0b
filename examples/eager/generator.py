"""A generator keeps its own place in its own row of numbers."""

import numpy as np
import tensorflow as tf


def draw(generator):
    """Draw two numbers from a generator.

    >>> generator = tf.random.Generator.from_seed(7)
    >>> draw(generator)
    array([-1.3240 ,  0.2879], dtype=float32)
    >>> draw(generator)
    array([ 0.4312, -1.4442 ], dtype=float32)
    >>> generator.reset_from_seed(7)
    >>> draw(generator)
    array([-1.3240 ,  0.2879], dtype=float32)
    >>> tf.random.set_seed(1)
    >>> draw(generator)
    array([ 0.4312, -1.4442 ], dtype=float32)
    """
    return generator.normal([2]).numpy()


def draw_from_copies(generator, count):
    """Split off as many generators as are asked for, and draw from each.

    >>> generator = tf.random.Generator.from_seed(7)
    >>> draws = draw_from_copies(generator, 3)
    >>> len({float(draw[0]) for draw in draws})
    3
    """
    return [draw(part) for part in generator.split(count)]
