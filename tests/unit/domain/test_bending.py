"""Case forms of names are read back, and what they may be besides is not hidden."""

import pytest

from desktop_app.domain.bending import readings
from desktop_app.domain.naming import person_name

FORMS = (
    ("Калиева", "Калиев"),
    ("Талгата Калиева", "Талгат Калиев"),
    ("Калиева Талгата Ахметовича", "Талгат Ахметович Калиев"),
    ("Т. Калиеву", "Т. Калиев"),
    ("Айгуль Сейтовой", "Айгуль Сейтова"),
    ("Дину Ахметову", "Дина Ахметова"),
    ("Марии Волошиной", "Мария Волошина"),
    ("Петром Сабурским", "Петр Сабурский"),
    ("Анной Сабурской", "Анна Сабурская"),
    ("Сергея Мацая", "Сергей Мацай"),
    ("Талғат Қалиевтің", "Талғат Қалиев"),
    ("Айгүл Сейітоваға", "Айгүл Сейітова"),
)


@pytest.mark.parametrize(("form", "name"), FORMS)
def test_a_case_form_is_read_as_the_name_it_is_of(form: str, name: str) -> None:
    assert person_name(name) in readings(form)


@pytest.mark.parametrize("name", ["", "T. Kaliyev", "Талгат Ким", "А. Б."])
def test_a_name_that_cannot_be_bent_has_no_other_reading(name: str) -> None:
    assert readings(name) == frozenset()


def test_a_name_in_the_nominative_is_not_its_own_reading() -> None:
    assert person_name("Айгуль Сейтова") not in readings("Айгуль Сейтова")
