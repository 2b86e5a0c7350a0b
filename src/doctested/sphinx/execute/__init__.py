"""A page is read into a notebook, executed, and checked."""
