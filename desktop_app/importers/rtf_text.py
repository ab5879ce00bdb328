"""From the control words of an RTF to its paragraphs: a tokenizer with a stack of groups (specification 1.9.1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from desktop_app.domain.errors import FileUnsafe
from desktop_app.domain.interviews import Remark
from desktop_app.importers import signs
from desktop_app.importers.manuscripts import Manuscript
from desktop_app.importers.rtf_fonts import Fonts, whole
from desktop_app.importers.rtf_groups import BODY, Group
from desktop_app.importers.rtf_stories import Story
from desktop_app.importers.rtf_styles import Styles
from desktop_app.importers.rtf_tokens import Tokens
from desktop_app.importers.rtf_words import PAGES, PARTS, PASSED_OVER, SIGNS, STARRED, SYMBOLS, page
from desktop_app.services.words import translate

DEEPEST = 1_000
"""Groups within groups."""
DEEPEST_TABLE = 16
MOST_SKIPPED = 100
"""Characters that stand for one `\\u`."""
LONGEST_NAME = 1_000
"""Characters of the name of a font or a style, of the document's title or author."""

_STORIES = {"footnote", "annotation", "shptxt", "dptxbxtext"}
_FONTS, _STYLES = "fonttbl", "stylesheet"
_TABLES = {_FONTS, _STYLES, "title", "author"}


