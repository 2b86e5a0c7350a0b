"""A rare class is drawn as often as the common one."""

import tensorflow as tf


def share_of_rare(balanced):
    """Return the share of the rare class in a thousand elements.

    >>> share_of_rare(balanced=False)
    0.1
    >>> share_of_rare(balanced=True)
    0.5
    """
    labels = tf.data.Dataset.range(1000).map(lambda n: n % 10 == 0)
    if balanced:
        rare = labels.filter(lambda label: label).repeat()
        common = labels.filter(lambda label: not label).repeat()
        labels = tf.data.Dataset.sample_from_datasets(
            [rare, common], [0.5, 0.5], seed=1
        )
    drawn = [bool(label) for label in labels.take(1000)]
    return round(sum(drawn) / len(drawn), 1)
