"""A loop by hand under a strategy: two devices end where one does."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)


def train(strategy, global_batch=16):
    """Return the slope and the intercept after three epochs.

    >>> cpu = tf.config.list_physical_devices("CPU")[0]
    >>> half = tf.config.LogicalDeviceConfiguration()
    >>> tf.config.set_logical_device_configuration(cpu, [half, half])
    >>> train(tf.distribute.get_strategy())
    [2.636, 1.145]
    >>> train(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
    [2.636, 1.145]
    """
    data = tf.data.Dataset.from_tensor_slices((X, 3 * X + 1))
    batches = strategy.experimental_distribute_dataset(data.batch(global_batch))
    with strategy.scope():
        dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
        model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
        sgd = tf.keras.optimizers.SGD(0.2)

    def step(x, y):
        with tf.GradientTape() as tape:
            of_each_row = tf.reduce_mean((model(x) - y) ** 2, axis=1)
            loss = tf.reduce_sum(of_each_row) / global_batch
        variables = model.trainable_variables
        sgd.apply_gradients(zip(tape.gradient(loss, variables), variables))

    on_each_device = tf.function(lambda x, y: strategy.run(step, (x, y)))
    for _ in range(3):
        for x, y in batches:
            on_each_device(x, y)
    return [float(weight.item()) for weight in model.get_weights()]
