"""Heading and introduction of a section."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from desktop_app.domain.dossiers import Section
from desktop_app.services.commands import DescribeSection
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.fields import WrittenText
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.quotes.cards import small_button

HEADING_POINTS = 13.0


class SectionHead(QFrame):
    """Heading and introduction, both written in place.

    Signals:
        wanted: a command.
        removed: the section shall be taken out with all that is in it.
        text_wanted: the editor wants to write a text of her own at the end of the section.
    """

    wanted = Signal(object)
    removed = Signal()
    text_wanted = Signal()

    def __init__(self, section: Section, writable: bool) -> None:
        super().__init__()
        self.section = section
        self.setObjectName("sectionHead")
        self.title = WrittenText(one_line=True, needed=True)
        self.title.setObjectName("sectionTitle")
        self.title.setFont(weighted(interface_font(HEADING_POINTS), 600))
        self.text = WrittenText()
        self.text.setObjectName("sectionText")
        self._off = small_button("bin", "")
        self._off.setObjectName("removeSection")
        self._off.clicked.connect(self.removed)
        if not writable:
            self._off.hide()
        for field in (self.title, self.text):
            field.setReadOnly(not writable)
            field.written.connect(lambda _: self._describe())
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self._off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.text)
        self.foot = QToolButton()
        self.foot.setObjectName("addText")
        self.foot.setIcon(icon("plus"))
        self.foot.setAutoRaise(True)
        self.foot.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.foot.clicked.connect(self.text_wanted)
        self.foot.setEnabled(writable)
        self.retranslate()

    def show_section(self, section: Section) -> None:
        """Show the section as it is now."""
        self.section = section
        self.title.show_value(section.title)
        self.text.show_value(section.text)

    def _describe(self) -> None:
        self.wanted.emit(DescribeSection(self.section.id, self.title.taken(), self.text.taken()))

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self.title.flush()
        self.text.flush()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.title.setAccessibleName(translate("dossiers", "Heading of the section"))
        self.title.setPlaceholderText(translate("dossiers", "Heading of the section"))
        self.text.setAccessibleName(translate("dossiers", "Introduction to the section"))
        self.text.setPlaceholderText(translate("dossiers", "Introduction (may stay empty)"))
        off = translate("dossiers", "Remove section with all that is in it")
        self._off.setToolTip(off)
        self._off.setAccessibleName(off)
        words = translate("dossiers", "Add your own text")
        self.foot.setText(words)
        self.foot.setAccessibleName(words)
