"""All that can be found in one text: language, passages, who speaks, and what they say."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.asked import Asked
from desktop_app.language.attribution import attribute, name_in_the_clause
from desktop_app.language.cast import Cast
from desktop_app.language.covered import Covered
from desktop_app.language.identify import languages_of, main_language
from desktop_app.language.lexicon import Lexicon, read_lexicons
from desktop_app.language.mentions import Part
from desktop_app.language.passages import blocks, paragraphs
from desktop_app.language.people import People
from desktop_app.language.reported import Report, find_reports
from desktop_app.language.reporting import attribute_report
from desktop_app.language.speech import Speech, find_dialogue, find_speech
from desktop_app.language.tokens import tokens
from desktop_app.language.turns import Turn, find_turns
from desktop_app.language.voices import guest_of, voice_of_turn
from desktop_app.services.found import Found, FoundPassage


class QuoteFinder:
    """Finds quotes in Russian, Kazakh and English texts; fulfils `FindsQuotes`.

    `words` is the folder of the data files, by default the one shipped with the program.
    """

    def __init__(self, words: Path | None = None) -> None:
        self._lexicons = read_lexicons(words)

    def find(self, text: str, body_start: int = 0, language: Language | None = None) -> Found:
        """Return all that was found; positions count characters. `language` is what the file says of itself."""
        spans = paragraphs(text, body_start)
        cut = [text[span.start : span.end] for span in spans]
        languages = languages_of(cut, self._lexicons)
        if language in self._lexicons:
            languages = [language if one is Language.UNKNOWN else one for one in languages]
        main = language or main_language(cut, languages)
        found = _Search(text, self._parts(text, spans, languages, main), self._lexicons).run()
        passages = tuple(FoundPassage(s.start, s.end, lang) for s, lang in zip(spans, languages, strict=True))
        return Found(main, passages, found.speakers, found.quotes)

    def _parts(self, text: str, spans: Sequence[Span], languages: Sequence[Language], main: Language) -> list[Part]:
        parts: list[Part] = []
        for span, own in zip(spans, languages, strict=True):
            language = next((one for one in (own, main) if one in self._lexicons), Language.RUSSIAN)
            lexicon = self._lexicons[language]
            parts += [
                Part(block, tokens(text, block.start, block.end), language, lexicon) for block in blocks(text, span)
            ]
        return parts


class _Search:
    """The search through one text."""

    def __init__(self, text: str, parts: Sequence[Part], lexicons: Mapping[Language, Lexicon]) -> None:
        self._text = text
        self._parts = parts
        self._people = People(text, parts)
        self._cast = Cast(text)
        interviewers = frozenset().union(*(one.interviewers for one in lexicons.values()))
        self._interviewers = interviewers
        self._turns = find_turns(text, [part.span for part in parts], interviewers)

    def run(self) -> Cast:
        """Attribute everything in the order of the text, for each answer helps the next."""
        speeches = [(part, one) for part in self._told() for one in find_speech(self._text, part.span, part.lexicon)]
        speeches += self._dialogue()
        quoted = Covered(span for _, one in speeches for span in one.spans)
        self._name_speakers(speeches, quoted)
        for part, found in sorted(self._in_order(speeches), key=lambda one: _start(one[1])):
            if isinstance(found, Speech):
                self._attribute(part, found, quoted)
            else:
                self._report(part, found, quoted)
        self._take_turns()
        return self._cast

    def _name_speakers(self, speeches: Sequence[tuple[Part, Speech]], quoted: Covered) -> None:
        """Learn whom the clauses name, so that a pronoun before the first full mention can be understood."""
        for part, speech in speeches:
            asked = self._asked(part, speech.start, speech.form, quoted)
            for clause in speech.clauses:
                name_in_the_clause(asked, clause)
        self._people.see_single_names()

    def _told(self) -> list[Part]:
        """Return the paragraphs that are no turns."""
        first = min((turn.span.start for turn in self._turns), default=len(self._text))
        return [part for part in self._parts if part.span.end <= first or not self._turns]

    def _dialogue(self) -> list[tuple[Part, Speech]]:
        """Lines that a dash opens are dialogue where author's words stand in one of them; else they are a list."""
        if self._turns:
            return []
        lines = [(p, one) for p in self._parts if (one := find_dialogue(self._text, p.span, p.lexicon))]
        return lines if any(one.clauses for _, one in lines) else []

    def _in_order(self, speeches: Sequence[tuple[Part, Speech]]) -> list[tuple[Part, Speech | Report]]:
        taken = Covered(span for _, one in speeches for span in (*one.spans, Span(one.start, one.end)))
        found: list[tuple[Part, Speech | Report]] = [*speeches]
        for part in self._told():
            found += [(part, report) for report in find_reports(self._text, part.span, taken, part.lexicon)]
        return found

    def _asked(self, part: Part, position: int, form: str, quoted: Covered) -> Asked:
        return Asked(
            self._text,
            self._people,
            part.lexicon,
            position,
            part.span,
            form,
            quotes=quoted,
            history=self._cast.history,
        )

    def _attribute(self, part: Part, speech: Speech, quoted: Covered) -> None:
        asked = self._asked(part, speech.start, speech.form, quoted)
        asked.guest = guest_of(self._people, speech.start)
        rule, said = attribute(asked, speech.clauses)
        self._cast.take(speech.spans, QuoteKind.DIRECT, rule, said, speech.end)

    def _report(self, part: Part, report: Report, quoted: Covered) -> None:
        answer = attribute_report(self._asked(part, report.span.start, "reported", quoted), report)
        if answer:
            rule, said = answer
            self._cast.take([report.span], QuoteKind.REPORTED, rule, said, report.span.end)

    def _take_turns(self) -> None:
        first = self._turns[0].span.start if self._turns else 0
        guest = guest_of(self._people, first)
        for turn in self._turns:
            rule, said = voice_of_turn(turn, self._people, guest, self._language_at(turn), self._interviewers)
            self._cast.take([turn.span], QuoteKind.TURN, rule, said, turn.span.end)

    def _language_at(self, turn: Turn) -> Language:
        number = bisect_right(self._parts, turn.span.start, key=lambda part: part.span.end)
        return self._parts[number].language if number < len(self._parts) else Language.RUSSIAN


def _start(found: Speech | Report) -> int:
    return found.start if isinstance(found, Speech) else found.span.start
