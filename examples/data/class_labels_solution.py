"""A builder with class labels: names outside, numbers inside."""

import contextlib
import tempfile

import tensorflow_datasets as tfds

WORDS = {"la mer": "French", "the sea": "English", "das Meer": "German"}


class Languages(tfds.core.GeneratorBasedBuilder):
    """The sea in three languages.

    >>> tfds.disable_progress_bar()
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     languages = Languages(data_dir=folder)
    ...     with contextlib.redirect_stdout(None):
    ...         languages.download_and_prepare()
    ...     labels = [int(e["language"]) for e in languages.as_dataset(split="train")]
    >>> sorted(labels)
    [0, 1, 2]
    >>> languages.info.features["language"].int2str(2)
    'German'
    """

    VERSION = tfds.core.Version("1.0.0")
    url_infos = None  # nothing is downloaded

    def _info(self):
        label = tfds.features.ClassLabel(names=["English", "French", "German"])
        parts = {"text": tfds.features.Text(), "language": label}
        features = tfds.features.FeaturesDict(parts)
        return tfds.core.DatasetInfo(builder=self, features=features)

    def _split_generators(self, dl_manager):
        return {"train": self._generate_examples()}

    def _generate_examples(self):
        for text, language in WORDS.items():
            yield text, {"text": text, "language": language}
