"""Measures how long this project's builds and tests take beside what others would take.

``python -m bench`` runs it all. :mod:`bench.pages` makes the sites that are built,
:mod:`bench.variants` the ways of building and testing them, :mod:`bench.measure` runs a command and
watches its time and memory, :mod:`bench.inside` is what runs in some of the measured processes, and
:mod:`bench.report` computes and shows the figures. The process that drives imports no TensorFlow.
"""
