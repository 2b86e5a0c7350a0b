"""Many workers: a cluster, a parameter server, a monitored session; and a strategy of contrib."""

import tensorflow as tf
from tensorflow.contrib.distribute import MirroredStrategy
from tensorflow.contrib.tpu.python.tpu import tpu_estimator

tfd = tf.distributions
contrib = tf.contrib


def worker(job, index, hosts):
    cluster = tf.train.ClusterSpec({"ps": hosts[:1], "worker": hosts[1:]})
    server = tf.train.Server(cluster, job_name=job, task_index=index)
    if job == "ps":
        server.join()
    setter = tf.train.replica_device_setter(
        worker_device="/job:worker/task:%d" % index, cluster=cluster
    )
    with tf.device(setter):
        step = tf.train.get_or_create_global_step()
        mean = tf.get_variable("mean", [], partitioner=tf.fixed_size_partitioner(2))
        loss = -tfd.Normal(mean, 1.0).log_prob(tf.random_normal([10]))
        optimizer = tf.train.SyncReplicasOptimizer(
            tf.train.RMSPropOptimizer(0.01), replicas_to_aggregate=4
        )
        train = optimizer.minimize(tf.reduce_mean(loss), global_step=step)
    hooks = [tf.train.StopAtStepHook(last_step=1000), optimizer.make_session_run_hook(index == 0)]
    with tf.train.MonitoredTrainingSession(
        master=server.target, is_chief=(index == 0), hooks=hooks, checkpoint_dir="model"
    ) as session:
        while not session.should_stop():
            session.run(train)


def mirrored(model_fn):
    strategy = MirroredStrategy(num_gpus=2)
    config = tf.estimator.RunConfig(train_distribute=strategy)
    tpu = tpu_estimator.TPUEstimator(model_fn, use_tpu=False, config=config, train_batch_size=8)
    reduced = contrib.all_reduce if hasattr(contrib, "all_reduce") else None
    return tpu, contrib.opt.LazyAdamOptimizer(1e-3), reduced
