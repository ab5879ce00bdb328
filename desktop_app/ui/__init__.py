"""The window. Widgets say what the editor wants; the workplace says what happened."""
