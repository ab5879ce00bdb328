"""Kartoteka: an offline desktop archive of interviews."""

__version__ = "0.1.0"
