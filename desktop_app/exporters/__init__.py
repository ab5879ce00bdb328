"""How a dossier leaves the house: as pages, text, table or data, each written from the same frozen document."""
