"""A dataset of the elements that a Python generator yields."""

import tensorflow as tf


def generate_primes():
    """Yield 2, 3, 5, 7 and so on, without end.

    >>> generator = generate_primes()
    >>> next(generator), next(generator), next(generator)
    (2, 3, 5)
    """
    found = []
    number = 2
    while True:
        if all(number % prime for prime in found):
            found.append(number)
            yield number
        number += 1


def primes():
    """Return the dataset of all primes.

    >>> [int(prime) for prime in primes().take(8)]
    [2, 3, 5, 7, 11, 13, 17, 19]
    >>> for batch in primes().batch(4).take(2):
    ...     print(batch.numpy())
    [2 3 5 7]
    [11 13 17 19]
    """
    return tf.data.Dataset.from_generator(
        generate_primes, output_signature=tf.TensorSpec([], tf.int32)
    )
