"""What PDFs say of themselves, less what programs say in their place."""

import re
from pathlib import Path

_NO_TITLES = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|powerpoint presentation|презентация powerpoint|слайд \d+|slide \d+"
    r"|(?:untitled|document|документ|новый документ|без имени|без названия|атаусыз|құжат|doc|scan|скан)[\s\d_()-]*"
    r"|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|p65|pub|tex|dvi|pptx?|xlsx?|txt|html?|cdr|ai|pages|tmp|jpe?g|png|tiff?)"
    r"|(?:https?|file):\S*|about:blank|print(?:out)?|layout \d+|макет \d+)",
    re.IGNORECASE,
)
_NOBODY = """user,users,owner,author,admin,administrator,unknown,anonymous,windows,windows user,home,pc,root,
    microsoft office user,microsoft office,microsoft,python-docx,canon,scanner,acer,asus,lenovo,hp,dell,
    пользователь,пользователь windows,администратор,админ,автор,владелец,неизвестный,неизвестно,дом,
    пайдаланушы,әкімші"""
_NO_AUTHORS = frozenset(name.strip() for name in _NOBODY.split(","))
"""Names that systems give to whoever sits at the computer."""
_MISREAD = re.compile(r"[\u0080-\u00ff\ue000-\uf8ff\ufffd]")


def title_said(title: str, path: Path) -> str:
    """Return the stated title, or "" where it is none: a program's, the file's name, or misread letters."""
    title = " ".join(title.split())
    if _NO_TITLES.fullmatch(title) or title.casefold() in (path.name.casefold(), path.stem.casefold()):
        return ""
    return title if _is_said(title) else ""


def author_of(author: str) -> str:
    """Return the stated author, or "" where it is nobody: what a system calls whoever sits at the computer."""
    author = " ".join(author.split())
    return author if author.casefold() not in _NO_AUTHORS and _is_said(author) else ""


def _is_said(words: str) -> bool:
    """Whether words can be read: Cyrillic that is misread as western letters, or private signs, cannot."""
    letters = [sign for sign in words if sign.isalpha()]
    strange = len(_MISREAD.findall(words)) + sum(
        1 for sign in words if sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff"
    )
    return len(letters) > 1 and strange <= len(letters) / 2
