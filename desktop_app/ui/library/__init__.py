"""The interviews of the archive."""