@dataclass(slots=True)
class Walk:
    """Goes through one document once."""

    tokens: Tokens
    manuscript: Manuscript
    fonts: Fonts
    about: dict[str, str] = field(default_factory=dict)
    """`title` and `author`."""
    _styles: Styles = field(default_factory=Styles)
    _name: str = ""
    _default_font: int = -1
    _skip: int = 0
    _starred: bool = False
    _bytes: list[bytes] = field(default_factory=list)
    _outer: list[Group] = field(default_factory=list)
    _group: Group = field(default_factory=lambda: Group(Story()))

    def document(self) -> None:
        """Put all paragraphs into the manuscript. Raises `FileUnsafe`."""
        body = self._group.story
        if not self._read():
            self.manuscript.warnings.append(translate("import", "The file ends in the middle; the rest is missing."))
            while self._outer:
                self._close()
        self.manuscript.paragraphs += body.closed()
        for paragraphs in (self.manuscript.paragraphs, self.manuscript.notes, self.manuscript.comments):
            paragraphs[:] = map(whole, paragraphs)
            if any(signs.UNKNOWN in one for one in paragraphs):
                self.manuscript.remarks.add(Remark.BAD_CHARACTERS)

    def _read(self) -> bool:
        """Take all tokens of the outermost group. Whether it was whole."""
        for token in self.tokens:
            kind = token.lastgroup
            if kind in ("word", "number"):
                self._word(token["word"].decode(), token["number"])
            elif kind == "text":
                self._text(token["text"])
            elif kind == "hex":
                self._text(bytes.fromhex(token["hex"].decode()))
            elif kind == "sign":
                self._sign(token["sign"])
            elif kind == "open":
                self._open()
            elif kind == "close":
                self._close()
                if not self._outer:
                    return True
        return False

    def _open(self) -> None:
        self._flush()
        self._skip = 0
        self._outer.append(self._group)
        if len(self._outer) > DEEPEST:
            reason = translate("import", "its elements are nested or packed too deeply")
            raise FileUnsafe(path=str(self.tokens.path), reason=reason)
        self._group = self._group.inner()

    def _close(self) -> None:
        self._flush()
        self._skip = 0
        done = self._group
        outer = self._outer.pop() if self._outer else done
        if not self._outer or done.story is not outer.story:
            self._par(None)
        self._group = outer
        if done.story is outer.story:
            return
        paragraphs = done.story.closed()
        if done.kind == "footnote":
            self.manuscript.notes += paragraphs
        elif done.kind == "annotation":
            self.manuscript.comments += paragraphs
            self.manuscript.remarks.add(Remark.COMMENTS)
        else:
            self._group.story.hang(paragraphs)

    def _text(self, written: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(written))
            self._skip -= skipped
            written = written[skipped:]
        self._bytes.append(written)

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
        elif sign in b"\r\n":
            self._flush()
            self._par(None)
        elif sign in SYMBOLS and not self._is_fallback():
            self._write(SYMBOLS[sign])

    def _is_fallback(self) -> bool:
        """Whether a sign only stands for the `\\u` before it."""
        if self._skip:
            self._skip -= 1
            return True
        self._flush()
        return False

    def _word(self, word: str, number: bytes | None) -> None:
        starred, self._starred = self._starred, False
        if starred and word not in STARRED:
            self._pass_over(word)
            return
        act = self._ACTS.get(word)
        if act is not None:
            self._flush()
            self._skip = 0
            act(self, None if number is None else int(number))
        elif word in SIGNS:
            if not self._is_fallback():
                self._write(SIGNS[word])
        elif word in PASSED_OVER:
            self._pass_over(word)
        elif word in _STORIES:
            self._begin_story(word)
        elif word == "bin":
            self.tokens.pass_raw(int(number or 0))
        elif word in PAGES:
            self.fonts.page = PAGES[word]
        elif word in _TABLES:
            self._group.place, self._name, self.about[word] = word, "", ""

    def _pass_over(self, word: str) -> None:
        passed = self.tokens.pass_group()
        # A picture that floats is a property of a shape.
        if word in PARTS or (word == "sv" and b"\\pict" in passed):
            self.manuscript.remarks.add(Remark.PARTS_LEFT_OUT)

    def _begin_story(self, word: str) -> None:
        self._flush()
        group = self._group
        if group.deleted or group.hidden:
            self._left_out()
            self._pass_over(word)
            return
        group.story, group.kind = Story(), word
        group.in_table, group.depth = False, 0

    def _flush(self) -> None:
        """Write the bytes that came one after the other in one font."""
        written = b"".join(self._bytes)
        self._bytes.clear()
        if written:
            self._write(self.fonts.decode(written, self._group.font if self._group.place == BODY else None))

    def _write(self, words: str) -> None:
        group = self._group
        if group.place in (_FONTS, _STYLES):
            self._name_it(words)
        elif group.place != BODY:
            self.about[group.place] = (self.about[group.place] + words)[:LONGEST_NAME]
        elif group.deleted or group.hidden:
            self._left_out()
        else:
            group.story.write(words)

    def _name_it(self, words: str) -> None:
        """Collect the name of a font or a style up to its semicolon."""
        self._name = (self._name + words)[:LONGEST_NAME]
        if ";" not in words:
            return
        name, self._name = self._name.partition(";")[0].strip(), ""
        (self.fonts if self._group.place == _FONTS else self._styles).name(name)

    def _left_out(self) -> None:
        if self._group.deleted:
            self.manuscript.remarks.add(Remark.CHANGES_ACCEPTED)
        else:
            self.manuscript.hidden()

    def _u(self, value: int | None) -> None:
        self._write(self.fonts.character(value or 0, self._group.font))
        self._skip = self._group.fallback

    def _uc(self, value: int | None) -> None:
        self._group.fallback = min(max(0, 1 if value is None else value), MOST_SKIPPED)

    def _f(self, value: int | None) -> None:
        if self._group.place == _FONTS:
            self.fonts.define(value or 0)
        else:
            self._group.font = value or 0

    def _charset(self, value: int | None) -> None:
        if self._group.place == _FONTS:
            self.fonts.set_charset(value or 0)

    def _cpg(self, value: int | None) -> None:
        if self._group.place == _FONTS:
            self.fonts.set_page(value or 0)

    def _ansicpg(self, value: int | None) -> None:
        self.fonts.page = page(value or 0) or self.fonts.page

    def _deff(self, value: int | None) -> None:
        self._default_font = self._group.font = value or 0

    def _plain(self, value: int | None) -> None:
        self._group.font, self._group.hidden, self._group.deleted = self._default_font, False, False

    def _v(self, value: int | None) -> None:
        self._group.hidden = value != 0

    def _deleted(self, value: int | None) -> None:
        self._group.deleted = value != 0

    def _revised(self, value: int | None) -> None:
        if value != 0:
            self.manuscript.remarks.add(Remark.CHANGES_ACCEPTED)

    def _pard(self, value: int | None) -> None:
        group = self._group
        group.in_table, group.depth, group.style, group.outline = False, 0, 0, None

    def _intbl(self, value: int | None) -> None:
        self._group.in_table = True

    def _itap(self, value: int | None) -> None:
        self._group.depth = min(max(0, value or 0), DEEPEST_TABLE)

    def _s(self, value: int | None) -> None:
        if self._group.place == _STYLES:
            self._styles.define(value or 0)
        else:
            self._group.style = value or 0

    def _outlinelevel(self, value: int | None) -> None:
        """Take the level of a heading, counted from 0; 9 is body text."""
        if value is None or not 0 <= value < 9:
            return
        if self._group.place == _STYLES:
            self._styles.outline(value + 1)
        else:
            self._group.outline = value + 1

    def _par(self, value: int | None) -> None:
        group = self._group
        if group.place != BODY:
            return
        if group.deleted:
            self._left_out()
            return
        words = group.story.end_paragraph(max(group.depth, int(group.in_table)))
        level = self._styles.level(group.style) if group.outline is None else group.outline
        if level is not None and not group.kind:
            self.manuscript.heading(level, whole(words))

    def _cell(self, value: int | None) -> None:
        self._group.story.end_cell(1)

    def _row(self, value: int | None) -> None:
        self._group.story.end_row(1)

    def _nestcell(self, value: int | None) -> None:
        self._group.story.end_cell(max(2, self._group.depth))

    def _nestrow(self, value: int | None) -> None:
        self._group.story.end_row(max(2, self._group.depth))

    _ACTS: ClassVar[Mapping[str, Callable[["Walk", int | None], None]]] = {
        "u": _u, "uc": _uc, "f": _f, "fcharset": _charset, "cpg": _cpg, "ansicpg": _ansicpg,
        "deff": _deff, "plain": _plain, "v": _v, "deleted": _deleted, "mvf": _deleted, "mvt": _revised,
        "revised": _revised, "pard": _pard, "intbl": _intbl, "itap": _itap, "s": _s, "outlinelevel": _outlinelevel,
        "par": _par, "sect": _par, "cell": _cell, "row": _row, "nestcell": _nestcell, "nestrow": _nestrow,
    }  # fmt: skip
