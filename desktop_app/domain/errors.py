"""What can go wrong in a way that an editor can understand and act upon.

Each error is one sentence in English with named places; the edge (window, command line) translates the sentence
and fills in the places. Anything that is not a `KartotekaError` is a fault of the program.
"""

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a sentence for translation where it stands; it is translated where it is shown."""
    return text


class KartotekaError(Exception):
    """An expected failure; its sentence is written for editors."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong: {reason}")

    def __init__(self, **places: object) -> None:
        self.places = places
        super().__init__(self.sentence.format_map(_Places(places)))

    @property
    def code(self) -> str:
        """A short name for scripts, e.g. `EmptyFile`."""
        return type(self).__name__


class _Places(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


class EmptySelection(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "Select some text first.")


class NothingToPart(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "Put the caret inside the quote, between two words, to split it there.")


class QuotesApart(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Two quotes can be merged when they overlap, touch, or have only an attribution between them.",
    )


class WordsDiffer(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The quote «{words}» is not, letter for letter, what stands in the interview."
    )


class NotFound(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There is no {kind} «{name}» in this archive.")


class Ambiguous(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "«{name}» fits more than one {kind}; write more of its id.")


class LinkToItself(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "A quote cannot be linked to itself.")


class LinkExists(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "These two quotes are already linked in this way.")


class UnknownLinkType(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There is no link type «{name}». Known types: {known}.")


class UnknownTerms(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There are no terms «{name}». Known terms: {known}.")


class NameMissing(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "A name is needed.")


class TagInsideItself(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "A tag cannot lie inside itself.")


class TagIntoItself(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "A tag cannot be merged with itself.")


class SpeakerIntoItself(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "A person cannot be merged with themself.")


class NameTaken(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "This person has the name «{name}» already.")


class NothingToSplit(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "Of two persons, each needs a quote: choose some of those of {name}.")


class TagExists(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is a tag «{name}» at that place already. Merge the two, or give this one another name."
    )


class BadShortcut(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "«{key}» cannot be the key of a tag. Choose a digit from 1 to 9 or a letter other than Q, T, N, J, K."
    )


class ShortcutTaken(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "The key {key} belongs to the tag «{name}» already.")


class NoQuotesChosen(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "None of the quotes chosen has the tag «{name}».")


class SameText(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "The text is the same, letter for letter; there is nothing to revise.")


class BadDate(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.")


class NothingToUndo(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There is nothing to undo.")


class NothingToRedo(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There is nothing to redo.")


class UndoBlocked(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "This step cannot be undone, because what it changed was changed again since."
    )


# --- files that come in -------------------------------------------------------------------------------------------


class FileMissing(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: there is no such file or folder.")


class FileUnreadable(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file cannot be read ({reason}).")


class EmptyFile(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file holds no text.")


class NothingReadable(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the folder holds no file that Kartoteka can read.")


class UnknownFormat(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: Kartoteka cannot read this kind of file.")


class UndecodableFile(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the file is not text in any encoding that Kartoteka knows (byte {position})."
    )


class OtherEncoding(UndecodableFile):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file is not text in {encoding} (byte {position}).")


class UnknownEncoding(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "There is no encoding «{name}». Known encodings: {known}.")


class FileTooLarge(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file is larger than {limit} MB.")


class FileChanging(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file was changed while it was read; import it again.")


class NoSuchField(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "Nothing is called «{name}» here. Known names: {known}.")


class PageTangled(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the page is built of too many parts, or too deep, to be read.")


class MailEncrypted(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the message is encrypted. Save it decrypted in the mail program and import that file."
    )


class OriginalNotKept(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The file that «{title}» was read from is not kept in the archive; import it again from its folder."
    )


class ReaderStopped(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file cannot be read, because its reader broke off.")


class ReaderTooSlow(ReaderStopped):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: reading the file was stopped, because it took too much time.")


class ReaderTooLarge(ReaderStopped):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: reading the file was stopped, because it took too much memory.")


class TextTooLarge(ReaderStopped):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the text in the file is too large ({limit} MB and more).")


class ReaderMissing(ReaderStopped):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Files cannot be read now, because the part of Kartoteka that reads them does not start. Close other programs, "
        "then try again.",
    )


class TextNotLookedThrough(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "«{title}» was not changed: finding the quotes in the new text takes too much time or memory."
    )


class TextTooLong(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: the text is longer than {limit} million characters. Cut it into several files, then import them.",
    )


class TooManyLines(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the text has more than {limit} lines. Cut it into several files, then import them."
    )


class FileLocked(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the file is protected with a password. Save it without one, then import it again."
    )


class FileCopyProtected(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the book is protected against copying (DRM) and cannot be read.")


class FileOldWord(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: this is a document of an old Word (before 2007). Save it as .docx, then import it again."
    )


class FileDamaged(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file is damaged ({reason}).")


class FileUnsafe(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the file was not read, because it is built as no writing program builds it ({reason})."
    )


class FileOfMany(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: by its content the file holds many interviews. Give its name the ending {ending}, then import it "
        "again.",
    )


class NoTextInTable(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: no column of the table looks like the text of interviews. Say which column holds it."
    )


class NothingInZip(NothingReadable):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the ZIP file holds no file that Kartoteka can read.")


class ScanWithoutText(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: the file is a scan without text. Let a program for text recognition (OCR) go over it, then import it "
        "again.",
    )


class TooManyPages(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the file has more than {limit} pages or too much text.")


# --- archives -----------------------------------------------------------------------------------------------------


class ArchiveMissing(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: there is no archive here.")


class ArchiveExists(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: a file of this name exists already; it was left as it is.")


class NotAnArchive(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: this is not a Kartoteka archive.")


class PassphraseNeeded(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: this archive opens with its passphrase.")


class WrongPassphrase(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the archive does not open with this passphrase. Check the keyboard layout and try again."
    )


class PassphraseMissing(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "The passphrase is empty.")


class PassphrasesDiffer(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")


class NoPassphrase(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the archive has no passphrase.")


class ArchiveOlder(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: this is an older state of the archive than the one last seen on this computer; its newest changes are "
        "missing. It is opened for reading only.",
    )


class ArchiveDiverged(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: this copy of the archive was worked on elsewhere and lacks changes that were made on this computer. "
        "It is opened for reading only.",
    )


class ArchiveParted(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: this file was copied without the file beside it that ends in -wal, so that its newest changes may be "
        "missing. It is opened for reading only.",
    )


class ArchiveGone(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: the archive, or the file beside it that ends in -wal, was removed, moved or replaced while it was "
        "open. Nothing more is saved in it. Save a copy of the archive to another place now, then close this one.",
    )


class BackupMissing(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: there is no such backup.")


class BackupsBehind(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: the passphrase was changed, but these backups could not be written anew and open as before: {names}.",
    )


class BackupOfAnother(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the backup is one of another archive. Restore it to a new place.")


class ArchiveTooNew(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.",
    )


class ArchiveDamaged(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the archive is damaged ({reason}). Restore a backup.")


class ArchiveReadOnly(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the archive can be read but not changed here.")


class ArchiveInUse(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.",
    )


class ArchiveBusy(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: another window or program has the archive open just now. Close it there and try again."
    )


class PlaceReadOnly(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: nothing can be written in this place.")


class DiskFull(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path}: the disk is full. Nothing was changed; free some space and try again."
    )


class DiskFaulty(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path}: the disk does not read or write as it should ({reason}). Check whether it is still connected; copy "
        "the archive to another disk if this comes again.",
    )


# --- what leaves the house ----------------------------------------------------------------------------------------


class NothingToExport(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "The dossier «{name}» holds no quote that may leave the house.")


class NoQuoteFound(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "No quote was found, so the dossier «{name}» was not made.")


class QuoteBroken(KartotekaError):
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "«{words}»: {difference}. Mend the quote, take it out, or write beside it in the dossier why it is printed so.",
    )


class UnprintableSign(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "No font of the dossier has the sign {sign}; it stands in: «{where}».")


class ExportFailed(KartotekaError):
    sentence = QT_TRANSLATE_NOOP("errors", "{path}: the dossier could not be made ({reason}).")


class QueryNotUnderstood(KartotekaError):
    """Its children say what is amiss; `start` and `end` where, in characters of the query."""

    sentence = QT_TRANSLATE_NOOP("errors", "The search «{query}» cannot be understood.")

    @property
    def start(self) -> int:
        """Where that begins which was not understood."""
        return int(str(self.places.get("start", 0)))

    @property
    def end(self) -> int:
        """Where it ends."""
        return int(str(self.places.get("end", len(str(self.places.get("query", ""))))))


class NothingToLookFor(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "There is nothing to look for yet: write a word, or * for everything.")


class UnknownSearchField(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "There is no field «{field}:». Did you mean «{instead}:»?")


class UnknownSearchValue(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "Of «{field}:» there is no «{value}»; write one of: {known}.")


class BadSearchDate(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "«{value}» is no date; write 2024, 2024-05, 2024-05-17, or from and until: 2023..2024."
    )


class TooFewLetters(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "«{word}» says too little: write at least two letters of the word.")


class TooManyForms(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "«{word}» fits more than {most} words of the archive; write more letters.")


class NearNeedsWords(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP(
        "errors", "«{operator}» joins words, phrases and brackets, but no fields and nothing that is excluded."
    )


class TooDeep(QueryNotUnderstood):
    sentence = QT_TRANSLATE_NOOP("errors", "These are too many brackets within brackets.")
