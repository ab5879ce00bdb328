"""What is wrong with a file is told in the editor's language, by whichever process found it."""

import pytest

from desktop_app.bootstrap import Application, Places
from desktop_app.services import words
from desktop_app.services.words import spoken


@pytest.fixture(autouse=True)
def _language_as_before():
    before = words.language()
    yield
    words.use(before)


@pytest.mark.parametrize(("language", "said"), [("ru", "повреждён"), ("kk", "бүлінген"), ("en", "damaged")])
def test_a_reason_is_told_in_the_language_of_the_window(tmp_path, language, said):
    file = tmp_path / "битый.docx"
    file.write_bytes(b"PK\x03\x04" + b"x" * 40)
    application = Application(Places.within(tmp_path / "home"), language)
    application.create(tmp_path / "a.kartoteka")
    with application.open(tmp_path / "a.kartoteka") as desk:
        (line,) = desk.importing.run([file]).lines
        (reason,) = [str(value) for name, value in line.error.places.items() if name == "reason"]
    assert said in spoken(line.error)
    assert reason.isascii() == (language == "en")
