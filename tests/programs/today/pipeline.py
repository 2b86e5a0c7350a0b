"""A tf.data pipeline: records that are written, read, parsed, shuffled, padded and batched."""

import os
import tempfile

import numpy as np
import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE


def example(number):
    features = tf.train.Features(
        feature={
            "label": tf.train.Feature(int64_list=tf.train.Int64List(value=[number % 3])),
            "values": tf.train.Feature(
                float_list=tf.train.FloatList(value=[float(number)] * (number % 4 + 1))
            ),
        }
    )
    return tf.train.Example(features=features).SerializeToString()


def parse(record):
    parsed = tf.io.parse_single_example(
        record,
        {
            "label": tf.io.FixedLenFeature([], tf.int64),
            "values": tf.io.VarLenFeature(tf.float32),
        },
    )
    return tf.sparse.to_dense(parsed["values"]), tf.one_hot(parsed["label"], 3)


def noisy(values, label):
    return values + tf.random.uniform(tf.shape(values), 0.0, 0.1, tf.float32), label


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "numbers.tfrecord")
    with tf.io.TFRecordWriter(path) as writer:
        for number in range(20):
            writer.write(example(number))
    files = tf.data.Dataset.list_files(os.path.join(folder, "*.tfrecord"))
    data = files.interleave(tf.data.TFRecordDataset, cycle_length=2, num_parallel_calls=AUTOTUNE)
    data = data.map(parse, num_parallel_calls=AUTOTUNE).cache().shuffle(20, seed=1)
    data = data.map(noisy).padded_batch(4, padded_shapes=([4], [3]), drop_remainder=True)
    data = data.repeat(2).prefetch(AUTOTUNE)
    print(data.element_spec, data.cardinality().numpy())
    for values, labels in data.take(1):
        print(values.shape, labels.numpy().argmax(axis=1))

    model = tf.keras.Sequential(
        [tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation="softmax")]
    )
    model.compile(
        optimizer=tf.keras.optimizers.RMSprop(0.01),
        loss=tf.keras.losses.CategoricalCrossentropy(),
        metrics=[tf.keras.metrics.CategoricalAccuracy()],
    )
    model.fit(data, epochs=1, verbose=0)


def numbers():
    for number in range(6):
        yield [number, number + 1], number


spec = (tf.TensorSpec((2,), tf.int32), tf.TensorSpec((), tf.int32))
made = tf.data.Dataset.from_generator(numbers, output_signature=spec).batch(3)
zipped = tf.data.Dataset.zip((made, tf.data.Dataset.range(2)))
table = tf.lookup.StaticHashTable(
    tf.lookup.KeyValueTensorInitializer(["a", "b"], tf.constant([0, 1], tf.int64)), -1
)
words = tf.data.Dataset.from_tensor_slices(["a b", "b"]).map(tf.strings.split)
ids = words.map(lambda one: table.lookup(one))
print([one.numpy().tolist() for one in ids], len(list(zipped)))
iterator = iter(tf.data.Dataset.range(3))
print(next(iterator).numpy(), iterator.get_next().numpy(), np.array(list(iterator)))
