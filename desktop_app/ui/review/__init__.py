"""What waits for an editor since a text was revised."""
