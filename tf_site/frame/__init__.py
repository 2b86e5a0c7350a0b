"""What stands around the pages: addresses, dates, descriptions, one style sheet."""
