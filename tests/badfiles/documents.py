"""PDF, RTF, subtitles and tables of text."""

import zlib
from io import BytesIO

from tests.badfiles.cases import WORDS, BadFile, file, noise, page_of, pdf, stream

MEGA = 2**20
TEXT = stream(b"BT /F 12 Tf 50 700 Td (Water until August) Tj ET")
GOOD = page_of(TEXT)
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"


def _bomb(full: bool) -> bytes:
    packer = zlib.compressobj(9)
    piece = b"BT (a) Tj ET " * 80_000
    data = b"".join(packer.compress(piece) for _ in range(1024 if full else 20)) + packer.flush()
    return page_of(stream(data, b"/Filter/FlateDecode"))


def _bomb_of_bombs(full: bool) -> bytes:
    data = b"\0" * ((1024 if full else 50) * MEGA)
    for _ in range(3):
        data = zlib.compress(data, 9)
    return page_of(stream(data, b"/Filter[/FlateDecode/FlateDecode/FlateDecode]"))


def _deep_pages(full: bool) -> bytes:
    depth = 20_000 if full else 1000
    tree = [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 3) for number in range(depth)]
    return pdf(CATALOG, *tree, b"<</Type/Page/MediaBox[0 0 9 9]>>")


def _many_pages(full: bool) -> bytes:
    pages = 100_000 if full else 300
    kids = b" ".join([b"3 0 R"] * pages)
    return pdf(
        CATALOG, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", TEXT,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )  # fmt: skip


def _locked() -> bytes:
    import pypdf

    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("слово", algorithm="RC4-128")
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/Y 6 0 R>>>>"


def _forms_of_forms(full: bool) -> bytes:
    times = 1000 if full else 20
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    return page_of(
        stream(b"/X Do " * times),
        stream(b"/Y Do " * times, head + b"/Resources<</XObject<</Y 7 0 R>>>>"),
        stream(b"/Z Do " * times, head + b"/Resources<</XObject<</Z 8 0 R>>>>"),
        stream(b"BT /F 9 Tf (a) Tj ET " * times, head),
    )


PDFS: tuple[BadFile, ...] = (
    file("half a PDF", ".pdf", GOOD[: len(GOOD) // 2]),
    file("a PDF with a broken middle", ".pdf", GOOD[:300] + noise(100) + GOOD[400:]),
    file("a PDF of its first line", ".pdf", b"%PDF-1.7\n"),
    file("a PDF with a password", ".pdf", lambda _: _locked()),
    file("a PDF whose pages are in each other", ".pdf", pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>>", b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 9>>")),
    file("a PDF whose pages lie deep", ".pdf", _deep_pages),
    file("a PDF that says it has 100,000 pages", ".pdf", pdf(CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 100000>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")),
    file("a PDF that says it has minus one page", ".pdf", pdf(CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count -1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")),
    file("a PDF with one page 100,000 times", ".pdf", _many_pages),
    file("a PDF that unpacks to 1 GB", ".pdf", _bomb),
    file("a PDF that is packed three times", ".pdf", _bomb_of_bombs),
    file("a PDF whose form draws itself", ".pdf", page_of(stream(b"/X Do"), stream(b"/X Do /Y Do BT (a) Tj ET", FORM))),
    file("a PDF whose form draws many forms", ".pdf", _forms_of_forms),
    file("a PDF of arrays in arrays", ".pdf", lambda full: page_of(stream(b"[" * (300_000 if full else 5000)), b"[" * (300_000 if full else 5000) + b"]" * (300_000 if full else 5000))),
    file("a PDF whose tables of contents point in a circle", ".pdf", pdf(CATALOG, b"<</Type/Pages/Kids[]/Count 0>>", trailer=b"/Prev 9").replace(b"startxref", b"startxref\n9\nstartxref")),
    file("a PDF whose table points at itself", ".pdf", GOOD.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % GOOD.rfind(b"xref\n0"))),
    file("a PDF with lengths below zero", ".pdf", GOOD.replace(b"/Length %d" % TEXT.find(b"ET"), b"/Length -9999999999")),
    file("a PDF of a page as large as a country", ".pdf", GOOD.replace(b"[0 0 600 800]", b"[0 0 1e38 1e38]")),
    file("a PDF without text", ".pdf", page_of(stream(b"0 0 100 100 re f"))),
    file("a PDF that asks to run a script", ".pdf", GOOD.replace(b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1\\))>>")),
    file("a PDF with a million words at one place", ".pdf", lambda full: page_of(stream(b"BT /F 12 Tf " + b"(a) Tj 0 0 Td " * (MEGA if full else 5000) + b"ET"))),
)  # fmt: skip


def _rtf(body: bytes) -> bytes:
    return b"{\\rtf1\\ansi\\ansicpg1251 " + body + b"}"


RTFS: tuple[BadFile, ...] = (
    file("RTF of groups in groups", ".rtf", lambda full: _rtf(b"{" * (200_000 if full else 5000) + b"a" + b"}" * (200_000 if full else 5000))),
    file("RTF that never closes", ".rtf", lambda full: _rtf(b"{\\b a" * (200_000 if full else 5000))),
    file("RTF that closes too often", ".rtf", _rtf(b"a" + b"}" * 5000 + b"b")),
    file("RTF with bytes over the end", ".rtf", _rtf(b"a\\bin2147483647 b")),
    file("RTF with bytes below zero", ".rtf", _rtf(b"a\\bin-5 b")),
    file("RTF with half a pair", ".rtf", _rtf(b"\\uc1 \\u55357? a \\u-8704? b \\u56832? c")),
    file("RTF with numbers of no sign", ".rtf", _rtf(b"\\u99999999999? \\u-99999999? \\u1114112? a")),
    file("RTF that skips a billion signs", ".rtf", _rtf(b"\\uc1000000000 \\u1087? a \\uc-1\\u1087?b")),
    file("RTF with broken codes", ".rtf", _rtf(b"\\'zz \\'e \\'" + b"\\'cf" * 1000)),
    file("RTF cut in a code", ".rtf", b"{\\rtf1 a\\'c"),
    file("RTF with a picture of 10 MB", ".rtf", lambda full: _rtf(b"{\\pict " + b"00" * (5 * MEGA if full else 200_000) + b"} a")),
    file("RTF with an object inside", ".rtf", _rtf(b"{\\object\\objemb{\\*\\objdata 0105000002000000}} a")),
    file("RTF of a million cells", ".rtf", lambda full: _rtf(b"\\trowd " + b"a\\cell " * (300_000 if full else 5000) + b"\\row")),
    file("RTF with a word of a million letters", ".rtf", lambda full: _rtf(b"\\" + b"a" * (MEGA if full else 50_000) + b" a")),
    file("RTF that includes files", ".rtf", _rtf(b'{\\field{\\*\\fldinst INCLUDETEXT "file:///etc/passwd"}{\\fldrslt a}} b')),
)  # fmt: skip
_TIMES = "00:00:01.000 --> 00:00:02.000\n"


def _web(body: str) -> bytes:
    return f"WEBVTT\n\n{body}".encode()


def _rolled(lines: int) -> bytes:
    """Captions that roll, and then two cues of very many lines that are nearly the same."""
    cues = "".join(f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\nстрока {n}\nстрока {n + 1}\n\n" for n in range(10, 30))
    many = "а\n" * lines
    return _web(f"{cues}00:00:40.000 --> 00:00:41.000\n{many}б\n\n00:00:41.000 --> 00:00:42.000\n{many}в\n")


def _columns(count: int) -> bytes:
    """SubStation Alpha with so many columns and lines, of which none is the text."""
    return (
        "[Events]\nFormat: " + "a, " * count + "Start, End\n" + "Dialogue: 0:00:01.00,0:00:02.00,Да\n" * count
    ).encode()


SUBTITLES: tuple[BadFile, ...] = (
    file("subtitles of absurd times", ".srt", "1\n-01:99:99,999 --> 99999999999999999999:00:00,000\nДа\n\n2\n00:00:05,000 --> 00:00:01,000\nНет\n".encode()),
    file("subtitles without times", ".srt", WORDS.encode()),
    file("subtitles of times alone", ".srt", b"1\n00:00:01,000 --> 00:00:02,000\n\n" * 1000),
    file("subtitles of a million digits", ".srt", lambda full: b"1" * (MEGA if full else 100_000) + b"\n" + b"00:00:01,000 --> 00:00:02,000\na\n"),
    file("subtitles with a million tags", ".srt", lambda full: b"1\n00:00:01,000 --> 00:00:02,000\n" + b"<i>" * (300_000 if full else 10_000) + b"a\n"),
    file("web subtitles without their head", ".vtt", "00:01.000 --> 00:02.000\n<v Иван>Да\n".encode()),
    file("web subtitles of nothing but notes", ".vtt", b"WEBVTT\n\nNOTE a\n\nSTYLE\nb\n"),
    file("web subtitles of absurd times", ".vtt", "WEBVTT\n\n99999999:99.999 --> -1:00.000\n<v Иван>Да\n".encode()),
    file("web subtitles with a number of a million digits", ".vtt", lambda full: _web(_TIMES + "&#" + "9" * (MEGA if full else 5000) + "; да")),
    file("web subtitles of a million voices", ".vtt", lambda full: _web(_TIMES + "<v Иван>Да " * (300_000 if full else 5000))),
    file("web subtitles of a million tags", ".vtt", lambda full: _web(_TIMES + "<b>а</b>" * (MEGA if full else 5000))),
    file("web subtitles of a million empty lines", ".vtt", lambda full: _web("\n" * (30 * MEGA if full else 50_000) + _TIMES + "а\n")),
    file("web subtitles of a million spaces", ".vtt", lambda full: _web("00:01.000" + " " * (MEGA if full else 50_000) + "x\n" + _TIMES + "а\n")),
    file("web subtitles that roll without end", ".vtt", lambda full: _rolled(MEGA if full else 5000)),
    file("subtitles of a million cues", ".srt", lambda full: "".join(f"{n}\n{_TIMES}— Да, вода ушла {n}.\n\n" for n in range(300_000 if full else 2000)).encode()),
    file("subtitles of a million names", ".srt", lambda full: f"1\n{_TIMES}{'Анна Ли: да' * (MEGA // 4 if full else 5000)}\n".encode()),
    file("subtitles of a million lines", ".srt", lambda full: f"1\n{_TIMES}{'— да' * 3}{chr(10).join(['— да'] * (MEGA // 4 if full else 5000))}\n".encode()),
    file("subtitles of a million columns", ".ass", lambda full: _columns(300_000 if full else 3000)),
    file("subtitles of a million braces", ".ass", lambda full: ("[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,Да " + "{\\p" * (MEGA if full else 10_000)).encode()),
    file("captions of a million spaces", ".sbv", lambda full: ("0:00:01.000" + " " * (MEGA if full else 50_000) + ",0:00:02.000\nДа\n").encode()),
    file("captions of absurd times", ".sbv", "9:99:99.999,0:00:00.000\nДа\n\nx,y\nНет\n".encode()),
)  # fmt: skip
TABLES: tuple[BadFile, ...] = (
    file("a table of a million commas", ".csv", lambda full: b"a" + b"," * (MEGA if full else 50_000)),
    file("a table of a million rows", ".csv", lambda full: b"text,title\n" + ("вода,а\n" * (MEGA if full else 100)).encode()),
    file("a table that never closes a quote", ".csv", lambda full: ('text,title\n"' + (WORDS + "\n") * (3000 if full else 100)).encode()),
    file("a table of a million quotes", ".csv", lambda full: b"text\n" + b'"' * (MEGA if full else 50_000)),
    file("a table with null bytes", ".csv", b"text,title\n" + b"a\0b,c\n"),
    file("a table of formulas", ".csv", b'text,title\n=cmd|"/c calc"!A1,@SUM(1)\n'),
    file("a table without a text", ".csv", b"a,b\n1,2\n"),
    file("a table with two headings of one name", ".csv", "text,text,text\nа,б,в\n".encode()),
    file("a table of tabs in half a letter", ".tsv", "text\ttitle\nвода\t".encode() + b"\xd0\n"),
)  # fmt: skip
FILES = (*PDFS, *RTFS, *SUBTITLES, *TABLES)
