"""Why there is no GPU: what the wheel was built for, and what was found."""

import tensorflow as tf


def gpu_report():
    """Return whether the wheel can use a GPU, and with which CUDA.

    >>> report = gpu_report()
    >>> print("built for CUDA:", report["built"])  # measurement  # doctest: +ELLIPSIS
    built for CUDA: ...
    >>> print("its CUDA and cuDNN:", report["versions"])  # measurement  # doctest: +ELLIPSIS
    its CUDA and cuDNN: ...
    >>> print("GPUs found:", report["found"])  # measurement  # doctest: +ELLIPSIS
    GPUs found: ...
    >>> report["built"] == (None not in report["versions"])
    True
    """
    build = tf.sysconfig.get_build_info()
    return {
        "built": tf.test.is_built_with_gpu_support(),
        "versions": (build.get("cuda_version"), build.get("cudnn_version")),
        "found": len(tf.config.list_physical_devices("GPU")),
    }
