"""What became of each symbol of a program: the data of the page and of the command.

:mod:`symbols.pack` puts what is known of symbols into a small form; ``docs/_static/port_*.js`` find
them in a program, in a browser and under Node.js; :mod:`port.node` runs them there, and
``python -m port FOLDER`` is the command.
"""
