"""Names that no list of 1.15 or of today holds, and what to type in their place.

``PAST`` is what was public only in some release between 2.0 and 2.15, or inside Keras 2 by itself;
``PACKAGES`` what other packages have, beside today's TensorFlow. A test looks whether the first are
gone here. What is said of packages was seen with TensorFlow 2.21.0 and Keras 3.15.1 on Python 3.11,
in November 2026, with the version that is named, or stands in that version's metadata.
"""

from __future__ import annotations

_ALONE = "The package keras has it, tf.keras has not."
_GONE = "keras3/removed_and_renamed"
_LAYERS, _OPTIMIZERS, _KEEP = "tf.keras.layers", "tf.keras.optimizers", "keras3/keep_keras_2"

PAST = (
    (
        r"tf\.keras\.layers\.experimental\.preprocessing\.PreprocessingLayer",
        "gone", f"{_LAYERS}.Layer", "", "keras/preprocessing",
    ),
    (
        r"tf\.keras\.layers\.experimental\.preprocessing\.Random(?:Height|Width)",
        "gone", f"{_LAYERS}.RandomZoom", "With the factor of one side.", "keras/preprocessing",
    ),
    (
        r"tf\.keras\.layers\.experimental\.preprocessing\.CategoryCrossing",
        "gone", f"{_LAYERS}.HashedCrossing", "", "keras/preprocessing",
    ),
    (r"tf\.keras\.layers\.experimental(?:\.preprocessing)?", "gone", _LAYERS, "", _GONE),
    (
        r"tf\.keras\.layers\.experimental\.SyncBatchNormalization",
        "gone", f"{_LAYERS}.BatchNormalization(synchronized=True)", "", _GONE,
    ),
    (
        r"tf\.keras\.layers\.experimental\.RandomFourierFeatures",
        "gone", "a layer of your own", "", "keras/custom_layers",
    ),
    (
        r"tf\.keras\.layers\.experimental\.(?:preprocessing\.)?(\w+)",
        "gone", f"{_LAYERS}.$1", "", _GONE,
    ),
    (
        r"tf\.keras\.optimizers\.legacy\.(\w+)",
        "raises", f"{_OPTIMIZERS}.$1", "It raises ImportError when it is made.",
        "keras3/optimizer_arguments",
    ),
    (r"tf\.keras\.optimizers\.experimental", "gone", _OPTIMIZERS, "", _GONE),
    (r"tf\.keras\.optimizers\.experimental\.(\w+)", "gone", f"{_OPTIMIZERS}.$1", "", _GONE),
    (
        r"tf\.keras\.optimizers\.(?:adam|sgd|rmsprop|adagrad|adadelta|adamax|nadam)",
        "gone", "its name with a capital letter, as Adam", "", "keras/optimizers",
    ),
    (r"tf\.keras\.callbacks\.experimental", "gone", "tf.keras.callbacks", "", ""),
    (
        r"tf\.keras\.callbacks\.experimental\.(\w+)",
        "gone", "tf.keras.callbacks.$1", "", "",
    ),
    (
        r"tf\.keras\.utils\.experimental(?:\.DatasetCreator)?",
        "gone", "a tf.data.Dataset", "", "data/train_from_a_dataset",
    ),
    (r"tf\.keras\.metrics\.experimental(?:\.\w+)?", "gone", "tf.keras.metrics.Metric", "", ""),
    (
        r"tf\.keras\.models\.experimental(?:\.\w+)?",
        "gone", "a train_step of your own", "", "keras/custom_train_step",
    ),
    (
        r"tf\.keras\.(?:utils|experimental)\.SidecarEvaluator",
        "gone", "a loop over the files that ModelCheckpoint writes", "", "",
    ),
    (r"tf\.keras\.dtensor(?:\..+)?", "gone", "keras.distribution", "", ""),
    (r"tf\.keras\.saving", "gone", "keras.saving", _ALONE, _GONE),
    (r"tf\.keras\.saving\.(\w+)", "gone", "keras.saving.$1", _ALONE, _GONE),
    (
        r"tf\.keras\.(?:python\.|src\.)?engine(?:\..+)?",
        "gone", "keras.layers.Layer, keras.layers.InputSpec, keras.Model",
        "What programs took from there is public today.", "",
    ),
    (
        r"tf\.keras\.layers\.merge\._Merge",
        "gone", f"{_LAYERS}.Layer",
        "Or keras.src.layers.merging.base_merge.Merge, which may go without notice.",
        "keras/custom_layers",
    ),
    (
        r"tf\.keras\.layers\.(?:merge|Merge)",
        "gone", f"{_LAYERS}.concatenate", "Or add, multiply, average and the like.", "",
    ),
    (
        r"tf\.keras\.layers\.(?:MaxoutDense|Highway)",
        "gone", "a layer of your own", "", "keras/custom_layers",
    ),
    (r"tf\.keras\.utils\.(?:np|vis|generic|data|layer|io)_utils", "gone", "tf.keras.utils", "", ""),
    (r"tf\.keras\.objectives\.(\w+)", "gone", "tf.keras.losses.$1", "", ""),
    (r"tf\.keras\.objectives", "gone", "tf.keras.losses", "", ""),
)  # fmt: skip
"""Names, by their form: what became of them, what to type, a note, a page."""

