"""Quotes: their list, and the panel of one."""
