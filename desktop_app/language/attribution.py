"""Who said it: ordered sieves, from the surest to the weakest; the first that answers decides.

The order follows the practice of rule-based quote attribution (Muzny et al., A Two-stage Sieve Approach for Quote
Attribution, EACL 2017): what the clause names, then roles and pronouns, then the order of the conversation.
"""

from collections.abc import Callable, Sequence

from desktop_app.domain.interviews import Language
from desktop_app.domain.people import SpeakerKind
from desktop_app.language.asked import Asked, Focus, Said, Unnamed
from desktop_app.language.clauses import Clause, words_between
from desktop_app.language.conversation import WITHOUT_CLAUSE, after_narration, taking_turns
from desktop_app.language.lexicon import Lexicon
from desktop_app.language.mentions import (
    Part,
    Person,
    can_be_subject,
    is_subject,
    of_a_place,
    role_lemma,
    spot_at,
    without_title,
)
from desktop_app.language.morphology import is_common, is_known, is_plural, noun_cases, readings
from desktop_app.language.names import is_given
from desktop_app.language.organisations import named_organisation, organisation_lemma
from desktop_app.language.tokens import Run, Token, is_latin, runs

_PAPERS = frozenset("сообщение заявление пресс-релиз релиз документ отчёт ответ письмо обращение постановление".split())
_KAZAKH_PAPERS = ("хабарлама", "мәлімдеме", "жауаб", "хат", "құжат", "қаулы", "баянда", "үндеу")
_ONE = frozenset({"один", "одна", "one"})
_OTHER = frozenset({"тот", "та"})
_THERE = frozenset({"там", "сонда"})
_FIRST_PERSON = frozenset({"я", "мы", "мен", "біз", "i", "we"})
_OBJECTS = {"его": "masc", "её": "femn", "ее": "femn", "him": "masc", "her": "femn"}
Sieve = Callable[[Asked, Clause], Said | None]


def cited_object(asked: Asked, clause: Clause) -> Said | None:
    """«цитирует Фастовского», «цитирует РБК режиссёра»: the object of the verb spoke."""
    if not (clause.citing or clause.by):
        return None
    known = [(run, asked.people.at[run.start]) for run in _names(asked, clause) if run.start in asked.people.at]
    # «цитирует Калиева агентство Анны Ким»: the object is no nominative, and stands beside the verb.
    known.sort(key=lambda one: (is_subject(one[1], one[0], clause.language), _distance(clause, one[0])))
    for run, person in known:
        return _said(asked, clause, person, run, 0.9)
    for token in clause.tokens:
        lemma = role_lemma(token.text, asked.lexicon)
        if lemma and noun_cases(token.text) & {"gent", "accs"}:
            return _role(asked, clause, token, lemma)
    following = clause.tokens[clause.verb + 1 : clause.verb + 3] if clause.verb is not None else ()
    for token in following:
        if gender := _OBJECTS.get(token.text.lower()):
            return _focused(asked, clause, gender, token.text)
    return None


def pronoun_beside_the_verb(asked: Asked, clause: Clause) -> Said | None:
    """«сказал он», "she said": the pronoun stands right beside the reporting verb."""
    return _pronoun(asked, clause, reach=1)


def name_in_the_clause(asked: Asked, clause: Clause) -> Said | None:
    """«сказал Бахтадзе», "Dewar said": the nearest name that can be the subject."""
    found = [run for run in _names(asked, clause) if _can_speak(asked, clause, run)]
    if clause.verb is not None and clause.tokens[clause.verb].text in asked.lexicon.transitive:
        found = [run for run in found if run.start < clause.tokens[clause.verb].start]
    found.sort(key=lambda run: (run.start not in asked.people.at, _distance(clause, run)))
    for run in found:
        person = asked.people.at.get(run.start) or _new_person(asked, clause, run)
        if person and _subject_spot(person, run):
            # One word in capitals that stands nowhere else may be anything.
            sure = len(person.name.split()) > 1 or bool(person.roles) or is_given(run.words[0].text)
            return _said(asked, clause, person, run, 0.95 if sure else 0.8)
    return None


