"""Streams of old Office's files come out whole, whatever their size, and nothing runs in a circle."""

import struct

import pytest

from desktop_app.importers.compound import Compound, is_locked, reach
from tests.documents.workbooks import compound, label, record, xls, xls_of


def book(data: bytes) -> bytes:
    return Compound(data).stream("Workbook")


@pytest.mark.parametrize("size", [1, 4095, 4096, 5000, 60_000])
def test_a_stream_comes_out_whole(size):
    stream = bytes(number % 251 for number in range(size))
    data = bytearray(compound("Workbook", stream))

    assert book(bytes(data))[:size] == stream
    assert Compound(bytes(data)).stream("Book") == b""


def test_a_small_stream_lies_within_another():
    data = bytearray(compound("Workbook", bytes(64) + b"x" * 64 + bytes(64)))
    root, entry = 1024, 1024 + 128
    struct.pack_into("<II", data, root + 116, 2, 4096)
    struct.pack_into("<II", data, entry + 116, 1, 64)
    data += struct.pack("<128I", *[0xFFFFFFFE] * 128)
    struct.pack_into("<I", data, 60, len(data) // 512 - 2)
    struct.pack_into("<I", data, 512 + 4 * (len(data) // 512 - 2), 0xFFFFFFFE)

    assert book(bytes(data)) == b"x" * 64


def test_a_chain_of_sectors_that_runs_in_a_circle_ends():
    data = bytearray(compound("Workbook", bytes(5000)))
    struct.pack_into("<I", data, 512 + 4 * 5, 2)
    struct.pack_into("<I", data, 512 + 4 * 1, 1)

    assert len(book(bytes(data))) == 5000


@pytest.mark.parametrize("data", [b"", bytes(600), compound("Workbook", b"")[:100]])
def test_what_has_no_header_is_none(data):
    with pytest.raises(ValueError, match="no header"):
        Compound(data)


def test_the_last_cell_tells_how_far_a_sheet_reaches():
    assert reach(book(xls([["а", "б"], ["в"]]))) == (2, 2)
    several = record(0xBD, struct.pack("<HHHIHIH", 4, 1, 0, 0, 0, 0, 2))
    assert reach(book(xls_of(several))) == (5, 3)


def test_a_sheet_behind_what_looks_like_a_record_is_looked_at_too():
    assert reach(book(xls_of(label(40_000, 200, "а"), before=4))) == (40_001, 201)


def test_a_password_is_seen():
    assert is_locked(book(xls([["а"]], locked=True)))
    assert not is_locked(book(xls([["а"]])))
