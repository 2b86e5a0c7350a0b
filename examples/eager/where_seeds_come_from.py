"""Each random operation gets a seed of its own, drawn from the global one."""

import random

import numpy as np
import tensorflow as tf


def draw_as_usual(seed):
    """Draw two tensors after setting the global seed."""
    tf.random.set_seed(seed)
    return [tf.random.uniform([2]) for _ in range(2)]


def draw_by_hand(seed, second_seeds):
    """Give two raw operations the global seed, and a second seed each.

    >>> by_hand = draw_by_hand(11, random.Random(11))
    >>> by_hand[0].numpy(), by_hand[1].numpy()
    (array([0.2506, 0.8159 ], dtype=float32), array([0.5583 , 0.0541], dtype=float32))
    >>> np.array_equal(by_hand, draw_as_usual(11))
    True
    """
    return [
        tf.raw_ops.RandomUniform(
            shape=[2],
            dtype=tf.float32,
            seed=seed,
            seed2=second_seeds.randint(0, 2**31 - 1),
        )
        for _ in range(2)
    ]