def role_in_the_clause(asked: Asked, clause: Clause) -> Said | None:
    """«подчеркнул политолог»: whom the text gave this role, or who is in focus, or somebody unnamed."""
    found = [
        (n, token, lemma)
        for n, token in enumerate(clause.tokens)
        if (lemma := role_lemma(token.text, asked.lexicon))
        and _nominative(token, clause)
        and not (n and _has_complement(clause.tokens[n - 1], clause, asked.lexicon))
    ]
    if not found:
        return _somebody(asked, clause)
    _, token, lemma = min(found, key=lambda one: _from_verb(clause, one[0]))
    return _role(asked, clause, token, lemma)


def _somebody(asked: Asked, clause: Clause) -> Said | None:
    """ "shouted one backbencher", «рассказал один из жителей»: somebody new, of whom nothing more is told."""
    if clause.verb is None:
        return None
    for place in (clause.verb + 1, 0):
        words = [token.text.lower() for token in clause.tokens[place : place + 3] if token.is_word]
        if len(words) == 3 and words[0] in _ONE and words[1] in ("из", "of"):
            return Said(Unnamed(" ".join(words), SpeakerKind.ROLE), clause.cue, " ".join(words), 0.6)
        if len(words) > 1 and clause.language is Language.ENGLISH and words[0] in ("one", "a", "an"):
            return Said(Unnamed(words[1], SpeakerKind.ROLE), clause.cue, words[1], 0.6)
    return None


def pronoun_in_the_clause(asked: Asked, clause: Clause) -> Said | None:
    """A pronoun anywhere in the clause."""
    return _pronoun(asked, clause, reach=6)


def organisation_in_the_clause(asked: Asked, clause: Clause) -> Said | None:
    """«сообщили в МЧС», «отмечает министерство»: who speaks is no person."""
    found = named_organisation(asked.text, clause, asked.lexicon)
    if found is None:
        return None
    name, mention, alone = found
    # «говорится в сообщении компании»: which one, the text said before.
    before = asked.people.organisation_before(clause.start, alone)[1] if alone else ""
    if alone in asked.lexicon.any_organisation:
        before = before or asked.people.organisation_before(clause.start)[1]
    return Said(Unnamed(before or name, SpeakerKind.ORGANISATION), clause.cue, mention, 0.7)


def nobody_but_a_verb(asked: Asked, clause: Clause) -> Said | None:
    """«говорится в интервью»: the one in focus goes on."""
    if clause.verb is None:
        return None
    if clause.impersonal and (name := _whose_paper(asked, clause)):
        return Said(Unnamed(name, SpeakerKind.ORGANISATION), clause.cue, "", 0.5)
    if clause.plural and not clause.impersonal:
        # «Там же добавили», «уточнили там»
        there = any(token.text.lower() in _THERE for token in clause.tokens)
        name = asked.people.organisation_before(clause.start)[1] if there else ""
        return Said(Unnamed(name, SpeakerKind.ORGANISATION) if name else None, clause.cue, "", 0.6 if name else 0.4)
    return _focused(asked, clause, clause.gender, "", 0.5)


def _whose_paper(asked: Asked, clause: Clause) -> str:
    """«говорится в сообщении»: of the office named last, unless a person was named after it."""
    place, name = asked.people.organisation_before(clause.start)
    focus = asked.focus()
    if focus and focus.place > place:
        return ""
    official = any(_is_paper(token.text, clause.language) for token in clause.tokens if token.is_word)
    return name if official else ""


def _is_paper(word: str, language: Language) -> bool:
    if language is Language.KAZAKH:
        return word.lower().startswith(_KAZAKH_PAPERS)
    return any(one.lemma in _PAPERS for one in readings(word))


SIEVES: tuple[tuple[str, Sieve], ...] = (
    ("cited_object", cited_object),
    ("pronoun", pronoun_beside_the_verb),
    ("name", name_in_the_clause),
    ("role", role_in_the_clause),
    ("pronoun", pronoun_in_the_clause),
    ("organisation", organisation_in_the_clause),
)
"""Rule name → sieve, for a quote that a clause reports; in this order, each clause in turn."""

