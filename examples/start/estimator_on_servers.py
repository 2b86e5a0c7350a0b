"""An Estimator trained on two servers, each a process of this machine."""

import json
import os
import sys
import tempfile
from socket import socket
from subprocess import DEVNULL, PIPE, Popen

PROGRAM = """import sys, tensorflow as tf
line = {"x": [-1.0, 1.0]}, [-2.0, 4.0]
data = lambda: tf.data.Dataset.from_tensors(line).repeat()
try:
    est, columns = tf.estimator, [tf.feature_column.numeric_column("x")]
    model = est.LinearRegressor(columns, sys.argv[1])
    est.train_and_evaluate(model, est.TrainSpec(data, 50), est.EvalSpec(data))
    print(model.get_variable_value("linear/linear_model/x/weights").round(2))
except AttributeError as error:
    print(error)"""


def on_two_servers():
    """Return what the first printed: the slope, whose keeper is the second.

    >>> on_two_servers()
    "module 'tensorflow' has no attribute 'estimator'"
    """
    with socket() as one, socket() as two:
        one.bind(("localhost", 0)), two.bind(("localhost", 0))
        names = ["localhost:%d" % s.getsockname()[1] for s in (one, two)]
    cluster, run = {"chief": names[:1], "ps": names[1:]}, []
    with tempfile.TemporaryDirectory() as folder:
        for job in cluster:
            task = {"cluster": cluster, "task": {"type": job, "index": 0}}
            env = dict(os.environ, TF_CONFIG=json.dumps(task))
            command = [sys.executable, "-c", PROGRAM, folder]
            run.append(Popen(command, env=env, stdout=PIPE, stderr=DEVNULL))
        printed = run[0].communicate()[0].decode().strip()
        run[1].kill() or run[1].communicate()  # it would serve for ever
    return printed
