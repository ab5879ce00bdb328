"""A made-up dossier in three languages: every name, place and word in it is invented."""

import hashlib
from dataclasses import replace

from desktop_app.domain.anchors import digest
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.terms import Terms
from desktop_app.services.document import (
    Document,
    DocumentLink,
    DocumentNote,
    DocumentQuote,
    DocumentSection,
    DocumentSource,
    DocumentTag,
    DocumentText,
)
from resources import resource

HOSTILE = (
    '#read("/etc/passwd") и $x^2$, <lab> и @x, // не примечание, `код` и ]скобка[\n\r\n*звёздочка* _черта_ '
    "\\обратная черта <script>alert(1)</script> & [ссылка](http://example.org) #let a = 1"
)

WATER = DocumentTag("Вода/Каналы", "#1f6f8b")
MONEY = DocumentTag("Деньги", "#b3541e")
SCHOOL = DocumentTag("Мектеп/Мұғалімдер", "#7a4a9c")
LAW = DocumentTag("Law & order", "not a colour")


def _source(number: int, title: str, date: str, language: str, **more: str) -> DocumentSource:
    return DocumentSource(
        number=number,
        id=f"01900000-0000-7000-8000-00000000010{number}",
        title=title,
        date=date,
        outlet=more.get("outlet", ""),
        interviewer=more.get("interviewer", ""),
        place=more.get("place", ""),
        url=more.get("url", ""),
        language=language,
        revision=number,
        sha256=hashlib.sha256(title.encode()).hexdigest(),
        file=f"interview-{number}.txt",
    )


SOURCES = (
    _source(
        1,
        "Канал, который считали мёртвым",
        "2025-11-12",
        "ru",
        outlet="Степной листок",
        interviewer="Вера Полынина",
        place="Жаркудук",
        url="https://example.org/kanal?id=7&part=2",
    ),
    _source(2, "Мектепке апарар жол", "2025-09", "kk", outlet="Ауыл үні", interviewer="Ақбота Серікқызы"),
    _source(3, "What the ledger did not say", "2024", "en", place="Port Harrow"),
)


def _quote(number: int, language: str, source: int, speaker: str, *fragments: str, **more: object) -> DocumentQuote:
    fields: dict[str, object] = {
        "before": "",
        "after": "",
        "between": ("",) * (len(fragments) - 1),
        "kind": "direct",
        "confirmed": True,
        "role": "",
        "terms": Terms.ON_RECORD,
        "tags": (),
        "notes": (),
        "links": (),
        "comment": "",
    } | more
    starts = [100 * number + 1000 * part for part in range(len(fragments))]
    return DocumentQuote(
        id=f"01900000-0000-7000-8000-0000000000{number:02}",
        number=number,
        fragments=fragments,
        language=language,
        speaker=speaker,
        source=source,
        locator=str(number + 3),
        spans=tuple((start, start + len(words)) for start, words in zip(starts, fragments, strict=True)),
        digest=digest(fragments),
        **fields,  # type: ignore[arg-type]
    )


def _link(kind: str, target: int | None, outgoing: bool = True, note: str = "", words: str = "") -> DocumentLink:
    return DocumentLink(
        kind, outgoing, target, words, "Тимур Есенов" if words else "", "Степь сегодня" * bool(words), note
    )


def _note(kind: NoteKind, text: str, done: bool = False) -> DocumentNote:
    return DocumentNote(kind, text, "Л. Сомова", "2026-01-09", done)


