"""A pupil learns from a teacher that must not move."""

import tensorflow as tf


def gradients_of_lesson(hold):
    """Return the gradients of the squared difference over both.

    >>> pupil, teacher = gradients_of_lesson(hold=tf.identity)
    >>> float(pupil), float(teacher)
    (-6.0, 6.0)
    >>> pupil, teacher = gradients_of_lesson(hold=tf.stop_gradient)
    >>> float(pupil), teacher
    (-6.0, None)
    """
    pupil, teacher = tf.Variable(2.0), tf.Variable(5.0)
    with tf.GradientTape() as tape:
        loss = (pupil - hold(teacher)) ** 2
    return tape.gradient(loss, [pupil, teacher])
