"""The message of an error in a graph, and of one while the graph is made."""

import re

import tensorflow as tf

SIZES = [tf.TensorSpec([None, None]), tf.TensorSpec([None, None])]


def scores(features, weights):
    return tf.matmul(features, weights)


def predict(features, weights):
    return scores(features, weights)


def message(function):
    """Return what the error says, without folders and other functions' lines.

    >>> print(message(tf.function(predict, input_signature=SIZES)))  # doctest: +ELLIPSIS
    Graph execution error:
    Detected at node MatMul defined at (most recent call last):
      File "...", line ..., in predict
      File "...", line ..., in scores
    Matrix size-incompatible: In[0]: [1,3], In[1]: [2,1]
    [[{{node MatMul}}]] [Op:__inference_predict_...]
    >>> message(tf.function(predict))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: Dimensions must be equal, but are 3 and 2 for...
    """
    try:
        function(tf.ones([1, 3]), tf.ones([2, 1]))
    except tf.errors.InvalidArgumentError as error:
        text = re.sub('(File ").*/|\t |>>> ?', r"\1", str(error))
    ours = re.compile(r"\S|.*, in (predict|scores)$")
    return "\n".join(filter(ours.match, text.splitlines()))
