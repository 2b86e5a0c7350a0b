"""What tf_upgrade_v2 makes of single lines, and how many issues it reports."""

import contextlib
import io

from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2


def upgrade(line):
    """Return a line as the tool writes it, and the count of issues.

    >>> upgrade("tf.placeholder(tf.float32)")
    ('tf.compat.v1.placeholder(tf.float32)', 0)
    >>> upgrade("tf.reduce_sum(tf.log(x), reduction_indices=1)")
    ('tf.reduce_sum(tf.math.log(x), axis=1)', 0)
    >>> upgrade("tf.nn.dropout(x, 0.9)")
    ('tf.nn.dropout(x, rate=1 - (0.9))', 0)
    >>> upgrade("tf.image.resize_images(x, [2, 2])")
    ('tf.image.resize(x, [2, 2])', 0)
    >>> upgrade("tf.nn.rnn_cell.LSTMCell(8)")
    ('tf.compat.v1.nn.rnn_cell.LSTMCell(8)', 0)
    >>> upgrade("tf.contrib.layers.flatten(x)")
    ('tf.contrib.layers.flatten(x)', 1)
    """
    tool = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    text = "import tensorflow as tf\n" + line + "\n"
    with contextlib.redirect_stdout(io.StringIO()):  # its report
        _, written, _, issues = tool.update_string_pasta(text, "program.py")
    return written.splitlines()[-1], len(issues)
