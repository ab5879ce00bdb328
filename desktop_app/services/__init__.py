"""What an editor can do with an archive, and the shapes this needs from outside (ports)."""
