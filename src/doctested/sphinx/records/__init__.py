"""What other runners saw, put in order, and what it adds to a page."""
