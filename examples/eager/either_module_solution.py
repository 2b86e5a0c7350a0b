"""One function for both modules: the module is an argument."""

import numpy as np
import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def softplus(numbers, module):
    """Compute log(1 + exp(x)) with the functions of a module.

    >>> numbers = [-1.0, 0.0, 1.0]
    >>> softplus(numbers, np)
    array([0.3133, 0.6931, 1.3133])
    >>> softplus(numbers, tnp)
    <tf.Tensor: shape=(3,), dtype=float64, numpy=array([0.3133, 0.6931, 1.3133])>
    """
    return module.log1p(module.exp(module.array(numbers)))
