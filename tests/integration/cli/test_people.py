"""The people of an archive from a shell."""

from pathlib import Path

from tests.integration.cli.test_commands import Call, direct, said


def shown(call: Call, trip: Path, name: str) -> list[str]:
    return [quote["id"] for quote in said(call, "people", trip, "show", name)["said"]]


def test_people_are_listed_split_told_apart_and_merged(call: Call, trip: Path) -> None:
    one, *_ = (quote["id"] for quote in direct(call, trip))
    before = shown(call, trip, "Калиев")
    assert call("people", trip, "split", "Талгат Калиев", "--quotes", one, "--new", "Т. Калиев")[0] == 0
    assert said(call, "people", trip, "--same") == []
    assert shown(call, trip, "Т. Калиев") == [one]

    assert call("people", trip, "merge", "Т. Калиев", "Талгат Калиев")[0] == 0

    assert sorted(shown(call, trip, "Талгат Калиев")) == sorted(before)
    code, out, _ = call("people", trip)
    assert code == 0
    assert "Талгат Калиев, политолог  (Т. Калиев)" in out


def test_who_may_be_one_person_is_named_with_the_reason_until_told_apart(call: Call, trip: Path) -> None:
    one, two, _ = (quote["id"] for quote in direct(call, trip))
    call("people", trip, "split", "Талгат Калиев", "--quotes", one, two, "--new", "Ержан Жусупов")
    call("people", trip, "split", "Ержан Жусупов", "--quotes", two, "--new", "Кто-то")
    call("people", trip, "split", "Талгат Калиев", "--quotes", direct(call, trip)[2]["id"], "--new", "Ержан Жүсіпов")
    (found,) = said(call, "people", trip, "--same")
    assert {end["name"] for end in found["people"]} == {"Ержан Жусупов", "Ержан Жүсіпов"}
    assert found["reason"] == "alike"
    code, out, _ = call("people", trip, "--same")
    assert (code, len(out.splitlines())) == (0, 3)

    assert call("people", trip, "apart", *(end["id"][-8:] for end in found["people"]))[0] == 0

    assert said(call, "people", trip, "--same") == []


def test_a_person_is_renamed_and_given_a_role(call: Call, trip: Path) -> None:
    assert call("people", trip, "rename", "Калиев", "Талғат Қалиев")[0] == 0
    assert call("people", trip, "role", "Қалиев", "министр", "--where", "Минэнерго", "--since", "2025-11")[0] == 0
    code, out, _ = call("people", trip, "show", "Қалиев")
    assert code == 0
    assert "    = Талгат Калиев\n" in out
    assert "    министр, Минэнерго, 2025-11 – …\n" in out


def test_what_cannot_be_done_is_said(call: Call, trip: Path) -> None:
    assert call("people", trip, "merge", "Калиев", "Калиев")[0] == 1
    assert call("people", trip, "role", "Калиев", "министр", "--since", "вчера")[0] == 1
    code, _, error = call("people", trip, "show", "Нет такого")
    assert code == 1
    assert "Нет такого" in error
