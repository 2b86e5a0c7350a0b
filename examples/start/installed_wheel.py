"""What the installed TensorFlow says of itself."""

import importlib.metadata as metadata
import sys


def installed():
    """Return the metadata of the distribution that brought TensorFlow.

    >>> fields = installed()
    >>> fields["Requires-Python"]
    '>=3.10'
    >>> sys.version_info >= (3, 10)
    True
    >>> "and-cuda" in fields.get_all("Provides-Extra", [])
    True
    """
    return metadata.metadata(metadata.packages_distributions()["tensorflow"][0])


def cuda_packages():
    """Return the packages that the extra `and-cuda` adds, by their names.

    >>> for name in cuda_packages():
    ...     print(name)
    nvidia-cublas-cu12
    nvidia-cuda-cupti-cu12
    nvidia-cuda-nvcc-cu12
    nvidia-cuda-nvrtc-cu12
    nvidia-cuda-runtime-cu12
    nvidia-cudnn-cu12
    nvidia-cufft-cu12
    nvidia-curand-cu12
    nvidia-cusolver-cu12
    nvidia-cusparse-cu12
    nvidia-nccl-cu12
    nvidia-nvjitlink-cu12
    """
    wanted = installed().get_all("Requires-Dist")
    return [line.split("<")[0] for line in wanted if "and-cuda" in line]
