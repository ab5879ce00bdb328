"""What was done in the archive."""
