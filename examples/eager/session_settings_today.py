"""The settings that a session took as a ConfigProto are functions now."""

import tensorflow as tf


def replacements():
    """Return the function of today for each old field of ConfigProto.

    >>> fields = tf.compat.v1.ConfigProto.DESCRIPTOR.fields_by_name
    >>> all(name.split(".")[0] in fields for name in replacements())
    True
    >>> for name, function in replacements().items():
    ...     print(name, "->", function.__name__)
    allow_soft_placement -> set_soft_device_placement
    log_device_placement -> set_log_device_placement
    gpu_options.allow_growth -> set_memory_growth
    inter_op_parallelism_threads -> set_inter_op_parallelism_threads
    intra_op_parallelism_threads -> set_intra_op_parallelism_threads
    """
    return {
        "allow_soft_placement": tf.config.set_soft_device_placement,
        "log_device_placement": tf.debugging.set_log_device_placement,
        "gpu_options.allow_growth": tf.config.experimental.set_memory_growth,
        "inter_op_parallelism_threads": (
            tf.config.threading.set_inter_op_parallelism_threads
        ),
        "intra_op_parallelism_threads": (
            tf.config.threading.set_intra_op_parallelism_threads
        ),
    }
