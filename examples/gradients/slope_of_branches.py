"""The slope of a function with an if is that of the branch taken."""

import tensorflow as tf


def tax(income):
    """Return a tax of 10 %, and of 30 % on what is above 1000."""
    if income > 1000:
        return 100 + 0.3 * (income - 1000)
    return 0.1 * income


def rate(function, income):
    """Return the share of one more unit of income that goes to tax.

    >>> [float(rate(tax, income)) for income in (500.0, 1000.0, 2000.0)]
    [0.1, 0.1, 0.3]
    >>> graph = tf.function(tax)
    >>> [float(rate(graph, income)) for income in (500.0, 1000.0, 2000.0)]
    [0.1, 0.1, 0.3]
    >>> [(tax(at + 1.0) - tax(at - 1.0)) / 2 for at in (500.0, 1000.0, 2000.0)]
    [0.1, 0.2, 0.3]
    """
    income = tf.constant(income)
    with tf.GradientTape() as tape:
        tape.watch(income)
        result = function(income)
    return tape.gradient(result, income)
