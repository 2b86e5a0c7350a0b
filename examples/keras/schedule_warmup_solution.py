"""A schedule of one's own: it rises, and then falls."""

import tensorflow as tf


class WarmUp(tf.keras.optimizers.schedules.LearningRateSchedule):
    """A rate that rises in a straight line, then falls by the square root.

    >>> schedule = WarmUp(rate=0.1, steps=4)
    >>> [float(schedule(step)) for step in (0, 2, 4, 16)]
    [0.0, 0.0500, 0.1000, 0.0500]
    >>> WarmUp.from_config(schedule.get_config()).steps
    4
    """

    def __init__(self, rate, steps):
        self.rate, self.steps = rate, steps

    def __call__(self, step):
        """Return the rate at a step."""
        share = tf.cast(step, tf.float32) / self.steps
        falling = tf.math.rsqrt(tf.maximum(share, 1.0))
        return self.rate * tf.minimum(share, falling)

    def get_config(self):
        """Return the arguments that make this schedule again."""
        return {"rate": self.rate, "steps": self.steps}
