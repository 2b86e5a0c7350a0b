"""What a reader takes along of a page."""