OWN = {
    "ru": {
        "title": "Вода, школа и старые счета",
        "scope": "Что три собеседника говорили о канале, о дороге в школу и о деньгах на ремонт — осень 2025 года",
        "sections": ("Вода", "Дорога в школу", "Деньги"),
        "intro": "Здесь собрано то, что **сказано под запись**. Порядок — *по смыслу*:\n\n- канал;\n- насосы.",
        "between": "Дальше — о том же, но от другого лица. Сравните слова о сроках: в первом разговоре назван март, "
        "во втором — «после праздников».",
        "comment": "Ключевая цитата раздела. В газетной публикации её сократили до одной фразы.",
        "note": "Сверить с протоколом схода от 4 октября: там названы *другие* цифры.",
        "check": "Проверено по кадастру: длина канала — 41 км, не 48.",
        "do": "Позвонить в водхоз, спросить про насос № 3.",
        "why": "Сроки расходятся на полгода.",
    },
    "kk": {
        "title": "Су, мектеп және ескі есеп",
        "scope": "Үш кейіпкердің канал, мектепке баратын жол және жөндеу қаржысы туралы айтқандары — 2025 жылдың күзі",
        "sections": ("Су", "Мектеп жолы", "Қаржы"),
        "intro": "Мұнда **ашық айтылған** сөздер ғана жиналды. Реті — *мағынасына қарай*:\n\n- канал;\n- сорғылар.",
        "between": "Әрі қарай сол жайт басқа адамның аузынан айтылады. Мерзім туралы сөздерді салыстырыңыз.",
        "comment": "Бөлімнің басты дәйексөзі. Газетте ол бір сөйлемге дейін қысқартылған.",
        "note": "4 қазандағы жиын хаттамасымен салыстыру керек: онда *басқа* сандар келтірілген.",
        "check": "Кадастр бойынша тексерілді: каналдың ұзындығы — 41 шақырым.",
        "do": "Су шаруашылығына хабарласып, № 3 сорғы туралы сұрау.",
        "why": "Мерзімдер жарты жылға алшақ.",
    },
    "en": {
        "title": "Water, school and old accounts",
        "scope": "What three people said about the canal, the road to school and the repair money — autumn 2025",
        "sections": ("Water", "The road to school", "Money"),
        "intro": "Gathered here is what was **said on the record**. Order is *by sense*:\n\n- the canal;\n- the pumps.",
        "between": "What follows is the same matter in another voice. Compare what is said about dates.",
        "comment": "The key quote of this part. The newspaper cut it down to a single sentence.",
        "note": "Compare with the minutes of 4 October: they give *other* figures.",
        "check": "Checked in the land register: the canal is 41 km long, not 48.",
        "do": "Ring the water board about pump no. 3.",
        "why": "The dates are half a year apart.",
    },
}


def dossier(language: str) -> Document:
    """Return the dossier with its headings, comments and notes in this language."""
    own = OWN[language]
    sections = (_water(own), _school(own), _money(own))
    return Document(
        id="01900000-0000-7000-8000-00000000d055",
        title=str(own["title"]),
        scope=str(own["scope"]),
        query="канал* AND (вода OR су)",
        editor="Лидия Сомова",
        made="2026-01-10T08:30:00Z",
        language=language,
        archive="Редакция «Степной листок»",
        archive_state=hashlib.sha256(b"state").hexdigest(),
        sections=tuple(
            DocumentSection(str(title), text, entries)
            for title, (text, entries) in zip(own["sections"], sections, strict=True)
        ),
        sources=SOURCES,
        withheld=2,
    )


def _water(own: dict[str, object]) -> tuple[str, tuple[DocumentQuote | DocumentText, ...]]:
    first = _quote(
        1,
        "ru",
        1,
        "Гульмира Асанова",
        "Мы эту воду ждали одиннадцать лет, и никто — слышите, никто — не приехал посмотреть, как люди возят её из-за "
        "перевала на ослах. Канал не умер, его просто перестали чистить.",
        "К марту по-прежнему обещают торгово-инвестиционного оператора с насосами.",
        between=(" Она помолчала и добавила: ",),
        before="Мы сидим в конторе, за окном ветер гонит пыль по пустому руслу.",
        after="Она показывает на карту: весь участок закрашен синим карандашом.",
        role="староста села",
        tags=(WATER, MONEY),
        comment=own["comment"],
        notes=(_note(NoteKind.COMMENT, str(own["note"])), _note(NoteKind.FACT_CHECK, str(own["check"]))),
        links=(_link("contradicts", 4, note=str(own["why"])), _link("supports", 9, outgoing=False)),
    )
    entries = (
        first,
        _quote(
            2,
            "ru",
            1,
            "",
            "Насос № 3 списали ещё в позапрошлом году, а А. Б. Каримов подписал бумагу задним числом.",
            terms=Terms.BACKGROUND,
            role="сотрудник водхоза",
            tags=(WATER,),
            notes=(_note(NoteKind.TO_DO, str(own["do"])),),
        ),
        DocumentText(str(own["between"])),
        _quote(
            3,
            "kk",
            2,
            "Нұрлан Өмірзақов",
            "Ағайын, суды үнемдемесек, ертеңгі ұрпаққа не қалдырамыз? Каналдың жағалауындағы шаруашылықтардың "
            "барлығына бірдей мүмкіндік берілуі керек, әйтпесе ынтымағымыздан айырыламыз.",
            role="ауыл тұрғыны",
            tags=(WATER,),
            links=(_link("see_also", None, words="Су келген күні бүкіл ауыл"),),
        ),
        _quote(
            4,
            "ru",
            1,
            "Тимур Есенов",
            "Работы начнутся после праздников — какие именно праздники, вы же понимаете, я уточнять не стану 😀.",
            role="подрядчик",
            links=(_link("contradicts", 1, outgoing=False, note=str(own["why"])), _link("updates", 11)),
        ),
    )
    return str(own["intro"]), entries


