"""What became of each name of TensorFlow 1: read, compared, called, told."""

import importlib.util
import sys
from pathlib import Path

if importlib.util.find_spec("doctested") is None:  # `python -m symbols.find`, in a clone
    sys.path.append(str(Path(__file__).resolve().parent.parent / "src"))
