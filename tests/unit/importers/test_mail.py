"""Messages: their words as they were sent; who is who is left to the editor."""

import base64
from contextlib import suppress
from quopri import encodestring

import pytest

from desktop_app.domain.errors import EmptyFile, KartotekaError, MailEncrypted
from desktop_app.domain.interviews import Origin, Remark
from desktop_app.importers import Files
from desktop_app.importers.mail import unflowed
from tests.documents import mail
from tests.documents.blocks import ALL, verbatim

HEAD = b"From: a@b.example\r\nDate: Wed, 12 Nov 2025 23:30:00 +0500\r\n"


def read(data, name="письмо.eml"):
    return Files().read_bytes(data if isinstance(data, bytes) else data.encode(), name)


def body(data):
    found = read(data)
    return found.text[found.body_start :]


def multipart(kind, *parts, boundary=b"b"):
    inner = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    head = b"Content-Type: multipart/" + kind + b'; boundary="' + boundary + b'"\r\n\r\n'
    return head + inner + b"--" + boundary + b"--\r\n"


def part(words, kind=b"text/plain", more=b""):
    return b"Content-Type: " + kind + b"; charset=utf-8\r\n" + more + b"\r\n" + words.encode()


@pytest.mark.parametrize("as_page", [False, True])
def test_every_letter_of_a_message_is_kept(as_page):
    found = read(bytes(mail.message(ALL, as_page)))

    assert verbatim(ALL, found.text) == []
    assert (found.media_type, found.importer, found.encoding) == ("message/rfc822", "mail 1", "utf-8")


def test_a_message_is_named_and_dated_by_its_header_and_nobody_is_made_a_speaker():
    found = read(mail.make(ALL))

    assert (found.title, found.title_origin) == ("Ответы про воду", Origin.STRUCTURED)
    assert (found.date, found.date_origin) == ("2025-11-12", Origin.STRUCTURED)
    assert (found.interviewer, found.interviewee, found.outlet) == ("", "", "")
    assert found.text.startswith("From: Айгуль Сейтова <seitova@institut.example>\nTo: ")
    assert found.text[found.body_start :].startswith("Воды хватит")


def test_a_header_that_an_editor_wrote_above_the_words_counts_more():
    found = read(HEAD + "\r\nДата: 1 мая 2024\r\nИздание: Весть\r\n\r\nСлово.\r\n".encode())

    assert (found.date, found.date_origin, found.outlet) == ("2024-05-01", Origin.HEADER, "Весть")
    assert found.text[found.body_start :] == "Слово."


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"=?koi8-r?B?" + base64.b64encode("Вода".encode("koi8-r")) + b"?=", "Вода"),
        (b"=?utf-8?Q?=D0=92=D0=BE?=\r\n =?utf-8?Q?=D0=B4=D0=B0?=", "Вода"),
        (b"=?utf-8?B?0JLQvtC=?=\r\n =?utf-8?B?tNCw?=", "Вода"),
        ("Вода".encode(), "Вода"),
        ("Вода".encode("cp1251"), "Вода"),
        (b"=?no-such?B?0JLQvtC00LA=?=", "Вода"),
        (b"Re: Fwd: RE[2]: =?utf-8?B?0J7RgtCyOiDQktC+0LTQsA==?=", "Вода"),
    ],
)
def test_a_subject_is_read_however_it_was_sent(raw, said):
    assert read(b"Subject: " + raw + b"\r\n\r\n" + "Слово.".encode()).title.replace("0JLQvtC00LA=", "Вода") == said


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8"])
@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "8bit"])
def test_words_are_read_in_their_encoding(charset, coding):
    words = "Воды хватит до августа, сказала она. Дальше никто не считал.\r\n"
    data = words.encode(charset)
    data = base64.encodebytes(data) if coding == "base64" else encodestring(data) if coding[0] == "q" else data
    head = f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"

    assert body(HEAD + head.encode() + data) == words.strip()


def test_broken_base64_gives_what_can_be_read():
    head = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"

    assert body(HEAD + head + b"0KHQu9C-!!+0LLQvi4 x").startswith("Сл")


