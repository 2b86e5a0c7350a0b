"""A dataset is loaded by its name, whole or in slices."""

import tempfile
from contextlib import redirect_stdout

import numpy as np
import tensorflow_datasets as tfds


class Digits(tfds.core.GeneratorBasedBuilder):
    """The digits: 0 to 7 for training, 8 and 9 for a test."""

    VERSION = tfds.core.Version("1.0.0")
    url_infos = None  # nothing is downloaded

    def _info(self):
        parts = tfds.features.FeaturesDict({"digit": np.int64})
        return tfds.core.DatasetInfo(builder=self, features=parts)

    def _split_generators(self, dl_manager):
        generate = self._generate_examples
        return {"train": generate(0, 8), "test": generate(8, 10)}

    def _generate_examples(self, first, end):
        return [(digit, {"digit": digit}) for digit in range(first, end)]


def digits(split):
    """Return the digits of a split, in the order of the files.

    >>> digits("train[:50%]"), digits("train[50%:]"), digits("test")
    ([6, 5, 4, 0], [3, 1, 7, 2], [8, 9])
    >>> digits("train[-2:]+test[:1]")
    [7, 2, 8]
    """
    tfds.disable_progress_bar()
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(None):
        Digits(data_dir=folder).download_and_prepare()
        dataset = tfds.load("digits", split=split, data_dir=folder)
        return [int(element["digit"]) for element in dataset]
