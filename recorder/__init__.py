"""Runs the scripts on one runner and writes its record, ``records/<runner>.json``.

It needs nothing but Python 3.7 and a TensorFlow, so that it runs beside TensorFlow 1.15 as well as
beside the newest one. ``python -m recorder`` records the environment that it runs in;
``nox -s record -- 2.15`` makes the environment of a release first.
"""
