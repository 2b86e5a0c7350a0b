"""Three ways to clip a gradient, and what they keep."""

import tensorflow as tf


def lengths(gradients):
    """Return the length of each gradient, and of all together.

    >>> steep, flat = tf.constant([30.0, 40.0]), tf.constant([0.6, 0.8])
    >>> lengths([steep, flat])
    [50.0, 1.0, 50.01]
    >>> lengths([tf.clip_by_norm(steep, 5.0), tf.clip_by_norm(flat, 5.0)])
    [5.0, 1.0, 5.099]
    >>> clipped, norm = tf.clip_by_global_norm([steep, flat], 5.0)
    >>> lengths(clipped), float(norm)
    ([5.0, 0.1, 5.0], 50.01)
    >>> tf.clip_by_norm(steep, 5.0).numpy(), tf.clip_by_value(steep, -5, 5).numpy()
    (array([3., 4.], dtype=float32), array([5., 5.], dtype=float32))
    """
    together = tf.linalg.global_norm(gradients)
    norms = [tf.norm(gradient) for gradient in gradients] + [together]
    return [round(float(norm), 3) for norm in norms]
