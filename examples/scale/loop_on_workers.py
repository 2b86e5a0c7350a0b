"""Two workers, each a process, train one Keras layer in a loop by hand."""

import json
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection, get_context

import tensorflow as tf


def work(cluster, index):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    x = tf.data.Dataset.from_tensor_slices(tf.linspace([-1.0], [1.0], 64))
    with strategy.scope():
        line = tf.keras.layers.Dense(1, kernel_initializer="zeros")
        line.build((None, 1))
        sgd = tf.keras.optimizers.SGD(0.2)

    def step(x, weights=line.trainable_variables):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((line(x) - (3 * x + 1)) ** 2) / 16
        sgd.apply_gradients(zip(tape.gradient(loss, weights), weights))

    for part in list(strategy.experimental_distribute_dataset(x.batch(16))) * 3:
        strategy.run(step, (part,))
    return [float(weight.item()) for weight in line.get_weights()]


def train():
    """Return the slope and the intercept with which each worker ends.

    >>> train()
    [[2.636, 1.145], [2.636, 1.145]]
    """
    with connection.Listener(("", 0)) as a, connection.Listener(("", 0)) as b:
        names = ["localhost:%d" % each.address[1] for each in (a, b)]
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        return list(pool.map(work, 2 * [{"worker": names}], (0, 1)))
