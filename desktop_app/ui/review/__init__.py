"""Texts that are corrected, and what waits for an editor since they were."""
