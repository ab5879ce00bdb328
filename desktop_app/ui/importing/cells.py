"""How cells of the candidates' table are drawn and edited."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.interviews import Language
from desktop_app.services.words import translate
from desktop_app.ui.importing.candidates import COLUMNS, DATES, CandidatesModel
from desktop_app.ui.importing.wording import choice_words
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.wording import language_words

Index = QModelIndex | QPersistentModelIndex


def language_box(parent: QWidget | None = None) -> QComboBox:
    """Return a field to choose a language with; unknown is none."""
    return _box(((language_words(one), "" if one is Language.UNKNOWN else one.value) for one in Language), parent)


def _box(entries: Iterable[tuple[str, str]], parent: QWidget | None) -> QComboBox:
    box = QComboBox(parent)
    for words, value in entries:
        box.addItem(words, value)
    return box


class CellDelegate(QStyledItemDelegate):
    """Edits dates and words in lines, languages and choices in boxes.

    Signals:
        for_all: a field and the value that was typed for all chosen rows (Ctrl+Enter).
    """

    for_all = Signal(str, str)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take all that a cell shows in one go: while others work, each question to a model waits for Python."""
        model = index.model()
        assert isinstance(model, CandidatesModel)  # noqa: S101 - it is no one else's delegate
        cell = model.cell(index)
        option.index = index  # type: ignore[assignment]
        option.text = cell.words
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        if cell.picture is not None:
            option.icon = cell.picture
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        if cell.ink is not None:
            worn = option.palette
            worn.setColor(QPalette.ColorRole.Text, cell.ink)
            option.palette = worn

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:  # the cell in which typing begins
            painter.setPen(QPen(colours().accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = COLUMNS[index.column()]
        if column not in ("choice", "language"):
            line = QLineEdit(parent)
            line.setFrame(False)
            line.setPlaceholderText(translate("panel", "YYYY-MM-DD") if column in DATES else "")
            line.setProperty("column", column)
            return line
        box = language_box(parent) if column == "language" else self._choices(parent, index)
        box.setProperty("column", column)
        box.activated.connect(lambda _: self._take(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _choices(self, parent: QWidget, index: Index) -> QComboBox:
        model = index.model()
        assert isinstance(model, CandidatesModel)  # noqa: S101 - it is no one else's delegate
        one = model.candidates[model.number(index.row())]
        return _box(((choice_words(choice), choice.value) for choice in one.choices), parent)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, _value(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                field, value = str(watched.property("column")), _value(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self.for_all.emit(field, value)
                return True
        return super().eventFilter(watched, event)


def _value(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    return editor.text() if isinstance(editor, QLineEdit) else ""
