"""The bar under the table: what can be done to all rows chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from desktop_app.services.importing import Choice
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import translate
from desktop_app.ui.importing.candidates import DATES
from desktop_app.ui.importing.cells import language_box
from desktop_app.ui.importing.wording import choice_words, field_words
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.wording import language_words


class ManyBar(QWidget):
    """Says what the editor wants of the rows chosen.

    Signals:
        choice_wanted: a `Choice` for all of them.
        value_wanted: a field and its value for all of them.
        reading_wanted: they are to be read differently.
        columns_wanted: the editor wants to say which column of the current one's table holds what.
        difference_wanted: the current one is to be compared with what it is like.
    """

    choice_wanted = Signal(object)
    value_wanted = Signal(str, str)
    reading_wanted = Signal()
    columns_wanted = Signal()
    difference_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel("", "quiet")
        self.count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.choices = {choice: QPushButton() for choice in Choice}
        self.field = QComboBox()
        self.field.setObjectName("manyField")
        for field in FIELDS:
            self.field.addItem("", field)
        self.line = QLineEdit()
        self.line.setObjectName("manyValue")
        self.language = language_box()
        self._value = QStackedWidget()
        self._value.addWidget(self.line)
        self._value.addWidget(self.language)
        self.set = QPushButton()
        self.read = QPushButton()
        self.columns = QPushButton()
        self.columns.setObjectName("columns")
        self.compare = QPushButton()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.show_chosen(0, comparable=False, in_table=False)

    def _lay_out(self) -> None:
        setting = QWidget()
        line = QHBoxLayout(setting)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (self.field, self._value, self.set):
            line.addWidget(widget)
        self._value.setFixedWidth(200)
        self._value.setFixedHeight(self.line.sizeHint().height())
        self.count.setMinimumHeight(self.set.sizeHint().height())
        layout = FlowLayout(self)
        for part in (self.count, *self.choices.values(), setting, self.read, self.columns, self.compare):
            layout.addWidget(part)
        self._parts = (*self.choices.values(), setting, self.read)

    def _connect(self) -> None:
        for choice, button in self.choices.items():
            button.clicked.connect(lambda _, choice=choice: self.choice_wanted.emit(choice))
        self.field.currentIndexChanged.connect(lambda _: self._fit())
        self.set.clicked.connect(self._want)
        self.line.returnPressed.connect(self._want)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            both = QShortcut(QKeySequence(keys), self.line, context=Qt.ShortcutContext.WidgetShortcut)
            both.activated.connect(self._want)
        self.read.clicked.connect(self.reading_wanted)
        self.columns.clicked.connect(self.columns_wanted)
        self.compare.clicked.connect(self.difference_wanted)

    def _fit(self) -> None:
        field = self.field.currentData()
        self._value.setCurrentWidget(self.language if field == "language" else self.line)
        self.line.setPlaceholderText(translate("panel", "YYYY-MM-DD") if field in DATES else "")

    def _want(self) -> None:
        field = str(self.field.currentData())
        value = str(self.language.currentData()) if field == "language" else self.line.text()
        self.value_wanted.emit(field, value)

    def show_chosen(self, count: int, *, comparable: bool, in_table: bool) -> None:
        """Offer what can be done with so many rows; only rows of tables have columns."""
        self._count = count
        self.count.setText(translate("importing", "%n chosen:", n=count))
        for part in self._parts:
            part.setEnabled(count > 0)
        self.compare.setEnabled(comparable)
        self.columns.setVisible(in_table)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_chosen(self._count, comparable=self.compare.isEnabled(), in_table=not self.columns.isHidden())
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for choice, button in self.choices.items():
            button.setText(choice_words(choice))
        for number, field in enumerate(FIELDS):
            self.field.setItemText(number, field_words(field))
        for number in range(self.language.count()):
            self.language.setItemText(number, language_words(self.language.itemData(number)))
        self.field.setAccessibleName(translate("importing", "What to set for all chosen"))
        for widget in (self.line, self.language):
            widget.setAccessibleName(translate("importing", "Value for all chosen"))
        self.set.setText(translate("importing", "Set"))
        self.set.setToolTip(translate("importing", "Set for all chosen (Ctrl+Enter)"))
        self.read.setText(translate("importing", "Read differently…"))
        self.columns.setText(translate("importing", "Columns…"))
        self.columns.setToolTip(translate("importing", "Say which column of the table holds what"))
        self.compare.setText(translate("importing", "Compare…"))
        self._fit()
