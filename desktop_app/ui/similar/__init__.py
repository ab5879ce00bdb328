"""The same words elsewhere, and what may be about the same."""
