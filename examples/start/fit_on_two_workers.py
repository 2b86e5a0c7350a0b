"""Two workers, each a process of its own on this machine, call fit."""

import json
import os
import sys
from subprocess import DEVNULL, PIPE, Popen

WORKER = """
import numpy as np, tensorflow as tf
strategy = tf.distribute.MultiWorkerMirroredStrategy()
x = np.linspace(-1, 1, 64, dtype="float32")[:, np.newaxis]
with strategy.scope():
    line = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), line])
    model.compile(tf.keras.optimizers.SGD(0.2), loss="mse")
try:
    model.fit(x, 3 * x + 1, batch_size=16, epochs=3, shuffle=False, verbose=0)
    print(*("%.3f" % weight.item() for weight in model.get_weights()))
except ValueError as error:
    print("ValueError:", str(error).split(" (")[0])
"""


def on_two_workers():
    """Return what each worker printed: its weights, or its error.

    >>> on_two_workers()
    ['ValueError: Attempt to convert a value', 'ValueError: Attempt to convert a value']
    """
    port = 10000 + 2 * (os.getpid() % 10000)  # so that no two runs share one
    cluster = {"worker": ["localhost:%d" % each for each in (port, port + 1)]}
    command, workers = [sys.executable, "-c", WORKER], []
    for index in (0, 1):
        task = {"type": "worker", "index": index}
        config = json.dumps({"cluster": cluster, "task": task})
        env = dict(os.environ, TF_CONFIG=config)
        workers.append(Popen(command, env=env, stdout=PIPE, stderr=DEVNULL))
    return [worker.communicate()[0].decode().strip() for worker in workers]
