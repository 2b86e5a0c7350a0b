"""What tf_upgrade_v2 leaves as it is, without an issue, and fails today."""

import contextlib
import io

from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

LINES = """
from tensorflow.contrib import slim
from tensorflow.examples.tutorials.mnist import input_data
net = tf.layers.dense(x, 3)
machine = tf.estimator.Estimator(model_fn)
model.fit_generator(rows)
tf.summary.scalar("loss", loss)
"""


def left():
    r"""Return the lines that come out as they went in, and the count of issues.

    >>> kept, issues = left()
    >>> print(*kept, sep="\n")
    from tensorflow.contrib import slim
    from tensorflow.examples.tutorials.mnist import input_data
    net = tf.layers.dense(x, 3)
    machine = tf.estimator.Estimator(model_fn)
    model.fit_generator(rows)
    tf.summary.scalar("loss", loss)
    >>> issues
    0
    """
    tool = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    text = "import tensorflow as tf\n" + LINES
    with contextlib.redirect_stdout(io.StringIO()):  # its report
        _, written, _, issues = tool.update_string_pasta(text, "program.py")
    lines = written.splitlines()
    return [line for line in LINES.split("\n") if line and line in lines], len(
        issues
    )
