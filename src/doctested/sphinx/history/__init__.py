"""What each version changed, computed from the records."""
