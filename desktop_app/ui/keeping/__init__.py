"""What keeps an archive safe: passphrase, lock, backups, its state."""
