"""Mailboxes: each message is an interview of its own."""

import pytest

from desktop_app.domain.errors import EmptyFile, FileMissing
from desktop_app.importers import Files

FIRST = (
    b"From: a@b.example\nSubject: =?utf-8?B?0JLQvtC00LA=?=\n\n"
    + "Первое.\n\nFrom now on it is dry: so be it.\n".encode()
)
SECOND = "Subject: Вода\r\n\r\nВторое.\r\nFrom 2021 on\r\n>From the well\r\n".encode()


@pytest.fixture
def mailbox(tmp_path):
    def mailbox(*messages, mark=b"From - Wed Nov 12 10:00:00 2025"):
        path = tmp_path / "ответы.mbox"
        escaped = (
            message.replace(b"\n>From ", b"\n>>From ").replace(b"\nFrom 2", b"\n>From 2") for message in messages
        )
        path.write_bytes(b"".join(mark + b"\n" + message + b"\n" for message in escaped))
        return path

    return mailbox


@pytest.mark.parametrize(
    "mark", [b"From - Wed Nov 12 10:00:00 2025", b"From a@b.example Wed Nov 12 10:00:00 2025", b"From "]
)
def test_messages_are_parted_and_named_by_number_and_subject(mailbox, mark):
    files, path = Files(), mailbox(FIRST, SECOND, SECOND.replace("Subject: Вода\r\n".encode(), b"X: y\r\n"), mark=mark)

    assert files.parts(path)[:2] == ("1. Вода", "2. Вода")
    assert len(files.parts(path)) == 3
    assert "From now on it is dry: so be it." in files.read(path, "1. Вода")[0].text


def test_a_message_is_kept_as_it_was_before_it_came_into_the_mailbox(mailbox):
    read, content = Files().read(mailbox(FIRST, SECOND), "2. Вода")

    assert content.rstrip() == SECOND.rstrip()
    assert read.text.endswith("Второе.\nFrom 2021 on\n>From the well")
    assert read.title == "Вода"


def test_a_message_that_is_not_there_is_missing(mailbox):
    with pytest.raises(FileMissing):
        Files().read(mailbox(FIRST), "5. Вода")


def test_a_mailbox_without_messages_is_empty(tmp_path):
    path = tmp_path / "a.mbox"
    path.write_bytes("Просто слова".encode())
    with pytest.raises(EmptyFile):
        Files().parts(path)


def test_one_message_without_a_mark_is_a_mailbox_of_one(tmp_path):
    path = tmp_path / "a.mbox"
    path.write_bytes(FIRST)

    assert Files().parts(path) == ("1. Вода",)


def test_thousands_of_messages_are_looked_through_soon(mailbox):
    assert len(Files().parts(mailbox(*[FIRST] * 3_000))) == 3_000
