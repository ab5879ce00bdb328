"""What an editor may choose for this laptop, and what the program is."""
