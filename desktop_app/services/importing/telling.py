"""What an import tells of its course."""

from dataclasses import dataclass

from desktop_app.services.ports import Progress


@dataclass(slots=True)
class Telling:
    """How far an import is: told before each file, and again while one takes long, for the answer may be to stop."""

    progress: Progress | None
    files: int
    """How many are known of; files of many turn out to be more."""
    done: int = 0
    _what: str = ""

    def of(self, what: str) -> bool:
        """Tell what is at hand. Returns False where the import is to stop."""
        self._what = what
        return self.again()

    def again(self) -> bool:
        """Tell the same once more. Returns False where the import is to stop."""
        return self.progress is None or self.progress(self.done, max(self.files, self.done + 1), self._what)

    def end(self) -> None:
        """Tell that all is done."""
        if self.progress:
            self.progress(self.done, self.done, "")