def _school(own: dict[str, object]) -> tuple[str, tuple[DocumentQuote | DocumentText, ...]]:
    entries = (
        _quote(
            5,
            "kk",
            2,
            "Ақмарал Тұрсынқызы",
            "Балалар мектепке жеті шақырым жаяу барады. Қыста жолды қар басып қалғанда, мұғалімдердің өздері "
            "трактормен алып келеді. Біз бұған үйреніп кеттік, бірақ үйренуге болмайтын еді ғой.",
            role="мектеп директоры",
            before="Әңгіме мұғалімдер бөлмесінде өтті.",
            tags=(SCHOOL,),
            notes=(_note(NoteKind.COMMENT, str(own["note"])),),
            links=(_link("supports", 6),),
        ),
        _quote(
            6,
            "kk",
            2,
            "Нұрлан Өмірзақов",
            "Һәм айтарым: автобустың ақысы 40 000 ₸ тұрады.",
            links=(_link("supports", 5, outgoing=False), _link("answers", 7)),
            tags=(SCHOOL, MONEY),
        ),
        _quote(7, "ru", 1, "Гульмира Асанова", "А кто за это заплатит?", links=(_link("answers", 6, outgoing=False),)),
        _quote(8, "en", 3, "Edith Marlowe", "Nobody counts the children who stay at home.", role="teacher"),
    )
    return "", entries


def _money(own: dict[str, object]) -> tuple[str, tuple[DocumentQuote | DocumentText, ...]]:
    entries = (
        _quote(
            9,
            "en",
            3,
            "Edith Marlowe",
            "The ledger said forty-eight kilometres — the canal is forty-one. Somebody was paid for seven kilometres "
            "of dust, and the office never once asked who.",
            "I kept the receipts.",
            between=(" Then, after a long pause: ",),
            role="bookkeeper, later a teacher",
            tags=(MONEY, LAW),
            links=(_link("supports", 1), _link("repeats", 10)),
        ),
        _quote(
            10,
            "en",
            3,
            "",
            "Everyone in the office knew about the seven kilometres.",
            kind="reported",
            confirmed=False,
            terms=Terms.DEEP_BACKGROUND,
            links=(_link("repeats", 9, outgoing=False),),
        ),
        _quote(
            11,
            "ru",
            1,
            "Тимур Есенов",
            "Акт подписан двадцать седьмого, деньги пришли в тот же день, и больше мне добавить нечего.",
            links=(_link("updates", 4, outgoing=False),),
            tags=(MONEY,),
            notes=(_note(NoteKind.TO_DO, str(own["do"]), done=True),),
        ),
        _quote(12, "ru", 1, "Хакер <b>О’Нил</b> #1", HOSTILE, role="*роль* $y$", tags=(LAW,), comment=HOSTILE),
    )
    return "", entries


DEVIATION = "«пять» stands for «семь»; a no-break space stands where a space was"
WAIVER = "*Исправлено* по просьбе <собеседника>, см. письмо {от} 3 мая"


def waived(language: str) -> Document:
    """Return the dossier with a second quote that is printed although it is not verbatim."""
    whole = dossier(language)
    first = whole.sections[0]
    entries = tuple(
        replace(one, deviation=DEVIATION, waiver=WAIVER) if isinstance(one, DocumentQuote) and one.number == 2 else one
        for one in first.entries
    )
    return replace(whole, sections=(replace(first, entries=entries), *whole.sections[1:]))


def labels(language: str) -> bytes:
    """Return the program's own catalogue of a language; English stays as it is written in the code."""
    return b"<TS/>" if language == "en" else resource("translations", f"kartoteka_{language}.ts").read_bytes()
