"""The whole configuration: one extension, and what the scripts are about."""

extensions = ["doctested.sphinx"]
example_runner = "numpy_runner:NumPy"
example_flags = ["NUMBER"]
exclude_patterns = ["expected.md"]
html_theme = "basic"
