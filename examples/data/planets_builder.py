"""A builder: a dataset of one's own for TensorFlow Datasets."""

import tempfile
from contextlib import redirect_stdout

import numpy as np
import tensorflow_datasets as tfds

PLANETS = {
    "inner": {"Venus": (0.723, 0.615), "Mars": (1.524, 1.881)},
    "outer": {"Jupiter": (5.203, 11.862), "Saturn": (9.537, 29.457)},
}


class Planets(tfds.core.GeneratorBasedBuilder):
    """Distances and years of planets, in those of the Earth.

    >>> tfds.disable_progress_bar()
    >>> with tempfile.TemporaryDirectory() as folder, redirect_stdout(None):
    ...     planets = Planets(data_dir=folder)
    ...     planets.download_and_prepare()
    ...     dataset = planets.as_dataset(split="inner")
    ...     constants = [float(p["years"] ** 2 / p["distance"] ** 3) for p in dataset]
    >>> constants, planets.info.splits["outer"].num_examples
    ([1.00, 1.00], 2)
    """

    VERSION, url_infos = tfds.core.Version("1.0.0"), None  # nothing to download

    def _info(self):
        parts = {"distance": np.float32, "years": np.float32}
        features = tfds.features.FeaturesDict(parts)
        return tfds.core.DatasetInfo(builder=self, features=features)

    def _split_generators(self, dl_manager):
        return {name: self._generate_examples(name) for name in PLANETS}

    def _generate_examples(self, split):
        for name, (distance, years) in PLANETS[split].items():
            yield name, {"distance": distance, "years": years}
