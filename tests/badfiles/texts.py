"""Texts, Markdown and what pretends to be one."""

from tests.badfiles.cases import WORDS, BadFile, file, noise, page_of, stream, zipped

MEGA = 2**20


def _many(piece: str, small: int, full: int, before: str = "", after: str = ""):
    return lambda whole: (before + piece * (full if whole else small) + after).encode()


def _long_line(full: bool) -> bytes:
    return ((WORDS + " ") * (100 * MEGA // 150 if full else 300)).encode()


FILES: tuple[BadFile, ...] = (
    file("empty file", ".txt", b""),
    file("empty Word file", ".docx", b""),
    file("only a byte order mark", ".txt", b"\xef\xbb\xbf"),
    file("only a byte order mark of UTF-16", ".txt", b"\xff\xfe"),
    file("only white space", ".txt", b" \n\t\xc2\xa0\n" * 1000),
    file("UTF-16 that ends in the middle of a unit", ".txt", b"\xff\xfe" + WORDS.encode("utf-16-le")[:-1]),
    file("UTF-16 with half a pair", ".txt", b"\xff\xfe" + "Да".encode("utf-16-le") + b"\x3d\xd8" + b"a\0"),
    file("UTF-32", ".txt", WORDS.encode("utf-32")),
    file("UTF-8 that ends in the middle of a letter", ".txt", WORDS.encode()[:-2] + b"\xd0"),
    file("UTF-8 with surrogates", ".txt", "Да \ud83d.".encode("utf-8", "surrogatepass")),
    file("null bytes", ".txt", WORDS.encode() + b"\0" * 1000 + WORDS.encode()),
    file("a program called a text", ".txt", b"MZ\x90\0\x03\0\0\0" + noise(50_000)),
    file("a picture called a web page", ".html", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + noise(50_000)),
    file("a PDF called a Word file", ".docx", page_of(stream(b"BT /F 12 Tf (Hello) Tj ET"))),
    file("a Word file called a text", ".txt", zipped(("word/document.xml", b"<a/>"))),
    file("noise called a PDF", ".pdf", noise(50_000)),
    file("noise called a book", ".epub", noise(50_000)),
    file("noise called a table", ".xlsx", noise(50_000)),
    file("noise called a mail", ".eml", noise(50_000)),
    file("noise called RTF", ".rtf", b"{\\rtf1 " + noise(50_000)),
    file("100 MB in one line", ".txt", _long_line),
    file("10 MB of one letter", ".txt", _many("а", 100_000, 5 * MEGA)),
    file("a letter with a million accents", ".txt", _many("\u0301", 50_000, MEGA, "а", " — сказал он.")),
    file("a million spaces first", ".txt", _many(" ", 100_000, MEGA, "", WORDS)),
    file("a million no-break spaces first", ".txt", _many("\u00a0", 100_000, MEGA, "", WORDS)),
    file("a million dashes first", ".txt", _many("-", 100_000, MEGA, "", "\n\n" + WORDS)),
    file("a million digits first", ".txt", _many("1", 100_000, MEGA, "Дата: ", "\n\n" + WORDS)),
    file("a million spaces in a date", ".txt", _many(" ", 100_000, MEGA, "Дата: 12", "мая 2025\n\n" + WORDS)),
    file("a million full stops", ".txt", _many(".", 2000, MEGA, "", "x\n\n" + WORDS)),
    file("a million commas", ".txt", _many("а, ", 3000, MEGA // 4)),
    file("a million quotation marks", ".txt", _many("«", 30_000, MEGA)),
    file("a million turns", ".txt", _many("А: б\n", 1000, MEGA // 4)),
    file("a million lines", ".txt", _many("а\n", 1000, MEGA)),
    file("a header without end", ".md", _many(" " + "ещё " * 20 + "\n", 1000, MEGA // 20, "---\ntitle: a\n")),
    file("a header of unknown keys", ".md", lambda full: ("---\ntitle: a\n" + "".join(f"k{n}: v\n" for n in range(200_000 if full else 5000)) + "---\n" + WORDS).encode()),
    file("a title of a million letters", ".md", _many("а", 100_000, MEGA, "title: ", "\n\n" + WORDS)),
    file("Markdown with a million brackets", ".md", _many("[", 30_000, MEGA)),
    file("Markdown with a million links without end", ".md", _many("[](", 30_000, MEGA)),
    file("Markdown with a million stars", ".md", _many("**а ", 10_000, MEGA)),
    file("a heading of a million signs", ".md", _many("#", 3000, MEGA, "# ", "x\n\n" + WORDS)),
    file("a heading with a million spaces", ".md", _many(" ", 30_000, MEGA, "# a", "b\n\n" + WORDS)),
)  # fmt: skip
