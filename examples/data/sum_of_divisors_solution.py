"""Perfect numbers: those that are the sum of their smaller divisors."""

import tensorflow as tf


def divisors_of(number):
    """Return the numbers that divide a number."""
    candidates = tf.range(1, number + 1)
    return tf.boolean_mask(candidates, number % candidates == 0)


def perfect_numbers(last):
    """Return the perfect numbers up to a bound.

    >>> perfect_numbers(500)
    [6, 28, 496]
    """
    numbers = tf.data.Dataset.range(1, last + 1)
    batches = numbers.map(divisors_of).ragged_batch(100)
    sums = batches.map(lambda rows: tf.reduce_sum(rows, axis=1)).unbatch()
    pairs = tf.data.Dataset.zip((numbers, sums))
    return [int(n) for n, total in pairs if total == 2 * n]
