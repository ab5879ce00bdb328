"""What comes in: looked at before it does, corrected, and reported."""