def test_lines_that_were_broken_to_be_sent_are_joined():
    flowed = HEAD + b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    words = "Первая \r\nстрока.\r\n\r\n> Вопрос \r\n> целиком?\r\n>> Старый\r\n  с отступом\r\n-- \r\nПодпись"

    assert body(flowed + words.encode()) == "Первая строка.\n\n> Вопрос целиком?\n>> Старый\n с отступом\n-- \nПодпись"


def test_the_space_at_a_break_goes_where_the_sender_says_so():
    assert unflowed("вели \nколепно", delsp=True) == "великолепно"
    assert unflowed("два \nслова", delsp=False) == "два слова"


def test_of_two_ways_to_say_the_same_the_plain_one_is_taken_if_it_leaves_nothing_out():
    page = "<html><body><p>Слово и дело</p></body></html>"

    assert body(HEAD + multipart(b"alternative", part("Слово  и дело"), part(page, b"text/html"))) == "Слово  и дело"
    assert body(HEAD + multipart(b"alternative", part("Слово"), part(page, b"text/html"))) == "Слово и дело"
    assert body(HEAD + multipart(b"alternative", part(page, b"text/html"))) == "Слово и дело"


def test_what_a_message_quotes_and_all_its_shown_parts_are_kept():
    inner = multipart(b"alternative", part("Ответ.\r\n\r\n> Вопрос?"), boundary=b"c")

    assert body(HEAD + multipart(b"mixed", inner, part("Подпись."))) == "Ответ.\n\n> Вопрос?\n\nПодпись."


@pytest.mark.parametrize(
    "attached",
    [
        part("тайна", more=b"Content-Disposition: attachment\r\n"),
        part("тайна", more=b"Content-Disposition: inline; filename*=utf-8''%D0%B0.txt\r\n"),
        part("тайна", b"image/png"),
        b"Content-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\n" + "тайна".encode(),
    ],
)
def test_attached_files_are_left_out_and_that_is_said(attached):
    found = read(HEAD + multipart(b"mixed", part("Слово."), attached))

    assert found.text.endswith("Слово.")
    assert Remark.PARTS_LEFT_OUT in found.remarks
    assert Remark.PARTS_LEFT_OUT not in read(HEAD + multipart(b"mixed", part("Слово."))).remarks


@pytest.mark.parametrize(
    "data",
    [
        multipart(b"encrypted", part("Слово.")),
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nMIIB",
    ],
)
def test_an_encrypted_message_is_named_as_one(data):
    with pytest.raises(MailEncrypted):
        read(HEAD + data)


@pytest.mark.parametrize("data", [HEAD, HEAD + b"\r\n", HEAD + multipart(b"mixed", part("тайна", b"image/png")), b""])
def test_a_message_without_words_is_empty(data):
    with pytest.raises(EmptyFile):
        read(data)


def test_a_text_without_a_header_is_a_text():
    assert read("Просто слова.\n\nБез заголовка.").text == "Просто слова.\n\nБез заголовка."


@pytest.mark.parametrize(
    "data",
    [
        b"".join(multipart(b"mixed", b"", boundary=b"%d" % n)[:-20] for n in range(2_000)),
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\n" * 200_000,
        b"Content-Type: text/plain; a=\"" + b";" * 200_000 + b"\r\n\r\nx",
        b"Subject: " + b"=?a?q?" * 20_000 + b"\r\n\r\nx",
        b"Content-Type: multipart/mixed; boundary=\"\"\r\n\r\nx",
        b"Content-Type: text/plain; charset*=no'x'%ff\r\nDate: x\r\n\r\nx",
        b"Date: Wed, 99 Nov 99999999999 10:00:00 +9999\r\n\r\nx",
        b"A:" * 200_000, bytes(range(256)) * 100,
        b"Content-Type: text/html\r\n\r\n" + b"<div>" * 50_000,
    ],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_a_hostile_message_ends_soon(data):
    with suppress(KartotekaError):
        assert read(data).text.strip()
