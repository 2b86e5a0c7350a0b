"""A GAN: both halves in one model, whose training step names the variables of each."""

import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def make_generator(size=4):
    noise = keras.Input((size,))
    x = layers.Dense(4 * 4 * 8, use_bias=False)(noise)
    x = layers.BatchNormalization()(x)
    x = layers.LeakyReLU(negative_slope=0.2)(x)
    x = layers.Reshape((4, 4, 8))(x)
    x = layers.Conv2DTranspose(4, 3, strides=2, padding="same")(x)
    x = layers.LeakyReLU()(x)
    return keras.Model(noise, layers.Conv2D(1, 3, padding="same", activation="tanh")(x))


def make_discriminator():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(4, 3, strides=2, padding="same"),
            layers.LeakyReLU(negative_slope=0.2),
            layers.Flatten(),
            layers.Dense(1),
        ],
        name="discriminator",
    )


class Gan(keras.Model):
    def __init__(self, generator, discriminator, size):
        super().__init__()
        self.generator, self.discriminator, self.size = generator, discriminator, size
        self.seeds = keras.random.SeedGenerator(7)
        self.loss_of_d = keras.metrics.Mean(name="d")
        self.loss_of_g = keras.metrics.Mean(name="g")

    @property
    def metrics(self):
        return [self.loss_of_d, self.loss_of_g]

    def compile(self, d_optimizer, g_optimizer, loss_fn):
        super().compile()
        self.d_optimizer, self.g_optimizer, self.loss_fn = d_optimizer, g_optimizer, loss_fn

    def penalty(self, real, fake):
        share = tf.random.uniform([tf.shape(real)[0], 1, 1, 1])
        mixed = share * real + (1 - share) * fake
        with tf.GradientTape() as tape:
            tape.watch(mixed)
            judged = self.discriminator(mixed, training=True)
        slopes = tape.gradient(judged, mixed)
        norm = tf.sqrt(tf.reduce_sum(tf.square(slopes), axis=[1, 2, 3]) + 1e-12)
        return tf.reduce_mean((norm - 1.0) ** 2)

    def train_step(self, real):
        count = tf.shape(real)[0]
        noise = keras.random.normal((count, self.size), seed=self.seeds)
        with tf.GradientTape() as d_tape, tf.GradientTape() as g_tape:
            fake = self.generator(noise, training=True)
            judged = self.discriminator(tf.concat([real, fake], axis=0), training=True)
            labels = tf.concat([tf.ones((count, 1)), tf.zeros((count, 1))], axis=0)
            d_loss = self.loss_fn(labels, judged) + 0.1 * self.penalty(real, fake)
            g_loss = self.loss_fn(tf.ones_like(labels[:count]), judged[count:])
        for tape, loss, model, optimizer in (
            (d_tape, d_loss, self.discriminator, self.d_optimizer),
            (g_tape, g_loss, self.generator, self.g_optimizer),
        ):
            gradients = tape.gradient(loss, model.trainable_weights)
            optimizer.apply_gradients(zip(gradients, model.trainable_weights))
        self.loss_of_d.update_state(d_loss)
        self.loss_of_g.update_state(g_loss)
        return {"d": self.loss_of_d.result(), "g": self.loss_of_g.result()}


images = tf.random.normal((16, 8, 8, 1))
gan = Gan(make_generator(), make_discriminator(), 4)
gan.compile(
    keras.optimizers.Adam(1e-3, beta_1=0.5),
    keras.optimizers.Adam(1e-3, beta_1=0.5),
    keras.losses.BinaryCrossentropy(from_logits=True),
)
gan.fit(tf.data.Dataset.from_tensor_slices(images).batch(8), epochs=1, verbose=0)
gan.discriminator.trainable = False
print(len(gan.discriminator.trainable_weights), gan.generator(tf.zeros((1, 4))).shape)
