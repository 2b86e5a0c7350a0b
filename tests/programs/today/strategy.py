"""A strategy: fit in its scope, and a loop of its own over distributed batches."""

import numpy as np
import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(["CPU:0"])
BATCH = 8 * strategy.num_replicas_in_sync

x = np.random.default_rng(2).normal(size=(32, 2)).astype("float32")
y = x.sum(axis=1, keepdims=True)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(BATCH)
options = tf.data.Options()
options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
dataset = dataset.with_options(options)

with strategy.scope():
    weight = tf.Variable(tf.zeros([2, 1]))
    total = tf.Variable(0.0, aggregation=tf.VariableAggregation.SUM)


def replica_step(inputs):
    features, labels = inputs
    with tf.GradientTape() as tape:
        errors = tf.square(tf.matmul(features, weight) - labels)
        loss = tf.nn.compute_average_loss(errors, global_batch_size=BATCH)
    gradient = tape.gradient(loss, weight)
    context = tf.distribute.get_replica_context()
    gradient = context.all_reduce(tf.distribute.ReduceOp.SUM, gradient)
    weight.assign_sub(0.1 * gradient)
    return loss


@tf.function
def train_step(inputs):
    losses = strategy.run(replica_step, args=(inputs,))
    return strategy.reduce(tf.distribute.ReduceOp.SUM, losses, axis=None)


for _ in range(20):
    for batch in strategy.experimental_distribute_dataset(dataset):
        loss = train_step(batch)
print("loss", float(loss), strategy.experimental_local_results(loss)[0].shape)

with strategy.scope():
    model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
    model.compile(optimizer=tf.keras.optimizers.SGD(0.1, momentum=0.9), loss="mse")
model.fit(x, y, batch_size=BATCH, epochs=1, verbose=0)
print(tf.config.list_physical_devices("CPU")[:1], tf.config.list_logical_devices("GPU"))
