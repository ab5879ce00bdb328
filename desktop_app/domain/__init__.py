"""What an archive of interviews is made of. Standard library only; no disk, no window, no library."""
