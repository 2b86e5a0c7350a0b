"""A loop by hand: a tape, a tf.Module, an optimizer, summaries of what happened, a checkpoint."""

import tempfile

import tensorflow as tf


class Line(tf.Module):
    def __init__(self, name=None):
        super().__init__(name=name)
        self.slope = tf.Variable(tf.random.normal([], stddev=0.1, seed=3), name="slope")
        self.offset = tf.Variable(0.0, name="offset")

    @tf.function
    def __call__(self, x):
        return self.slope * x + self.offset


@tf.function(reduce_retracing=True)
def loss_of(model, x, y):
    return tf.reduce_mean(tf.math.squared_difference(model(x), y))


tf.random.set_seed(5)
x = tf.linspace(-1.0, 1.0, 50)
y = 3.0 * x + 2.0 + tf.random.normal(tf.shape(x), 0.0, 0.01)
model = Line()
optimizer = tf.keras.optimizers.SGD(0.3)
seen = tf.keras.metrics.Mean()
step = tf.Variable(0, dtype=tf.int64, trainable=False)
checkpoint = tf.train.Checkpoint(model=model, step=step)
average = tf.train.ExponentialMovingAverage(0.9)
average.apply([model.slope])

for turn in range(60):
    with tf.GradientTape(persistent=True) as tape:
        loss = loss_of(model, x, y)
    gradients = tape.gradient(loss, model.trainable_variables)
    del tape
    gradients = [tf.clip_by_value(one, -1.0, 1.0) for one in gradients]
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    average.apply([model.slope])
    step.assign_add(1)
    seen(loss)
    if turn % 20 == 0:
        tf.print("loss", loss, "mean", seen.result())
        seen.reset_state()

with tempfile.TemporaryDirectory() as folder:
    manager = tf.train.CheckpointManager(checkpoint, folder, max_to_keep=2)
    manager.save()
    model.slope.assign(0.0)
    checkpoint.restore(tf.train.latest_checkpoint(folder)).assert_consumed()
tf.debugging.assert_near(model.slope, 3.0, atol=0.2)
places = tf.where(tf.abs(y - model(x)) > 10.0)
print(places.shape, optimizer.iterations.numpy(), tf.where(y > 0, y, tf.zeros_like(y)).shape)