LAST_SIEVES: tuple[tuple[str, Sieve], ...] = (("verb_only", nobody_but_a_verb),)
"""Sieves for clauses that name nobody."""


def attribute(asked: Asked, clauses: Sequence[Clause]) -> tuple[str, Said]:
    """Return the rule that decided, and its answer."""
    for sieves in (SIEVES, LAST_SIEVES):
        for clause in clauses:
            for rule, sieve in sieves:
                said = sieve(asked, clause)
                if said:
                    return rule, said
    if asked.form == "dialogue" or (asked.form == "alone" and asked.lexicon.language is Language.ENGLISH):
        said = after_narration(asked) or taking_turns(asked)
        if said:
            return "turns", said
    if asked.form != "dialogue":
        for rule, weak in WITHOUT_CLAUSE:
            said = weak(asked)
            if said:
                return rule, said
    return "none", Said(None, "", "", 0.3)


def _names(asked: Asked, clause: Clause) -> list[Run]:
    part = Part(asked.block, list(clause.tokens), clause.language, asked.lexicon)
    found = (without_title(run, part) for run in runs(clause.tokens, asked.text) if not of_a_place(run, part))
    return [
        run
        for run in found
        if run and not (clause.by and run.start == clause.start) and not _in_marks(asked.text, clause, run)
    ]


def _in_marks(text: str, clause: Clause, run: Run) -> bool:
    before = text[clause.start : run.start]
    return before.count("«") > before.count("»") or before.count('"') % 2 == 1


def _said(asked: Asked, clause: Clause, person: Person, run: Run, confidence: float) -> Said:
    person.sure = True
    if not person.gender:
        person.gender = clause.gender
    return Said(person, clause.cue, asked.text[run.start : run.end], confidence)


def _subject_spot(person: Person, run: Run) -> bool:
    spot = spot_at(person, run.start)
    return spot is None or spot.subject


def _can_speak(asked: Asked, clause: Clause, run: Run) -> bool:
    """What is known of a person tells more of a form than its ending does."""
    person = asked.people.at.get(run.start)
    return is_subject(person, run, clause.language) if person else can_be_subject(run, clause.language)


def _distance(clause: Clause, run: Run) -> float:
    place = clause.tokens.index(run.words[0])
    # The subject follows the verb more often than not; a name before it is as near only when it is nearer.
    return _from_verb(clause, place) + (0.5 if clause.verb is not None and place < clause.verb else 0)


def _from_verb(clause: Clause, place: int) -> int:
    return words_between(clause, len(clause.tokens) - 1 if clause.verb is None else clause.verb, place)


def _new_person(asked: Asked, clause: Clause, run: Run) -> Person | None:
    """A name that stands nowhere else: it must stand beside the verb, and be no place and no common word."""
    words = [word.text for word in run.words]
    if len(words) == 1 and (len(words[0]) == 1 or words[0][:-1].isupper()):  # "on X", "told MPs"
        return None
    if clause.verb is None or _distance(clause, run) > 3:
        return None
    if clause.language is Language.RUSSIAN and (is_latin(words[0]) or _is_place(words)):
        return None
    known = asked.people.known_as(words[-1], clause.language, run.start) if len(words) == 1 else None
    person = known or asked.people.add(words, clause.language)
    asked.people.notice(person, run, subject=True)
    return person


def _is_place(words: Sequence[str]) -> bool:
    word = words[-1]
    return (len(words) == 1 and is_common(word)) or (
        is_known(word) and any("Geox" in one.grammemes for one in readings(word)[:1])
    )


def _has_complement(token: Token, clause: Clause, lexicon: Lexicon) -> bool:
    """«в министерстве энергетики», «учительница физики»: what follows is no second role."""
    role = role_lemma(token.text, lexicon) if clause.language is Language.RUSSIAN and token.is_word else ""
    return bool(organisation_lemma(token, lexicon) or (role and _nominative(token, clause)))


