"""In TF1 the dtype and the shape of the elements were two arguments."""

import tensorflow as tf


def generate_primes():
    """Yield 2, 3, 5, 7 and so on, without end."""
    found = []
    number = 2
    while True:
        if all(number % prime for prime in found):
            found.append(number)
            yield number
        number += 1


def print_primes(batches):
    """Print batches of four primes.

    >>> print_primes(2)
    [2 3 5 7]
    [11 13 17 19]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        dataset = tf.data.Dataset.from_generator(
            generate_primes, output_types=tf.int32, output_shapes=[]
        ).batch(4)
        next_batch = tf.data.make_one_shot_iterator(dataset).get_next()
        for _ in range(batches):
            print(session.run(next_batch))
