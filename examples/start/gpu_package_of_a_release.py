"""What a release of TensorFlow asked for on a GPU: a package, and a CUDA."""

import tensorflow as tf

# From the package's page on the index: 2.12.0 is there, without TensorFlow.
LAST_TENSORFLOW_GPU = (2, 11)
# From TensorFlow's table of tested builds: since which release which CUDA.
CUDA = {
    (2, 0): "10.0",
    (2, 1): "10.1",
    (2, 4): "11.0",
    (2, 5): "11.2",
    (2, 12): "11.8",
    (2, 15): "12.2",
    (2, 16): "12.3",
    (2, 18): "12.5",
}


def release():
    """Return the release that is installed, as two numbers.

    >>> release() <= LAST_TENSORFLOW_GPU
    False
    """
    return tuple(map(int, tf.__version__.split(".")[:2]))


def cuda():
    """Return the CUDA that the release was tested with.

    >>> cuda()
    '12.5'
    >>> cuda() == "13.0"  # it is newer than 10
    False
    """
    return CUDA[max(since for since in CUDA if since <= release())]