def _nominative(token: Token, clause: Clause) -> bool:
    return clause.language is not Language.RUSSIAN or "nomn" in noun_cases(token.text)


def _role(asked: Asked, clause: Clause, token: Token, lemma: str) -> Said:
    if clause.language is Language.RUSSIAN and is_plural(token.text, lemma):
        return Said(Unnamed(token.text.lower(), SpeakerKind.ROLE), clause.cue, token.text, 0.6)
    person = asked.people.with_role(lemma, asked.position, asked.lexicon.synonyms.get(lemma, ()))
    if person:
        return Said(person, clause.cue, token.text, 0.92 if lemma in person.roles else 0.7)
    if before := asked.spoke_as(lemma):
        return Said(before, clause.cue, token.text, 0.7)
    focus = asked.focus(clause.gender or _womans(token, clause))
    alone = asked.text[token.end : clause.end].strip()[:1] in ("", ",", ".", ":", ";")
    fits = lemma in asked.lexicon.generic_roles or (
        alone and lemma not in asked.lexicon.kin and (not focus or not focus.roles or _only_one(asked, focus))
    )
    if focus and fits:
        return Said(focus.voice, clause.cue, token.text, 0.6, focus.spoke)
    return Said(Unnamed(lemma, SpeakerKind.ROLE), clause.cue, token.text, 0.6)


def _womans(token: Token, clause: Clause) -> str:
    """«добавляет учёная» is a woman; a man's word for a profession may be anybody's."""
    if clause.language is not Language.RUSSIAN:
        return ""
    genders = {one.gender for one in readings(token.text) if one.case == "nomn"}
    return "femn" if genders == {"femn"} else ""


def _only_one(asked: Asked, focus: Focus) -> bool:
    """Say whether the text so far speaks of one person: «экономист» is then what else they are."""
    return isinstance(focus.voice, Person) and asked.alone(focus.voice)


def _pronoun(asked: Asked, clause: Clause, reach: int) -> Said | None:
    if clause.verb is None:
        return None
    for place in range(max(0, clause.verb - reach), min(len(clause.tokens), clause.verb + reach + 1)):
        token = clause.tokens[place]
        low = token.text.lower()
        if low in _FIRST_PERSON or low in asked.lexicon.they:
            return Said(None, clause.cue, token.text, 0.5)
        if low in _OTHER:
            return Said(asked.other("femn" if low == "та" else "masc"), clause.cue, token.text, 0.5, leans=True)
        if low == "it" and clause.language is Language.ENGLISH and place < clause.verb:
            name = asked.people.organisation_before(clause.start)[1]
            return Said(Unnamed(name, SpeakerKind.ORGANISATION), clause.cue, token.text, 0.7) if name else None
        gender = _pronoun_gender(low, asked.lexicon)
        if gender is not None:
            return _focused(asked, clause, gender, token.text) or _named_later(asked, clause, gender, token.text)
    return None


def _focused(asked: Asked, clause: Clause, gender: str, mention: str, confidence: float = 0.75) -> Said | None:
    """Return who is in focus; surer where nobody else of that gender was named lately."""
    focus = asked.focus(gender)
    if focus is None:
        return None
    if isinstance(focus.voice, Person) and gender and not focus.voice.gender:
        focus.voice.gender = gender
    if isinstance(focus.voice, Person) and asked.alone(focus.voice, gender):
        confidence += 0.17
    return Said(focus.voice, clause.cue, mention, confidence, focus.spoke)


def _named_later(asked: Asked, clause: Clause, gender: str, mention: str) -> Said:
    """A pronoun may stand before the name."""
    person = asked.people.first_after(asked.position, gender)
    if person and gender and not person.gender:
        person.gender = gender
    return Said(person, clause.cue, mention, 0.5 if person else 0.3)


def _pronoun_gender(word: str, lexicon: Lexicon) -> str | None:
    he, she = word in lexicon.he, word in lexicon.she
    if he and she:
        return ""
    return "masc" if he else "femn" if she else None
