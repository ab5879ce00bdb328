"""Does an index hold what its archive holds?"""

import json


def unlike(desk):
    """Return the passages that the index of an open archive holds otherwise than the archive; nothing is good."""
    index = desk.finding._index
    snapshot = index._refreshed()
    there = {(*snapshot.key(one), *_flat(json.loads(snapshot._about(one)))) for one in snapshot.everything()}
    with desk.storage.reading() as reading:
        units = [unit for id in reading.all_interview_ids() for unit in reading.units(id)]
    return there ^ {
        (one.interview, one.number, *_flat((
            one.date or "", one.outlet, one.language.value, sorted(one.speakers), sorted(one.tags),
        )))
        for one in units
    }  # fmt: skip


def _flat(about):
    return tuple(str(one) for one in about)