ALONE = r"tf\.keras\.(?:losses|metrics)\.mean_(?:absolute|squared)_\w+"
"""Names that the package keras has, and ``tf.keras`` has no more."""

PACKAGES = (
    (
        r"tensorflow_hub\.KerasLayer", False, "raises",
        "hub.load in a layer of your own",
        "It is a layer of tf_keras: a model of Keras 3 refuses it (tensorflow_hub 0.16.1). "
        "Or tf.keras.layers.TFSMLayer(folder, call_endpoint=…), or the whole model in tf_keras.",
        _KEEP,
    ),
    (
        r"tensorflow_probability\.layers(?:\.\w+)?", False, "raises",
        "the whole model in tf_keras",
        "Its layers are of tf_keras: a model of Keras 3 refuses them; distributions work "
        "(tensorflow_probability 0.25.0, which needs tf_keras itself).",
        _KEEP,
    ),
    (
        r"tensorflow_addons", True, "gone",
        "tf.keras, where it has the same",
        "It has ended, and its import raises beside Keras 3: there is no keras.src.engine "
        "(tensorflow_addons 0.23.0, for TensorFlow up to 2.15).",
        "start/ecosystem",
    ),
    (
        r"transformers\.TF[A-Z]\w+", False, "gone",
        "transformers 4 with tf_keras",
        "transformers 5 has no classes for TensorFlow; those of 4.52 are models of tf_keras, and "
        "raise where that is not installed.",
        _KEEP,
    ),
    (
        r"tf_agents", True, "tf_keras",
        "an environment with TensorFlow 2.15",
        "Its newest version, 0.19.0, asks for tensorflow_probability 0.23 and TensorFlow 2.15.",
        "start/ecosystem",
    ),
    (
        r"official", True, "tf_keras",
        "an environment of its own",
        "The package tf-models-official 2.20.0 asks for tf_keras and for TensorFlow 2.20.",
        _KEEP,
    ),
    (
        r"keras_contrib", True, "raises",
        "a layer of your own",
        "It was written for Keras 2: InstanceNormalization, Swish and its applications raise, "
        "CRF and GroupNormalization can be called (the repository's last state).",
        "keras/custom_layers",
    ),
    (
        r"prettytensor", True, "gone", "tf.keras.Sequential",
        "It is of 2017, and its import raises on Python 3.11 (prettytensor 0.7.4).",
        "keras/sequential",
    ),
    (
        r"tflearn", True, "gone", "tf.keras.Model",
        "Its import raises on today's TensorFlow (tflearn 0.5.0, of 2020).",
        "keras/sequential",
    ),
    (
        r"sonnet\.(?:AbstractModule|reuse_variables|custom_getters)", False,
        "gone", "sonnet.Module",
        "Sonnet 2 has other classes, and works on today's TensorFlow (dm-sonnet 2.0.2).",
        "eager/variables",
    ),
    (
        r"edward", True, "gone", "tensorflow_probability",
        "Its import asks for tensorflow.contrib (edward 1.3.5, of 2018).",
        "start/ecosystem",
    ),
    (
        r"tensor2tensor", True, "gone", "tf.keras.layers.MultiHeadAttention",
        "Its models ask for tensorflow_addons (tensor2tensor 1.15.7, of 2020).",
        "start/ecosystem",
    ),
    (
        r"keras_applications", True, "raises", "tf.keras.applications",
        "Its functions raise beside Keras 3 (keras_applications 1.0.8).",
        "keras/transfer_learning",
    ),
)  # fmt: skip
"""Names of other packages, whether all of a package is meant, and the same four."""
