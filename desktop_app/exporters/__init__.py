"""How a dossier leaves the house: as PDF, Markdown or HTML, each written from the same frozen document."""
