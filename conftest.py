"""Tests run the scripts below ``examples/`` as the pages do."""

pytest_plugins = ["doctested.pytest_plugin"]
