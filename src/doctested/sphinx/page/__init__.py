"""What a reader sees of a script on a page, and of the build."""
