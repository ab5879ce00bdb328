"""Does an index hold what its archive holds?"""

from collections import Counter

from desktop_app.search.analysis import words
from desktop_app.search.vocabulary import form_and_kind

FIELDS = ("date", "outlet", "lang", "speaker", "tag")


def unlike(desk):
    """Return the passages that the index of an open archive holds otherwise than the archive; nothing is good."""
    index = desk.finding._index
    with desk.storage.reading() as reading:
        snapshot, _ = index._present(reading)
        there = {(*snapshot.key(one), *about) for one, about in _abouts(snapshot).items()}
        units = [unit for id in reading.all_interview_ids() for unit in reading.units(id)]
    return there ^ {(one.interview, one.number, *_about(one)) for one in units}


def content(snapshot):
    """Return interview and number of each passage → its properties, and how often each form stands in it."""
    abouts = _abouts(snapshot)
    found = {snapshot.key(passage): (about, {}) for passage, about in abouts.items()}
    for segment in snapshot._segments:
        exact = segment._tables["exact"]
        for term, passage in zip(exact.numbered().tolist(), exact.postings.tolist(), strict=True):
            if segment.base + passage in abouts:
                counted = found[segment.key(passage)][1]
                form, _ = form_and_kind(exact.terms[term])
                counted[form] = counted.get(form, 0) + 1
    return found


def wanted(units):
    """Return what `content` is for these passages."""
    return {(one.interview, one.number): (_about(one), _counted(words(one.text))) for one in units}


def _counted(there):
    return dict(Counter([word.form for word in there] + [word.joined for word in there if word.joined]))


def _about(one):
    return one.date or "", one.outlet, one.language.value, _all(one.speakers), _all(one.tags)


def _abouts(snapshot):
    found = {int(passage): {} for passage in snapshot.everything}
    for field in FIELDS:
        for value in snapshot._values[field]:
            for passage in snapshot.having(field, value.__eq__):
                found[int(passage)].setdefault(field, []).append(value)
    return {passage: tuple(_all(about.get(field, [])) for field in FIELDS) for passage, about in found.items()}


def _all(values):
    return ", ".join(sorted(values))
