"""The same sentences without a model: words are counted in Python."""

from collections import Counter

import numpy as np

WORDS = [["snow", "ice", "frost"], ["sun", "beach", "melon"]]


def sentences(count, seed):
    """Return sentences, and 1 for each that has more words of summer."""
    random, texts = np.random.RandomState(seed), []
    labels = random.randint(2, size=count)
    for label in labels:
        more = random.choice(WORDS[label], 3)
        rest = random.choice([*WORDS[1 - label], "the"], random.randint(3))
        texts.append(" ".join(random.permutation([*more, *rest])))
    return texts, labels


def count_and_test():
    """Return the share of right answers by the words' counts in each class.

    >>> for text in sentences(3, seed=1)[0]:
    ...     print(text)
    beach beach sun
    ice sun beach sun frost
    frost snow snow
    >>> count_and_test()
    1.000
    """
    counts = [Counter(), Counter()]
    for text, label in zip(*sentences(1000, seed=1)):
        counts[label].update(text.split())
    right = 0
    for text, label in zip(*sentences(1000, seed=2)):
        odds = [(counts[1][w] + 1) / (counts[0][w] + 1) for w in text.split()]
        right += int(np.prod(odds) > 1) == label
    return float(right / 1000)
