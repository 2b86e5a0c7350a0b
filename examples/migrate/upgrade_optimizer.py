"""tf_upgrade_v2 turns an optimizer that works into one that is gone."""

import contextlib
import io

import tensorflow as tf
from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2


def upgrade(line):
    """Return a line as the tool writes it, and the issues that it reports.

    >>> upgrade("tf.keras.optimizers.Adam(learning_rate=0.1)")
    ('tf.keras.optimizers.legacy.Adam(learning_rate=0.1)', [])
    """
    tool = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    text = "import tensorflow as tf\n" + line + "\n"
    with contextlib.redirect_stdout(io.StringIO()):  # its report
        _, written, _, issues = tool.update_string_pasta(text, "program.py")
    return written.splitlines()[-1], issues


def legacy():
    """Make what the tool has written.

    >>> legacy()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer, you can install the `tf_keras` package (Keras 2)...
    """
    return tf.keras.optimizers.legacy.Adam(learning_rate=0.1)
