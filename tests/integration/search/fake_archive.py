"""An archive of a few made-up interviews, held in memory, with the questions that the index asks."""

from contextlib import contextmanager
from dataclasses import replace

from desktop_app.domain.interviews import Language
from desktop_app.services.found import SearchUnit, thing_key


class FakeArchive:
    """Fulfils what `WhooshIndex` needs of a `Reading`; `put` and `remove` write the index queue as an archive does."""

    def __init__(self):
        self._interviews = {}
        self._things = {}
        self._queue = []
        self._log = []
        self._number = 0
        self.reads = 0

    @contextmanager
    def reading(self):
        yield self

    def put(self, interview, *paragraphs, language=Language.RUSSIAN, title="", speakers=(), **properties):
        texts = [p if isinstance(p, tuple) else (p, speakers) for p in paragraphs]
        units, start = [], 0
        blank = SearchUnit(interview, 0, 0, 0, "", language, title, None, "", (), (), "on_record")
        for number, (text, who) in enumerate(texts, 1):
            end = start + len(text)
            units.append(replace(blank, number=number, start=start, end=end, text=text, speakers=who, **properties))
            start = end + 2
        self._interviews[interview] = units
        self._mark(interview)

    def remove(self, interview):
        self._interviews.pop(interview)
        self._things.pop(interview, None)
        self._mark(interview)

    def hang(self, source, kind, target, text, *, language=Language.RUSSIAN, title="", heading="", **properties):
        """Hang a note, a link… on an interview, or put a card there where `source` names one."""
        interview = "" if ":" in source else source
        blank = SearchUnit(interview, 0, 0, len(text), text, language, title, None, "", (), (), "")
        thing = replace(blank, kind=kind, target=target, heading=heading, **properties)
        self._things.setdefault(source, {})[thing_key(kind, target)] = thing
        self._mark(source)

    def take_off(self, source, kind, target):
        del self._things[source][thing_key(kind, target)]
        self._mark(source)

    def every_thing(self):
        return [thing for source in self.sources() for thing in self.things(source)]

    def _mark(self, interview):
        self._number += 1
        self._queue.append((self._number, interview))
        self._log.append(interview)

    def indexed(self, number):
        self._queue = [row for row in self._queue if row[0] > number]

    def text(self, interview):
        return "\n\n".join(unit.text for unit in self._interviews[interview])

    def every_unit(self):
        return [unit for units in self._interviews.values() for unit in units]

    # what the index asks

    def units(self, interview):
        self.reads += 1
        return self._interviews.get(interview, [])

    def sources(self):
        return [*self._interviews, *(source for source in self._things if source not in self._interviews)]

    def things(self, source):
        return list(self._things.get(source, {}).values())

    def things_named(self, keys):
        there = {thing_key(one.kind, one.target): one for one in self.every_thing()}
        return [replace(there[key], tags=()) for key in keys if key in there]

    def texts(self, interviews):
        return [
            replace(unit, speakers=(), tags=(), quotes=())
            for one in interviews
            for unit in self._interviews.get(one, [])
        ]

    def queue(self, limit):
        return self._queue[:limit]

    def queue_length(self):
        return len({interview for _, interview in self._queue})

    def all_interview_ids(self):
        return list(self._interviews)

    def first_waiting(self):
        return self._queue[0][0] if self._queue else self._number + 1

    def sequence(self):
        return self._number

    def state_digest(self):
        return self.digest_at(self._number)

    def digest_at(self, number):
        return f"digest {number} {self._log[number - 1]}" if 0 < number <= self._number else ""

    def touched_since(self, number):
        return list(dict.fromkeys(self._log[number:]))


def newsroom():
    """Return an archive with an interview or two of each language."""
    archive = FakeArchive()
    archive.put(
        "nurlan",
        ("Когда заработает атомная электростанция у озера?", ()),
        ("Строительство атомной электростанции начнётся весной. Токаева просили не спешить.", ("Нурлан Сеитов",)),
        (
            "Ёлка в городе стоит до марта, а налоги никто не отменял; Касым-Жомарт Токаев это подтвердил.",
            ("Нурлан Сеитов",),
        ),
        title="Разговор об энергетике",
        date="2025-11-12",
        outlet="Степной вестник",
        tags=("Экономика/Энергетика",),
    )
    archive.put(
        "aigul",
        ("О налогах говорят все, но платят немногие. Электростанция атомная здесь ни при чём.", ("Айгуль Ержанова",)),
        ("Я видела Токаевым подписанную бумагу о сборах.", ("Айгуль Ержанова",)),
        title="Токаев и сборы",
        date="2024-05",
        outlet="Утро",
        tags=("Экономика/Налоги",),
    )
    archive.put(
        "dana",
        ("Тоқаевтың сөзін қалада бәрі естіді.", ("Дана Сәтова",)),
        ("Біз мектептерде қазақ тілін оқытамыз.", ("Дана Сәтова",)),
        language=Language.KAZAKH,
        title="Мектеп туралы",
        date="2025",
        outlet="Таң",
    )
    archive.put(
        "john",
        ("We built two stations near the lake. The stations' workers live there.", ("John Marsh",)),
        ("Nobody asked the cities about it.", ()),
        language=Language.ENGLISH,
        title="Power in the steppe",
        date="2023-01-02",
        outlet="The Lake",
    )
    return archive
