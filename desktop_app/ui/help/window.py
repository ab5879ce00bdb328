"""The manual: sections on the left, a field to search them, the text with pictures on the right."""

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.manual import Section, sections, speaking_of
from desktop_app.services.words import language, translate
from desktop_app.ui.look.fonts import reading_font
from resources import resource

_MARGIN = 28
_LIST = 270


class _Page(QTextBrowser):
    """Shows Markdown with the pictures that travel with the program, and nothing from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setObjectName("helpPage")
        self.document().setDocumentMargin(_MARGIN)
        self.setFont(reading_font(12))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = resource("help") / QUrl(name).path()
        if not path.resolve().is_relative_to(resource("help").resolve()):
            return None
        picture = QImage(str(path))
        wide = self.viewport().width() - 3 * _MARGIN
        if picture.isNull() or wide <= 0 or picture.width() <= wide:
            return picture
        return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)


class HelpWindow(QWidget):
    """The manual in the language spoken now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 680)
        self._manual: list[Section] = []
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setFixedWidth(_LIST)
        self.page = _Page()
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self.list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(left)
        layout.addWidget(self.page, 1)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.page.setFocus)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Show the manual of the language spoken now."""
        self.setWindowTitle(translate("help", "Help"))
        self.field.setPlaceholderText(translate("help", "Search the manual"))
        self.field.setAccessibleName(translate("help", "Search the manual"))
        self.list.setAccessibleName(translate("help", "Sections"))
        self.page.setAccessibleName(translate("help", "Help"))
        self._manual = sections((resource("help") / f"{language()}.md").read_text(encoding="utf-8"))
        self._search(self.field.text())

    def _search(self, wanted: str) -> None:
        self.list.clear()
        for section in speaking_of(self._manual, wanted):
            item = QListWidgetItem(section.title)
            item.setData(Qt.ItemDataRole.UserRole, section.text)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.page.setMarkdown(translate("help", "The manual says nothing of that."))

    def _show(self) -> None:
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        self.page.setMarkdown(item.data(Qt.ItemDataRole.UserRole))
        self._light(self.field.text().split())

    def _light(self, words: list[str]) -> None:
        """Select the first place of what is searched for."""
        document = self.page.document()
        found = document.find(words[0]) if words else QTextCursor()
        if not found.isNull():
            self.page.setTextCursor(found)
            self.page.ensureCursorVisible()
