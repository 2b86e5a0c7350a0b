"""The same flags from absl, the package that TF1's were made of."""

from absl import flags

flags.DEFINE_integer("steps", 10, "how many steps")
flags.DEFINE_float("rate", 0.1, "how long they are")
flags.DEFINE_boolean("verbose", True, "whether to say so")
flags.DEFINE_string("model_dir", None, "where the model is kept")


def parsed(*words):
    """Return the flags of a command line.

    >>> parsed("--steps", "3", "--noverbose")
    (3, 0.1, False, None)
    >>> parsed("--rate=0.5", "--model_dir=models/one")
    (10, 0.5, True, 'models/one')
    """
    values = flags.FLAGS
    for name in ("steps", "rate", "verbose", "model_dir"):
        values[name].unparse()
    values(["program.py", *words])
    return values.steps, values.rate, values.verbose, values.model_dir
