"""Interviews made at random from sentences of our own, with the quotes that stand in them."""

import re
from random import Random

from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.services.commands import AddInterview
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText

SAID = (
    "Воды хватит до августа", "Ток дают по часам", "Мы просили только не спешить", "Дорогу чинят третий год",
    "Шлюз открыли ночью", "Никто нас не спрашивал", "Су шілдеге дейін жетеді", "Мектеп қыста суық", "We were told to wait",
    "Насос стоит с весны", "Овцы ушли за перевал", "Бумагу подписали задним числом",
)  # fmt: skip
TOLD = (
    "Мастер участка слушал молча.", "В зале было холодно.", "На столе лежала карта канала.", "За окном шёл снег.",
    "Потом все поехали к шлюзу.", "Разговор прервал звонок.", "Күн батып бара жатты.", "The office had closed by then.",
    "Чай давно остыл.", "Дверь хлопнула ещё раз.", "Список дошёл до нас в мае.",
)  # fmt: skip
PEOPLE = ("Айгуль Сейтова", "Нурлан Жаксыбеков", "Вера Кузьмина", "Данияр Оспанов", "Мария Ли")
ROLES = ("гидролог", "мастер участка", "учительница", "", "фермер")
TAGS = ("Вода", "Вода/Канал", "Вода/Шлюз", "Ток", "Ток/Подстанция", "Школа", "Степь/Дорога", "Степь")
OUTLETS = ("Вестник степи", "Заря", "")
_IN_MARKS = re.compile("«([^«»]+)»")
_WHY = Attribution("pronoun", "сказано", "", 0.8)


def text_of(random: Random) -> str:
    """Return a text of a few paragraphs, some of them with somebody's words."""
    paragraphs = [random.choice(TOLD).rstrip(".")]
    for _ in range(random.randint(2, 6)):
        said, told = random.choice(SAID), random.choice(TOLD)
        paragraphs.append(
            f"«{said}», — было сказано {random.randint(1, 28)} марта. {told}" if random.random() < 0.6 else told
        )
    return "\n\n".join(paragraphs) + "\n"


def found_in(text: str, random: Random) -> Found:
    """Return passages and quotes of such a text, as a finder gives them."""
    passages, at = [], 0
    for paragraph in text.split("\n\n"):
        passages.append(FoundPassage(at, at + len(paragraph.rstrip()), Language.RUSSIAN))
        at += len(paragraph) + 2
    person = random.randrange(len(PEOPLE))
    speaker = FoundSpeaker(PEOPLE[person], SpeakerKind.PERSON, ROLES[person], (PEOPLE[person],))
    quotes = tuple(
        FoundQuote((Span(*said.span(1)),), QuoteKind.DIRECT, _WHY, random.choice((0, None)))
        for said in _IN_MARKS.finditer(text)
    )
    return Found(Language.RUSSIAN, tuple(passages), (speaker,), quotes)


def interview(random: Random) -> AddInterview:
    """Return the command that brings such an interview in."""
    text = text_of(random)
    date = PartialDate(f"20{random.randint(19, 25)}-{random.randint(1, 12):02d}") if random.random() < 0.7 else None
    read = ReadText(
        text, 0, "text/plain", "plain 1", "utf-8", text.partition("\n")[0], Origin.HEADING, date,
        Origin.HEADER if date else None, outlet=random.choice(OUTLETS),
    )  # fmt: skip
    return AddInterview(read, found_in(text, random), f"запись {random.randint(1, 999)}.txt", text.encode())


def corrected(text: str, random: Random) -> str:
    """Return a text in which one word is another one; the quote around it may lose its place."""
    words = text.split(" ")
    place = random.randrange(len(words))
    words[place] = random.choice(("завтра", "вчера", "жаңа", "later")) + "\n" * words[place].count("\n")
    return " ".join(words)
