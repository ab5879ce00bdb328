"""The reader: one interview's text with its quotes, notes and search hits."""
