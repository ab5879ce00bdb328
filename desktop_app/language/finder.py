"""All that can be found in one text: language, passages, who speaks, and what they say."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Language
from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.asked import Asked
from desktop_app.language.attribution import attribute, name_in_the_clause
from desktop_app.language.cast import Cast
from desktop_app.language.identify import languages_of, main_language
from desktop_app.language.lexicon import Lexicon, read_lexicons
from desktop_app.language.mentions import Part
from desktop_app.language.passages import blocks, paragraphs
from desktop_app.language.people import People
from desktop_app.language.reported import Report, find_reports
from desktop_app.language.reporting import attribute_report
from desktop_app.language.speech import Speech, carried_on, find_dialogue, find_speech, lead_of
from desktop_app.language.stretches import Stretches
from desktop_app.language.tokens import tokens
from desktop_app.language.turns import Labels, find_turns
from desktop_app.language.voices import Voices
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
        self._labels = Labels.of(lexicons.values())
        self._lines = self._dashed_lines()
        told = Stretches(Span(one.start, one.end) for _, one in self._lines if one.clauses)
        self._turns = find_turns(text, [part.span for part in parts], self._labels, told)

    def run(self) -> Cast:
        """Attribute everything in the order of the text, for each answer helps the next."""
        speeches = self._in_marks() + self._dialogue()
        self._people.quoted = Stretches(span for _, one in speeches for span in one.spans)
        self._name_speakers(speeches)
        for part, found in sorted(self._in_order(speeches), key=lambda one: _start(one[1])):
            if isinstance(found, Speech):
                self._attribute(part, found)
            else:
                self._report(part, found)
        self._take_turns()
        return self._cast

    def _name_speakers(self, speeches: Sequence[tuple[Part, Speech]]) -> None:
        """Learn whom the clauses name, so that a pronoun before the first full mention can be understood."""
        for part, speech in speeches:
            asked = self._asked(part, speech.start, speech.form)
            for clause in speech.clauses:
                name_in_the_clause(asked, clause)
        self._people.see_single_names()

    def _told(self) -> list[Part]:
        """Return the paragraphs that are no turns."""
        first = min((turn.span.start for turn in self._turns), default=len(self._text))
        return [part for part in self._parts if part.span.end <= first or not self._turns]

    def _in_marks(self) -> list[tuple[Part, Speech]]:
        found: list[tuple[Part, Speech]] = []
        lead = None
        for part in self._told():
            if found and (rest := carried_on(self._text, found[-1][1], part.span)):
                last = found[-1][1]
                last.spans[-1] = Span(last.spans[-1].start, rest.end)
                last.end = last.block.end
            found += [(part, one) for one in find_speech(self._text, part.span, part.lexicon, lead)]
            lead = lead_of(self._text, part.span, part.lexicon)
        return found

    def _dashed_lines(self) -> list[tuple[Part, Speech]]:
        found: list[tuple[Part, Speech]] = []
        lead = None
        for part in self._parts:
            line = find_dialogue(self._text, part.span, part.lexicon, lead)
            if line:
                found.append((part, line))
            lead = lead_of(self._text, part.span, part.lexicon)
        return found

    def _dialogue(self) -> list[tuple[Part, Speech]]:
        """Lines that a dash opens are dialogue where author's words stand by one of them; else they are a list."""
        if self._turns or not any(one.clauses for _, one in self._lines):
            return []
        return self._lines

    def _in_order(self, speeches: Sequence[tuple[Part, Speech]]) -> list[tuple[Part, Speech | Report]]:
        spans = [span for _, one in speeches for span in (*one.spans, Span(one.start, one.end))]
        taken = Stretches(spans)
        found: list[tuple[Part, Speech | Report]] = [*speeches]
        for part in self._told():
            found += [(part, report) for report in find_reports(self._text, part.span, taken, part.lexicon)]
        return found

    def _asked(self, part: Part, position: int, form: str) -> Asked:
        return Asked(self._text, self._people, part.lexicon, position, part.span, form, history=self._cast.history)

    def _attribute(self, part: Part, speech: Speech) -> None:
        rule, said = attribute(self._asked(part, speech.start, speech.form), speech.clauses)
        self._cast.take(speech.spans, QuoteKind.DIRECT, rule, said, speech.end)

    def _report(self, part: Part, report: Report) -> None:
        answer = attribute_report(self._asked(part, report.span.start, "reported"), report)
        if answer:
            rule, said = answer
            self._cast.take([report.span], QuoteKind.REPORTED, rule, said, report.span.end)

    def _take_turns(self) -> None:
        if not self._turns:
            return
        voices = Voices(self._text, self._turns, self._people, self._labels)
        part = 0
        for turn in self._turns:
            while self._parts[part].span.end <= turn.span.start:
                part += 1
            rule, said = voices.of(turn, self._parts[part].language)
            self._cast.take([turn.span], QuoteKind.TURN, rule, said, turn.span.end)


def _start(found: Speech | Report) -> int:
    return found.start if isinstance(found, Speech) else found.span.start
