"""Tags by a few letters: what fits best comes first, then what was used lately and often; a new one comes last."""

from desktop_app.domain.ids import TagId
from desktop_app.services.choosing_tags import offers
from desktop_app.services.views import TagLine


def tag(path: str, count: int = 0) -> TagLine:
    return TagLine(TagId(path), None, path.rsplit("/", 1)[-1], path, "#123456", count)


TAGS = [tag("Вода"), tag("Вода/Канал", 3), tag("Энергетика"), tag("Энергетика/АЭС", 9), tag("Суд/Канализация", 1)]


def paths(written: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [offer.path for offer in offers(TAGS, [TagId(id) for id in recent], written) if not offer.new]


def test_without_letters_the_latest_come_first_then_the_most_used() -> None:
    assert paths("", ("Суд/Канализация",)) == ["Суд/Канализация", "Энергетика/АЭС", "Вода/Канал", "Вода", "Энергетика"]


def test_the_whole_path_is_looked_through_and_letters_may_be_left_out() -> None:
    assert paths("аэс") == ["Энергетика/АЭС"]
    assert paths("кан") == ["Вода/Канал", "Суд/Канализация"]
    assert paths("кан", ("Суд/Канализация",))[0] == "Суд/Канализация"
    assert paths("энаэс") == ["Энергетика/АЭС"]
    assert paths("вода")[0] == "Вода"
    assert paths("щщщ") == []


def test_a_path_that_is_not_there_is_offered_as_new_and_one_that_is_there_is_not() -> None:
    assert [(one.path, one.new) for one in offers(TAGS, [], " #Вода / Насосы ")] == [("Вода/Насосы", True)]
    assert not any(one.new for one in offers(TAGS, [], "ВОДА/канал"))
