"""Dossiers: their list, the page of one, and putting quotes into them."""
