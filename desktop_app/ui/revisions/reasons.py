"""Why a text gets a new revision: a usual reason chosen, or one in the editor's own words."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.services.words import translate


class ReasonField(QComboBox):
    """Asks for the reason; it may not stay empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.retranslate()
        self.setCurrentIndex(-1)

    def value(self) -> str:
        """Return the reason, without white space at its ends."""
        return self.currentText().strip()

    def retranslate(self) -> None:
        """Offer the usual reasons in the language spoken now; what was written stays."""
        written = self.currentText()
        self.clear()
        self.addItems([
            translate("revisions", "Typo in the transcript"),
            translate("revisions", "The outlet corrected it"),
            translate("revisions", "Checked against the recording"),
        ])  # fmt: skip
        self.setCurrentIndex(self.findText(written))
        self.setEditText(written)
        self.setAccessibleName(translate("revisions", "Reason"))
        edit = self.lineEdit()
        assert edit is not None  # noqa: S101 - the box is editable
        edit.setPlaceholderText(translate("revisions", "Why? Choose a reason, or write one"))
