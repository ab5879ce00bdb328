"""The paragraphs that documents are made of: everything in them that a reader could lose."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """An item of a list without numbers."""
    TABLE = "table"
    FOOTNOTE = "footnote"
    """A paragraph with a note at its end: `text` is the paragraph, `note` the note."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. Stretches between two `*` are bold (the sign itself is in no text)."""

    kind: Kind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = field(default=())
    note: str = ""

    @property
    def words(self) -> str:
        """What a reader has to bring out of it, letter by letter."""
        if self.kind is Kind.TABLE:
            return "\n".join("\t".join(row) for row in self.rows)
        return self.text.replace("*", "")

    @property
    def runs(self) -> list[tuple[str, bool]]:
        """The text in stretches: words, whether they are bold."""
        return [(run, bool(number % 2)) for number, run in enumerate(self.text.split("*")) if run]


def _p(text: str) -> Block:
    return Block(Kind.PARAGRAPH, text)


RUSSIAN = (
    Block(Kind.HEADING, "Воды хватит до августа"),
    _p("— Сколько насосов\u00a0работает? — спросили мы у\u00a0гидролога Айгуль Сейтовой."),
    _p("«Четыре из\u202fсеми, — ответила она. — И\u00a0то „на честном слове“, как говорит бригадир»."),
    _p(
        "В отчёте стоит 12\u00a0500\u00a0₸, а\u00a0потом — №\u00a07 и\u20093\u20094 насоса; всё это — не\u00adво\u00adз\u00admож\u00adно."
    ),
    _p("За\u0301мок и\u00a0замо\u0301к — разные слова; *полу*жирное внутри слова не рвётся, и *целое слово* тоже."),
    _p("Двойные  пробелы  и  юго\u2011восток остаются, как есть…"),
    Block(Kind.ITEM, "первый насос — у старой дамбы;"),
    Block(Kind.ITEM, "второй — у школы № 3;"),
    Block(Kind.TABLE, rows=(("Насос", "Мощность, м³/ч"), ("Старая дамба", "1\u00a0200"), ("Школа №\u00a03", "≈ 900"))),
    Block(Kind.FOOTNOTE, "По расчётам института, запаса хватит на шестьдесят дней.", note="Отчёт от 3 мая, с. 12."),
)
KAZAKH = (
    Block(Kind.HEADING, "Тамызға дейін су жетеді"),
    _p("— Қанша сорғы жұмыс істеп тұр? — деп сұрадық гидролог Айгүл Сейітовадан."),
    _p("«Жетеудің төртеуі, — деді ол. — Оның өзінде „ант бергендей“ істейді»."),
    _p("Есепте 12\u00a0500\u00a0₸ тұр; ұңғыма, әуе, іңір, һәм, өңір — қазақ әріптері түгел қалуы керек."),
    _p("*Қалың* қаріп сөз *іш*інде де үзілмейді, ал соз\u00adыл\u00adған сөз жасырын сызықшамен келеді."),
    Block(Kind.ITEM, "бірінші сорғы — ескі бөгетте;"),
)
ENGLISH = (
    Block(Kind.HEADING, "Water until August"),
    _p("“Four of\u00a0the seven,” she said, “and those ‘on parole’, as the foreman puts it.”"),
    _p(
        "It isn’t a well-known\u2011yet co\u00adoperative — it’s *half*-built, at 3\u2009a.m. in the steppe… <b>&amp;</b> so on."
    ),
    _p("A “naïve” résumé: fi, ﬂ, ½, № 5, §\u00a012, 100\u00a0%, <tag> & \\backslash {brace} [bracket] #hash"),
)
ALL = (*RUSSIAN, *KAZAKH, *ENGLISH)


def verbatim(blocks: tuple[Block, ...], text: str) -> list[str]:
    """Return the words of all blocks that a text does not hold letter by letter."""
    return [block.words for block in blocks if block.words not in text] + [
        block.note for block in blocks if block.note and block.note not in text
    ]
