"""Preprocessing layers for columns of a table, and for pictures."""

import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

ages = np.array([[20.0], [30.0], [41.0], [60.0]], "float32")
towns = np.array([["Ulm"], ["Bonn"], ["Ulm"], ["Jena"]])
labels = np.array([0, 1, 0, 1])

normalize = layers.Normalization(axis=None)
normalize.adapt(ages)
look_up = layers.StringLookup(num_oov_indices=1)
look_up.adapt(towns)
buckets = layers.Discretization(bin_boundaries=[25.0, 50.0])
encode = layers.CategoryEncoding(num_tokens=look_up.vocabulary_size(), output_mode="one_hot")
hashed = layers.Hashing(num_bins=4)

features = tf.concat(
    [normalize(ages), tf.cast(buckets(ages), tf.float32), encode(look_up(towns))], axis=1
)
model = tf.keras.Sequential([layers.Dense(4, activation="relu"), layers.Dense(1)])
model.compile("adam", tf.keras.losses.BinaryCrossentropy(from_logits=True))
model.fit(features, labels, epochs=1, verbose=0)
print(features.shape, hashed(towns).shape)

augment = tf.keras.Sequential(
    [
        layers.Rescaling(1.0 / 255),
        layers.RandomFlip("horizontal", seed=1),
        layers.RandomRotation(0.1),
        layers.Resizing(6, 6),
    ]
)
pictures = tf.random.uniform((2, 8, 8, 3), maxval=255)
print(augment(pictures, training=True).shape)
small = tf.image.resize(pictures, (4, 4), method=tf.image.ResizeMethod.BILINEAR)
grey = tf.image.rgb_to_grayscale(small / 255.0)
bright = tf.image.random_brightness(tf.image.adjust_contrast(small, 1.5), 0.2)
png = tf.io.encode_png(tf.cast(small[0], tf.uint8))
print(grey.shape, bright.shape, tf.io.decode_png(png, channels=3).shape)


@tf.function
def crop(picture):
    if tf.reduce_mean(picture) > 0.5:
        return tf.image.central_crop(picture, 0.5)
    return tf.image.central_crop(picture, 0.5) * 2.0


print(crop(pictures[0]).shape)
