"""The list of what was found: interviews with their passages, and above them what was found besides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.found import Group, Hit, Reason, Results
from desktop_app.services.query_help import reason_words
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import weighted
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.rows import PAD, Index, Row, RowDelegate, RowsView
from desktop_app.ui.parts.wording import day

BEFORE = 45
"""Characters before the first mark that a row of the list shows."""
LINES = 3
"""Lines of a passage."""
INDENT = 10
OTHERS_SHOWN = 3
"""How much of what is no passage is shown unasked."""


@dataclass(frozen=True, slots=True)
class Heading:
    """An interview above its passages."""

    group: Group


@dataclass(frozen=True, slots=True)
class More:
    """There is more than is shown: of an interview's passages, or of what is no passage."""

    interview: str = ""


class HitsView(RowsView):
    """The rows of an answer.

    Signals:
        more_wanted: a row that stands for more than is shown was clicked, or Enter pressed on it (`More`).
        end_near: the last rows are nearly in sight.
    """

    more_wanted = Signal(object)
    end_near = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LINES, parent=parent)
        self.setItemDelegate(HitsDelegate(self))
        self.setUniformItemSizes(False)
        self.setSelectionMode(HitsView.SelectionMode.SingleSelection)
        self.clicked.connect(self._want_more)
        self.activated.connect(self._want_more)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look_ahead())

    def _want_more(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row) and isinstance(row.data, More):
            self.more_wanted.emit(row.data)

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() + 2 * self.viewport().height() >= bar.maximum():
            self.end_near.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus; when only a menu was closed, nothing is opened that nobody chose."""
        self._quiet = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        super().focusInEvent(event)
        self._quiet = False

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows after those that are there."""
        self.rows.add_rows(rows)

    def show_current(self) -> None:
        """Bring the row that was chosen last into sight."""
        self.setFocus()
        self.scrollTo(self.currentIndex())


