"""Pictures of every window, to be looked at: `python -m tests.pictures FOLDER`."""
