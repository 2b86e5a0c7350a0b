"""Operations by their places and by their names, as people write them today."""

import numpy as np
import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
b = tf.ones_like(a)
print(tf.argmax(a, 1).numpy(), tf.argmin(a, axis=0).numpy(), tf.reduce_sum(a, 1, True).shape)
print(tf.concat([a, b], 0).shape, tf.stack([a, b], axis=1).shape, tf.split(a, 2, 1)[0].shape)
print(tf.expand_dims(a, 0).shape, tf.squeeze(a[tf.newaxis], 0).shape, tf.transpose(a, [1, 0]).shape)
print(tf.gather(a, [0], axis=1).shape, tf.gather_nd(a, [[0, 1]]).numpy(), tf.one_hot([1], 3).shape)
print(tf.random.normal([2], 0.0, 1.0).shape, tf.random.uniform((2,), 0, 5, tf.int32).shape)
print(tf.random.stateless_normal([2], [1, 2]).shape, tf.random.shuffle([1, 2], 3).shape)
print(
    tf.linalg.inv(a).shape, tf.linalg.norm(a, 2, 0).shape, tf.norm(a).shape, tf.cumsum(a, 0).shape
)
print(tf.math.log(a).shape, tf.math.top_k(a, 1).values.shape, tf.nn.softmax(a, 1).shape)
print(tf.cast(a, tf.int32).dtype.name, a.dtype.is_floating, a.shape.as_list(), a.shape.rank)
print(tf.nn.conv2d(tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1]), 1, "SAME").shape)
print(tf.nn.max_pool2d(tf.ones([1, 4, 4, 1]), 2, 2, "VALID").shape, tf.nn.l2_loss(a).numpy())
print(tf.nn.sparse_softmax_cross_entropy_with_logits([0, 1], a).shape)
print(tf.nn.softmax_cross_entropy_with_logits(labels=b, logits=a).shape)
print(tf.nn.batch_normalization(a, 0.0, 1.0, 0.0, 1.0, 1e-3).shape, tf.nn.moments(a, [0])[0].shape)
print(tf.nn.dropout(a, rate=0.5).shape, tf.nn.embedding_lookup(a, [0]).shape)
print(
    tf.where(a > 2.0, a, b).shape, tf.where(a > 2.0).shape, tf.boolean_mask(a, [True, False]).shape
)
print(tf.strings.join(["a", "b"], "-").numpy(), tf.strings.length("abc").numpy())
print(tf.sparse.to_dense(tf.sparse.SparseTensor([[0, 1]], [1.0], [2, 2])).shape)
print(tf.histogram_fixed_width([1.0], [0.0, 2.0], 2).numpy(), tf.unique([1, 1, 2]).y.numpy())
print(tf.pad(a, [[1, 1], [0, 0]], "CONSTANT").shape, tf.meshgrid([1, 2], [3])[0].shape)
print(tf.while_loop(lambda i: i < 3, lambda i: [i + 1], [0])[0].numpy())
print(tf.cond(tf.constant(True), lambda: 1, lambda: 2), tf.case([(a[0, 0] > 0, lambda: a)]).shape)
print(tf.map_fn(lambda x: x * 2, a).shape, tf.vectorized_map(lambda x: x * 2, a).shape)
print(tf.einsum("ij,jk->ik", a, b).shape, tf.tensordot(a, b, 1).shape, tf.tile(a, [1, 2]).shape)
print(tf.range(0, 4, 2).numpy(), tf.fill([2], 1).numpy(), tf.eye(2).shape, tf.zeros(2).shape)
print(
    tf.convert_to_tensor(np.eye(2), tf.float32).shape, tf.reverse(a, [0]).shape, tf.rank(a).numpy()
)
print(tf.py_function(lambda x: x + 1, [a], tf.float32).shape, tf.identity(a).shape)
print(tf.numpy_function(lambda x: x, [a], tf.float32).shape, tf.timestamp().dtype.name)
with tf.device("CPU:0"), tf.name_scope("here"):
    v = tf.Variable(a, trainable=False, name="v")
v.assign(a + 1.0)
v.assign_sub(b)
v.scatter_nd_update([[0, 0]], [9.0])
print(v.numpy().max(), v.read_value().shape, v.shape, v.name)
config = tf.config.threading.get_intra_op_parallelism_threads()
tf.get_logger().setLevel("ERROR")
print(config, tf.test.is_built_with_cuda(), tf.io.gfile.exists("/nowhere"), tf.executing_eagerly())