class HitsDelegate(RowDelegate):
    """Draws headings low, passages with as many lines as they need at most, and quiet rows for more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, LINES)
        self._sizes: dict[tuple[str, bool, bool, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Qt.ItemDataRole.UserRole)
        data = row.data if isinstance(row, Row) else None
        kind = data.kind if isinstance(data, Hit) else type(data).__name__
        look = (kind, bool(row and row.head), bool(row and row.foot), option.font.key())
        if look not in self._sizes:  # thousands of rows have a few sizes
            self._sizes[look] = QSize(200, _height(row, QFontMetrics(option.font).height()))
        return self._sizes[look]

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if isinstance(row.data, Heading):
            self._heading(painter, option, row)
        elif isinstance(row.data, More):
            painter.setPen(colours().accent)
            painter.setFont(option.font)
            area = QRectF(option.rect.adjusted(PAD + 2 + INDENT, 0, -PAD, 0))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown(row.head))
        else:
            self._passage(painter, option, row)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        area = QRectF(option.rect.adjusted(PAD + 2, 9, -PAD, -6))
        bold = weighted(option.font, 600)
        metrics, plain = QFontMetrics(bold), QFontMetrics(option.font)
        width = plain.horizontalAdvance(row.badge)
        painter.setFont(bold)
        painter.setPen(colours().ink)
        title = metrics.elidedText(shown(row.head), Qt.TextElideMode.ElideRight, int(area.width() - width - 12))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(option.font)
        painter.setPen(colours().quiet_ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, row.badge)
        about = plain.elidedText(shown(row.foot), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, about)

    def _passage(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        metrics = QFontMetrics(option.font)
        area = QRectF(option.rect.adjusted(PAD + 2 + INDENT, 8, -PAD, -8))
        if row.head:
            self._quietly(painter, area, row.head, option.font, top=True)
            area.setTop(area.top() + metrics.height() + 2)
        lines = 1 if isinstance(row.data, Hit) and row.data.kind != "passage" else LINES
        self.draw_body(painter, area, row, option.font, lines)
        if row.foot:
            self._quietly(painter, area, row.foot, option.font, top=False)

    @staticmethod
    def _quietly(painter: QPainter, area: QRectF, words: str, font: QFont, *, top: bool) -> None:
        painter.setFont(font)
        painter.setPen(colours().quiet_ink)
        cut = QFontMetrics(font).elidedText(shown(words), Qt.TextElideMode.ElideRight, int(area.width()))
        where = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, cut)


def _height(row: object, line: int) -> int:
    """Return the height of a row in pixels; `line` is that of a line."""
    if not isinstance(row, Row):
        return line
    if isinstance(row.data, More):
        return line + 14
    if isinstance(row.data, Heading):
        return 2 * line + 20
    body = 1 if isinstance(row.data, Hit) and row.data.kind != "passage" else LINES
    return body * int(line * 1.15) + 16 + (line + 2 if row.head else 0) + (line if row.foot else 0)


def rows_of_others(results: Results, every: bool) -> list[Row]:
    """Return rows for what was found besides passages, the best first, and one for the others."""
    hits = results.others if every else results.others[:OTHERS_SHOWN]
    rows = [_other(hit) for hit in hits]
    left = len(results.others) - len(hits)
    if left:
        rows.append(Row("more others", translate("search", "Also found: %n more", n=left), data=More()))
    return rows


def rows_of_groups(groups: Iterable[Group], why: bool) -> list[Row]:
    """Return a heading for each interview, its passages, and a row for those that are not shown."""
    rows: list[Row] = []
    for group in groups:
        about = " · ".join(part for part in (day(group.date), group.outlet) if part)
        rows.append(Row(f"in {group.interview}", group.title, "", about, str(group.total), data=Heading(group)))
        rows += [_passage(hit, why) for hit in group.hits]
        left = group.total - len(group.hits)
        if left > 0:
            words = translate("search", "%n more in this interview", n=left)
            rows.append(Row(f"more {group.interview}", words, data=More(group.interview)))
    return rows


def _passage(hit: Hit, why: bool) -> Row:
    snippet, marks = near_first_mark(hit.snippet, hit.marks)
    reason = why_words(hit)
    return Row(
        f"{hit.interview}:{hit.number}", ", ".join(hit.speakers), snippet, reason if why else "", marks=marks,
        data=hit, more=reason,
    )  # fmt: skip


def _other(hit: Hit) -> Row:
    snippet, marks = near_first_mark(hit.snippet, hit.marks)
    name = kind_words().get(hit.kind, hit.kind)
    head = f"{name} · {hit.title}" if hit.title and hit.title != hit.snippet else name
    return Row(f"{hit.kind} {hit.target}", head, snippet, marks=marks, data=hit, more=why_words(hit))


def kind_words() -> Mapping[str, str]:
    """Return the names of what can be found besides passages."""
    return {
        "note": translate("search", "Note"), "link": translate("search", "Link"),
        "title": translate("search", "Interview"), "speaker": translate("search", "Person"),
        "tag": translate("search", "Tag"), "dossier": translate("search", "Dossier"),
    }  # fmt: skip


def why_words(hit: Hit) -> str:
    """Say which words of a passage answer which words of the query, and how; nothing where they are the same."""
    said = [
        f"{form} ← {word} ({reason_words(Reason(reason))})" for form, word, reason in hit.forms if reason != Reason.SAME
    ]
    return "; ".join(dict.fromkeys(said))


def near_first_mark(snippet: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the snippet from a little before its first mark, so that a narrow list shows what was found."""
    first = marks[0][0] if marks else 0
    cut = snippet.find(" ", first - BEFORE) + 1 if first > BEFORE else 0
    if not 0 < cut <= first:
        return snippet, marks
    return "…" + snippet[cut:], tuple((start - cut + 1, end - cut + 1) for start, end in marks)
