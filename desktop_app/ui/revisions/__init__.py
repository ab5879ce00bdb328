"""The states of a text: compared, read, corrected, replaced by a new file."""
