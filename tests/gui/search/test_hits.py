"""The rows of an answer."""

from desktop_app.services import words
from desktop_app.services.found import Group, Hit, Results
from desktop_app.ui.search.hits import Heading, More, rows_of_groups, rows_of_others, why_words


def hit(number: int = 1, **more: object) -> Hit:
    values = {
        "interview": "one", "title": "О канале", "date": "2024-03-02", "number": number, "start": 0, "end": 20,
        "speakers": ("Айгуль Сейтова",), "snippet": "Воды хватит до августа", "marks": ((0, 4),), "matches": ((0, 4),),
        "score": 1.0,
    }  # fmt: skip
    return Hit(**{**values, **more})


def test_an_interview_stands_above_its_passages_with_what_is_known_of_it() -> None:
    words.use("en")
    group = Group("one", "О канале", "2024-03-02", "Вестник степи", 5, (hit(1), hit(2)))
    heading, first, second, more = rows_of_groups([group], why=False)
    assert (heading.head, heading.foot, heading.badge) == ("О канале", "2 March 2024 · Вестник степи", "5")
    assert isinstance(heading.data, Heading)
    assert [first.body[start:end] for start, end in first.marks] == ["Воды"]
    assert second.id == "one:2"
    assert more.data == More("one")
    assert more.head.startswith("3 more")


def test_an_interview_that_is_shown_whole_has_no_row_for_more() -> None:
    assert len(rows_of_groups([Group("one", "О канале", None, "", 1, (hit(),))], why=False)) == 2


def test_why_a_passage_was_found_is_said_on_demand_and_in_its_tool_tip() -> None:
    words.use("en")
    found = hit(forms=(("Воды", "вода", "form"), ("август", "август", "same")))
    assert why_words(found) == "Воды ← вода (another form of the word)"
    group = Group("one", "О канале", None, "", 1, (found,))
    assert rows_of_groups([group], why=False)[1].foot == ""
    assert rows_of_groups([group], why=True)[1].foot == why_words(found)
    assert rows_of_groups([group], why=False)[1].more == why_words(found)


def test_other_things_come_short_until_all_are_wanted() -> None:
    words.use("en")
    others = tuple(hit(kind="note", target=f"note-{number}") for number in range(5))
    results = Results("вода", 0, 1.0, (), {}, others=others, others_total={"note": 5})
    short = rows_of_others(results, every=False)
    assert [row.data for row in short] == [*others[:3], More()]
    assert short[0].head == "Note · О канале"
    assert [row.data for row in rows_of_others(results, every=True)] == list(others)
