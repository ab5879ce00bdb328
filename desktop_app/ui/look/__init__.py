"""How the program looks: fonts, colours, themes, icons."""
