"""What a script's text says: its examples, its code without them, what they expect."""
