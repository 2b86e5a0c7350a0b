"""Input by queues and threads, with a coordinator."""

import os

import tensorflow as tf


def read(filenames):
    queue = tf.train.string_input_producer(filenames, num_epochs=2, shuffle=True)
    reader = tf.TFRecordReader()
    key, value = reader.read(queue)
    features = tf.parse_single_example(
        value,
        features={
            "image": tf.FixedLenFeature([], tf.string),
            "label": tf.FixedLenFeature([], tf.int64),
            "words": tf.VarLenFeature(dtype=tf.int64),
        },
    )
    image = tf.decode_raw(features["image"], tf.uint8)
    image = tf.reshape(image, [28, 28, 1])
    image = tf.image.resize_images(image, [32, 32], method=tf.image.ResizeMethod.BICUBIC)
    image = tf.image.per_image_standardization(image)
    return tf.train.shuffle_batch(
        [image, tf.sparse_tensor_to_dense(features["words"])],
        batch_size=32,
        capacity=2000,
        min_after_dequeue=1000,
        num_threads=2,
    )


def own_queue():
    queue = tf.RandomShuffleQueue(100, 10, [tf.float32], shapes=[[]])
    enqueue = queue.enqueue_many([tf.random_uniform([10])])
    runner = tf.train.QueueRunner(queue, [enqueue] * 2)
    tf.train.add_queue_runner(runner)
    return queue.dequeue()


def main():
    files = tf.gfile.Glob(os.path.join("data", "*.tfrecord"))
    assert all(tf.gfile.Exists(name) for name in files)
    images, words = read(files)
    init = tf.group(tf.global_variables_initializer(), tf.local_variables_initializer())
    sess = tf.InteractiveSession()
    sess.run(init)
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess=sess, coord=coord)
    try:
        while not coord.should_stop():
            print(sess.run([images, words, own_queue()]))
    except tf.errors.OutOfRangeError:
        print("done")
    finally:
        coord.request_stop()
    coord.join(threads)
    sess.close()
