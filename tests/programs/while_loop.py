"""Loops, conditions and Python functions in a graph."""

import tensorflow as tf


def collatz(n):
    def condition(i, n):
        return tf.greater(n, 1)

    def body(i, n):
        even = tf.equal(tf.mod(n, 2), 0)
        n = tf.cond(even, lambda: tf.div(n, 2), lambda: 3 * n + 1)
        return [tf.add(i, 1), n]

    steps, _ = tf.while_loop(
        condition,
        body,
        [tf.constant(0), n],
        shape_invariants=[tf.TensorShape([]), tf.TensorShape(None)],
        back_prop=False,
    )
    return steps


def running_sum(values):
    array = tf.TensorArray(tf.float32, size=tf.shape(values)[0])

    def body(i, total, array):
        total += values[i]
        return i + 1, total, array.write(i, total)

    _, _, array = tf.while_loop(lambda i, *_: i < tf.size(values), body, (0, 0.0, array))
    return array.stack()


def scaled(x):
    y = tf.py_func(lambda a: a * 2, [x], tf.float32)
    y.set_shape(x.get_shape())
    y = tf.Print(y, [y], "y: ")
    with tf.control_dependencies([tf.assert_positive(y)]):
        return tf.case({tf.less(y, 1.0): lambda: y, tf.greater(y, 2.0): lambda: -y}, default=lambda: x)


graph = tf.Graph()
with graph.as_default():
    total = tf.foldl(lambda a, b: a + b, tf.range(5))
    mapped = tf.map_fn(scaled, tf.to_float(tf.range(5)))
    scan = tf.scan(lambda a, b: a * b, mapped)
    tf.get_default_graph().finalize()

with tf.Session(graph=graph) as session:
    print(session.run([total, scan]))
