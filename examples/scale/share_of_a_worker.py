"""Which rows each of two workers gets, by the policy of sharding."""

import json
import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from socket import create_server

import tensorflow as tf


def rows_of(cluster, index, policy):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    options = tf.data.Options()
    policy = getattr(tf.data.experimental.AutoShardPolicy, policy)
    options.experimental_distribute.auto_shard_policy = policy
    data = tf.data.Dataset.range(8).batch(4).with_options(options)
    batches = strategy.experimental_distribute_dataset(data)
    own = map(strategy.experimental_local_results, batches)
    return [part.numpy().tolist() for (part,) in own]


def rows(policy):
    """Return the batches of each worker.

    >>> rows("DATA")
    [[[0, 1], [4, 5]], [[2, 3], [6, 7]]]
    >>> rows("OFF")
    [[[0, 1], [2, 3], [4, 5], [6, 7]], [[0, 1], [2, 3], [4, 5], [6, 7]]]
    """
    with create_server(("", 0)) as one, create_server(("", 0)) as two:
        names = ["localhost:%d" % s.getsockname()[1] for s in (one, two)]
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        tasks = 2 * [{"worker": names}], (0, 1), 2 * [policy]
        return list(pool.map(rows_of, *tasks))
