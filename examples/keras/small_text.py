"""A small model for text: are there more words of summer or of winter?"""

import numpy as np
import tensorflow as tf

WORDS = [["snow", "ice", "frost"], ["sun", "beach", "melon"]]


def sentences(count, seed):
    """Return sentences, and 1 for each that has more words of summer."""
    random, texts = np.random.RandomState(seed), []
    labels = random.randint(2, size=count)
    for label in labels:
        more = random.choice(WORDS[label], 3)
        rest = random.choice([*WORDS[1 - label], "the"], random.randint(3))
        texts.append(" ".join(random.permutation([*more, *rest])))
    return tf.constant(texts), labels


def train():
    """Return the number learned for each word, and the share of right answers.

    >>> of_words, right = train()
    >>> print(*sorted(word for word in of_words if of_words[word] > 0.5))
    beach melon sun
    >>> right > 0.98
    True
    """
    tf.keras.utils.set_random_seed(1)
    texts, labels = sentences(1000, seed=1)
    numbers = tf.keras.layers.TextVectorization()
    numbers.adapt(texts)
    embedding = tf.keras.layers.Embedding(9, 1, mask_zero=True)
    mean = tf.keras.layers.GlobalAveragePooling1D()
    share = tf.keras.layers.Activation("sigmoid")
    model = tf.keras.Sequential([numbers, embedding, mean, share])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    model.fit(texts, labels, epochs=30, verbose=0)
    of_words = dict(zip(numbers.get_vocabulary(), embedding.get_weights()[0]))
    return of_words, model.evaluate(*sentences(1000, seed=2), verbose=0)[1]
