"""How the parts of a dossier look, in the colours of whatever theme is worn."""

SHEET = """
QWidget#dossierPaper, QWidget#dossierAround { background: palette(base); }
QFrame#quoteCard, QFrame#textCard {
    background: palette(alternate-base); border: 1px solid palette(mid); border-radius: 7px;
}
QFrame#quoteCard:focus, QFrame#textCard:focus { border: 1px solid palette(link); }
QFrame#quoteCard[withheld="true"] { background: palette(base); border: 1px dashed palette(dark); }
QLabel#cardNumber { color: palette(link); }
QLabel#cardAbout { color: palette(placeholder-text); }
QLabel#cardBadge { color: palette(bright-text); }
QPlainTextEdit { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 1px 2px; }
QPlainTextEdit:focus { background: palette(base); border: 1px solid palette(link); padding: 1px 2px; }
QPlainTextEdit#commentary, QPlainTextEdit#waiver { background: palette(base); border: 1px solid palette(mid); }
QPlainTextEdit#commentary:focus, QPlainTextEdit#waiver:focus { border: 1px solid palette(link); }
QPlainTextEdit#dossierTitle, QPlainTextEdit#sectionTitle { padding: 0; }
QFrame#dossierHead, QFrame#sectionHead { border: 0; }
"""
"""A part of the style sheet; `palette(…)` follows the theme."""
