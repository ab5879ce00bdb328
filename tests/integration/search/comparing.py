"""Does an index hold what its archive holds?"""

from collections import Counter

from desktop_app.search.analysis import words
from desktop_app.search.vocabulary import form_and_kind
from desktop_app.services.found import PASSAGE, thing_key

FIELDS = ("date", "outlet", "lang", "speaker", "tag", "terms", "state", "has")


def unlike(desk):
    """Return what the index of an open archive holds otherwise than the archive; nothing is good."""
    with desk.storage.reading() as reading:
        snapshot, _ = desk.finding._index._present(reading)
        return _differing(snapshot, reading)


def _differing(snapshot, reading):
    sources = reading.sources()
    held = {**content(snapshot), **content(snapshot.things)}
    units = [unit for id in sources for unit in (*reading.units(id), *reading.things(id))]
    there = wanted(units)
    return {key for key in held.keys() | there.keys() if held.get(key) != there.get(key)}


def content(snapshot):
    """Return interview and number of each passage → its properties, and how often each form stands in it and its notes.

    Of other things, with their key in place of the interview.
    """
    abouts = _abouts(snapshot)
    found = {snapshot.key(passage): (about, {}, {}) for passage, about in abouts.items()}
    for segment in snapshot._segments:
        for place, field in enumerate(("exact", "note_exact"), 1):
            table = segment._tables[field]
            for term, passage in zip(table.numbered().tolist(), table.postings.tolist(), strict=True):
                if segment.base + passage in abouts:
                    counted = found[segment.key(passage)][place]
                    form, _ = form_and_kind(table.terms[term])
                    counted[form] = counted.get(form, 0) + 1
    return found


def wanted(units):
    """Return what `content` is for these passages or things."""
    return {
        (one.interview if one.kind == PASSAGE else thing_key(one.kind, one.target), one.number): (
            _about(one),
            _counted(words(one.text)),
            _counted([word for note in one.notes for word in words(note)]),
        )
        for one in units
    }


def _counted(there):
    return dict(Counter([word.form for word in there] + [word.joined for word in there if word.joined]))


def _about(one):
    single = (one.date or "", one.outlet, one.language.value)
    several = (one.speakers, one.tags, one.all_terms, one.states, one.has)
    return (*single, *map(_all, several), tuple(sorted(one.quotes)))


def _abouts(snapshot):
    found = {int(passage): {} for passage in snapshot.everything}
    for field in FIELDS:
        for value in snapshot._values[field]:
            for passage in snapshot.having(field, value.__eq__):
                found[int(passage)].setdefault(field, []).append(value)
    return {
        passage: (*(_all(about.get(field, [])) for field in FIELDS), snapshot.about(passage)[2])
        for passage, about in found.items()
    }


def _all(values):
    return ", ".join(sorted(values))
