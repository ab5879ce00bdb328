"""Whose reported speech it is; what cannot be given to a person is not kept."""

from desktop_app.domain.interviews import Language
from desktop_app.language.asked import Asked, Said, Unnamed
from desktop_app.language.attribution import name_in_the_clause, pronoun_beside_the_verb, role_in_the_clause
from desktop_app.language.mentions import Person, role_lemma
from desktop_app.language.morphology import is_plural
from desktop_app.language.reported import Report

_SUBJECTS = (
    ("pronoun", pronoun_beside_the_verb),
    ("name", name_in_the_clause),
    ("role", role_in_the_clause),
)
_HERS = ("её", "ее", "her")


def attribute_report(asked: Asked, report: Report) -> tuple[str, Said] | None:
    """Return the rule that decided and its answer, or None where the speaker stays unknown."""
    if report.pronoun:
        return _pronoun(asked, report)
    if report.by:
        return _after_by(asked, report)
    for rule, sieve in _SUBJECTS:
        said = sieve(asked, report.clause)
        if said and isinstance(said.voice, Person):
            return rule, said
        if said and isinstance(said.voice, Unnamed):
            return None
    return None


def _pronoun(asked: Asked, report: Report) -> tuple[str, Said] | None:
    hers = any(word in report.pronoun.split() for word in _HERS)
    gender = "" if asked.lexicon.language is Language.KAZAKH else "femn" if hers else "masc"
    focus = asked.focus(gender)
    return ("pronoun", Said(focus.voice, report.pronoun, "", 0.7, focus.spoke)) if focus else None


def _after_by(asked: Asked, report: Report) -> tuple[str, Said] | None:
    """After «по словам» the name, or the role, stands in the genitive."""
    for token in report.clause.tokens:
        person = asked.people.at.get(token.start)
        if person:
            return "name", Said(person, report.by, token.text, 0.9)
    for token in report.clause.tokens:
        lemma = role_lemma(token.text, asked.lexicon)
        if lemma and not (asked.lexicon.language is Language.RUSSIAN and is_plural(token.text, lemma)):
            person = asked.people.with_role(lemma, asked.position)
            if person:
                return "role", Said(person, report.by, token.text, 0.75)
            focus = asked.focus() if lemma in asked.lexicon.generic_roles else None
            return ("role", Said(focus.voice, report.by, token.text, 0.6, focus.spoke)) if focus else None
    return None
