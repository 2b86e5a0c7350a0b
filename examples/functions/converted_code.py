"""The code that AutoGraph makes of an if."""

import tensorflow as tf


def size(x):
    if x < 0:
        x = -x
    return x


def print_converted(function):
    """Print what is traced for a function, up to the lines that return.

    >>> print_converted(size)
    def tf__size(x):
        with ag__.FunctionScope('size', 'fscope', ag__.ConversionOptions(recursive=True, user_requested=True, optional_features=(), internal_convert_user_code=True)) as fscope:
            do_return = False
            retval_ = ag__.UndefinedReturnValue()
    <BLANKLINE>
            def get_state():
                return (x,)
    <BLANKLINE>
            def set_state(vars_):
                nonlocal x
                x, = vars_
    <BLANKLINE>
            def if_body():
                nonlocal x
                x = -ag__.ld(x)
    <BLANKLINE>
            def else_body():
                nonlocal x
                pass
            ag__.if_stmt(ag__.ld(x) < 0, if_body, else_body, get_state, set_state, ('x',), 1)
    """
    print(tf.autograph.to_code(function).split("try:")[0].rstrip())
