"""Generated edits of a text in which every character knows where it came from.

A letter of the old text keeps its number through all edits, and what is typed anew has none. So a test knows where the characters under an anchor went, whatever the carrier believes.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

SENTENCES = (
    "Воды хватит до августа.", "Воды хватит до сентября.", "Канал чистили трижды за весну.", "Мы считали каждую трубу.",
    "Насосная станция стоит с марта.", "Насосная станция стояла с марта.", "Это всё, что я могу сказать.", "Да.", "Нет.",
    "Деньги пришли поздно, но пришли.", "Смета выросла втрое за два года.", "Никто не спросил жителей села.",
    "Су тамызға дейін жетеді.", "Су қыркүйекке дейін жетеді.", "Арнаны көктемде үш рет тазаладық.", "Иә.", "Жоқ.",
    "Біз әр құбырды санадық.", "Ауыл тұрғындарынан ешкім сұраған жоқ.", "Ақша кеш түсті, бірақ түсті.",
    "There will be water until August.", "There will be water until autumn.", "Nobody asked the villagers.",
    "We counted every pipe.", "The estimate tripled in two years.", "Yes.", "No.", "— Кто отвечает за канал?",
    "— Отвечает дирекция.", "«Мы считали каждую трубу», — повторил он.", "Еще раз: воды хватит.", "Ещё раз: воды нет.",
)  # fmt: skip
MADE_UP = (
    (("Дирекция", "Бригада", "Соседний район", "Гидролог", "Акимат", "Мастер участка", "Подрядчик"),
     ("обещала", "проверила", "так и не получила", "считала", "отложила", "описала", "чинила"),
     ("насосы", "новую смету", "договор", "старый канал", "журнал осмотра", "задвижки", "пробы воды"),
     ("в марте", "до паводка", "за две недели", "прошлым летом", "после собрания", "без очереди", "к осени")),
    (("Дирекция", "Бригада", "Көрші аудан", "Гидролог", "Әкімдік", "Учаске шебері", "Мердігер"),
     ("наурызда", "тасқынға дейін", "екі аптада", "былтыр жазда", "жиналыстан кейін", "кезексіз", "күзге қарай"),
     ("сорғыларды", "жаңа сметаны", "шартты", "ескі арнаны", "тексеру журналын", "ысырмаларды", "су сынамасын"),
     ("тексерді", "уәде етті", "алмады", "санады", "кейінге қалдырды", "сипаттады", "жөндеді")),
    (("The directorate", "The crew", "The next district", "The hydrologist", "The council", "The foreman"),
     ("promised", "checked", "never got", "counted", "postponed", "described", "repaired"),
     ("the pumps", "a new estimate", "the contract", "the old canal", "the log", "the valves", "the samples"),
     ("in March", "before the flood", "in two weeks", "last summer", "after the meeting", "by autumn")),
)  # fmt: skip
"""Per language the parts of sentences: most of a real interview is said once."""
REPEATED = 0.25
"""Share of sentences that come from the short list above, where many are equal or nearly equal."""
WORDS = ("не", "уже", "снова", "вряд ли", "құбыр", "тағы", "again", "2019", "почти", "«так»")


@dataclass(frozen=True, slots=True)
class Letter:
    """A character and the place in the old text that it comes from; None for what was typed anew."""

    sign: str
    origin: int | None


Text = list[Letter]
Edit = Callable[[Text, random.Random], Text]


def plain(text: Text) -> str:
    return "".join(one.sign for one in text)


def typed(words: str) -> Text:
    return [Letter(sign, None) for sign in words]


def begin(chance: random.Random, paragraphs: int) -> str:
    """Return a text; some sentences stand in it more than once."""
    return "\n\n".join(" ".join(_sentence(chance) for _ in range(chance.randint(1, 6))) for _ in range(paragraphs))


def _sentence(chance: random.Random) -> str:
    if chance.random() < REPEATED:
        return chance.choice(SENTENCES)
    return " ".join(chance.choice(part) for part in chance.choice(MADE_UP)) + "."


def tracked(text: str) -> Text:
    return [Letter(sign, at) for at, sign in enumerate(text)]


def sentences(text: Text) -> list[tuple[int, int]]:
    """Return where the sentences are, each with the white space that follows."""
    words, found, start = plain(text), [], 0
    for at, sign in enumerate(words):
        if sign in ".?!»" and words[at + 1 : at + 2] in (" ", "\n", ""):
            end = at + 1
            while end < len(words) and words[end] in " \n":
                end += 1
            found.append((start, end))
            start = end
    return found or [(0, len(text))]


def _word(text: Text, chance: random.Random) -> tuple[int, int]:
    words = plain(text)
    places = [at for at, sign in enumerate(words) if sign.isalnum() and (at == 0 or not words[at - 1].isalnum())]
    if not places:
        return 0, 0
    start = end = chance.choice(places)
    while end < len(words) and words[end].isalnum():
        end += 1
    return start, end


def insert_word(text: Text, chance: random.Random) -> Text:
    start, _ = _word(text, chance)
    return [*text[:start], *typed(chance.choice(WORDS) + " "), *text[start:]]


def replace_word(text: Text, chance: random.Random) -> Text:
    start, end = _word(text, chance)
    word = chance.choice(WORDS)
    return text if word == plain(text[start:end]) else [*text[:start], *typed(word), *text[end:]]


def delete_word(text: Text, chance: random.Random) -> Text:
    start, end = _word(text, chance)
    return [*text[:start], *text[end + 1 :]]


def change_letter(text: Text, chance: random.Random) -> Text:
    at = chance.randrange(len(text))
    other = {" ": "\u00a0", "е": "ё", "ё": "е", "—": "–", ".": "…", "а": "a"}.get(text[at].sign, "ж")
    return text if other == text[at].sign else [*text[:at], *typed(other), *text[at + 1 :]]


def delete_sentence(text: Text, chance: random.Random) -> Text:
    start, end = chance.choice(sentences(text))
    return [*text[:start], *text[end:]] if end - start < len(text) else text


def insert_sentence(text: Text, chance: random.Random) -> Text:
    start, _ = chance.choice(sentences(text))
    return [*text[:start], *typed(_sentence(chance) + " "), *text[start:]]


def duplicate_sentence(text: Text, chance: random.Random) -> Text:
    """Type a sentence of the text again somewhere else: a twin that is not the original."""
    start, end = chance.choice(sentences(text))
    there, _ = chance.choice(sentences(text))
    return [*text[:there], *typed(plain(text[start:end])), *text[there:]]


def swap_sentences(text: Text, chance: random.Random) -> Text:
    places = sentences(text)
    if len(places) < 2:
        return text
    (a, b), (c, d) = sorted(chance.sample(places, 2))
    if plain(text[a:b]).strip() == plain(text[c:d]).strip():
        return text  # nobody could tell
    return [*text[:a], *text[c:d], *text[b:c], *text[a:b], *text[d:]]


def nearly_equal(text: Text, chance: random.Random) -> Text:
    """Put beside a sentence one that differs by a word."""
    start, end = chance.choice(sentences(text))
    twin = typed(plain(text[start:end]))
    at, stop = _word(twin, chance)
    return [*text[:end], *twin[:at], *typed(chance.choice(WORDS)), *twin[stop:], *text[end:]]


def join_paragraphs(text: Text, chance: random.Random) -> Text:
    breaks = [at for at, one in enumerate(text) if one.sign == "\n"]
    if not breaks:
        return text
    at = chance.choice(breaks)
    return [*text[:at], *typed(" "), *text[at + 1 :]]


def split_paragraph(text: Text, chance: random.Random) -> Text:
    start, _ = chance.choice(sentences(text))
    return [*text[:start], *typed("\n\n"), *text[start:]]


def move_paragraph(text: Text, chance: random.Random) -> Text:
    parts: list[Text] = [[]]
    for one in text:
        parts[-1].append(one)
        if plain(parts[-1][-2:]) == "\n\n":
            parts.append([])
    if len(parts) < 2:
        return text
    part = parts.pop(chance.randrange(len(parts)))
    parts.insert(chance.randrange(len(parts) + 1), part)
    return [one for each in parts for one in each]


def header(text: Text, chance: random.Random) -> Text:
    return [*typed("Записано в мае 2024 года.\n\n"), *text]


EDITS: tuple[Edit, ...] = (
    insert_word, replace_word, delete_word, change_letter, delete_sentence, insert_sentence, duplicate_sentence,
    swap_sentences, nearly_equal, join_paragraphs, split_paragraph, move_paragraph, header,
)  # fmt: skip


@dataclass(slots=True)
class Figures:
    """What became of anchors."""

    edits: int = 0
    anchors: int = 0
    whole: int = 0
    """Whose words came through letter for letter, in one piece."""
    right: int = 0
    review: int = 0
    orphan: int = 0
    wrong: int = 0
    same: int = 0
    """Typed anew, but between the very neighbours on both sides: the same place for everybody who reads."""

    def line(self) -> str:
        share = 100 * self.right / max(1, self.whole)
        return (
            f"{self.edits} edited texts, {self.anchors} anchors, {self.whole} whose words came through: "
            f"{self.right} right ({share:.1f} %), {self.review} to review, {self.orphan} orphans; wrong: {self.wrong}"
        )
