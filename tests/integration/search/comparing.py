"""Does an index hold what its archive holds?"""

FIELDS = ("date", "outlet", "lang", "speaker", "tag")


def unlike(desk):
    """Return the passages that the index of an open archive holds otherwise than the archive; nothing is good."""
    index = desk.finding._index
    there = {(*index._refreshed().key(one), *about) for one, about in _abouts(index._refreshed()).items()}
    with desk.storage.reading() as reading:
        units = [unit for id in reading.all_interview_ids() for unit in reading.units(id)]
    return there ^ {
        (one.interview, one.number, one.date or "", one.outlet, one.language.value, _all(one.speakers), _all(one.tags))
        for one in units
    }


def _abouts(snapshot):
    found = {int(passage): {} for passage in snapshot.everything}
    for field in FIELDS:
        for value in snapshot._values[field]:
            for passage in snapshot.having(field, value.__eq__):
                found[int(passage)].setdefault(field, []).append(value)
    return {passage: tuple(_all(about.get(field, [])) for field in FIELDS) for passage, about in found.items()}


def _all(values):
    return ", ".join(sorted(values))
