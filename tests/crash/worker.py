"""Works on an archive as an editor does until it is killed, and tells each step once it is done.

`python -m tests.crash.worker ARCHIVE HOME SEED [PASSPHRASE]`
"""

import os
import random
import sys
from pathlib import Path

from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.domain.anchors import Span
from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.services import commands as c
from desktop_app.services.backups import Reason
from desktop_app.services.changes import Changed
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText
from desktop_app.services.queries import QuoteFilter
from tests.unit.domain.carrying_edits import EDITS, begin, plain, tracked

TAGS = ("Вода", "Вода/Канал", "Школы", "Степь/Дорога", "Смета")


def found_in(text: str) -> Found:
    """Return passages and, for every third sentence, a quote."""
    passages, quotes, at = [], [], 0
    for number, paragraph in enumerate(text.split("\n\n")):
        if paragraph.strip():
            passages.append(FoundPassage(at, at + len(paragraph.rstrip()), Language.RUSSIAN))
            end = paragraph.find(".")
            if number % 3 == 0 and end > 3:
                why = Attribution("said", "сказал", "он", 0.7)
                quotes.append(FoundQuote((Span(at, at + end),), QuoteKind.DIRECT, why, 0))
        at += len(paragraph) + 2
    speaker = FoundSpeaker("Айгуль Сейтова", SpeakerKind.PERSON, "гидролог", ("Айгуль Сейтова",))
    return Found(Language.RUSSIAN, tuple(passages), (speaker,), tuple(quotes))


class Editor:
    """One life of the worker."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self.desk = desk
        self.chance = chance

    def import_one(self) -> Changed:
        text = begin(self.chance, self.chance.randint(2, 8))
        read = ReadText(text, 0, "text/plain", "plain 1", "utf-8", text[:30].strip() or "—", Origin.SENTENCE)
        return self.desk.editing.do(c.AddInterview(read, found_in(text), "беседа.txt", text.encode()))

    def revise(self) -> Changed:
        with self.desk.storage.reading() as reading:
            id = self.chance.choice(reading.all_interview_ids())
            letters = tracked(reading.text(id))
        letters = self.chance.choice(EDITS)(letters, self.chance)
        text = plain(letters) + "\n"
        return self.desk.editing.do(c.ReviseInterview(InterviewId(id), text, 0, found_in(text), "Опечатка"))

    def quotes(self) -> list[QuoteId]:
        with self.desk.storage.reading() as reading:
            return [view.id for view in reading.quotes(QuoteFilter())]

    def tag(self) -> Changed:
        command = c.TagTarget(self.chance.choice(self.quotes()), "quote", (self.chance.choice(TAGS),))
        return self.desk.editing.do(command)

    def note(self) -> Changed:
        return self.desk.editing.do(c.AddNote(self.chance.choice(self.quotes()), "quote", "Проверить у дирекции"))

    def link(self) -> Changed:
        one, other = self.chance.sample(self.quotes(), 2)
        return self.desk.editing.do(c.LinkQuotes(one, other, self.chance.choice(("supports", "repeats"))))

    def remove(self) -> Changed:
        return self.desk.editing.do(c.RemoveQuote(self.chance.choice(self.quotes())))

    def merge(self) -> Changed:
        with self.desk.storage.reading() as reading:
            tags = [line.id for line in reading.tags()]
        one, other = self.chance.sample(tags, 2)
        return self.desk.editing.do(c.MergeTags(one, other))

    def dossier(self) -> Changed:
        return self.desk.editing.do(c.AddDossier("Канал", "Цитаты", tuple(self.quotes()[:3])))

    def undo(self) -> Changed:
        return self.desk.editing.undo()

    def redo(self) -> Changed:
        return self.desk.editing.redo()

    def go_back(self) -> Changed:
        with self.desk.storage.reading() as reading:
            steps = reading.history(12)
        return self.desk.editing.return_to(self.chance.choice(steps).id)

    def index(self) -> None:
        self.desk.finding.catch_up()

    def back_up(self) -> None:
        self.desk.back_up(Reason.TIME)

    def step(self) -> Changed | None:
        """Do one of these; what cannot be done now is no step."""
        often = [self.import_one, self.tag, self.tag, self.note, self.link, self.undo]
        seldom = [self.revise, self.remove, self.merge, self.dossier, self.redo, self.go_back, self.index, self.back_up]
        try:
            return self.chance.choice(often if self.chance.random() < 0.6 else [*often, *seldom, *seldom])()
        except (KartotekaError, IndexError, ValueError):
            return None  # nothing there yet to tag, link, undo


def main(archive: str, home: str, seed: str, passphrase: str = "") -> None:
    """Open, work, close, and again, until killed."""
    chance = random.Random(int(seed))
    application = Application(Places.within(Path(home)), "ru")
    out = os.fdopen(os.dup(1), "w", buffering=1)
    key = application.unlock(Path(archive), passphrase) if passphrase else None
    while True:
        out.write("opening\n")
        with application.open(Path(archive), key=key) as desk:
            editor = Editor(desk, chance)
            if chance.random() < 0.3:
                editor.import_one()
            for _ in range(chance.randint(3, 60)):
                changed = editor.step()
                if changed is not None and changed.touched:
                    out.write(f"done {changed.action.id}\n")
        out.write("closed\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
