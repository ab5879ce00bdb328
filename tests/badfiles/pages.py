"""Web pages and mail."""

from tests.badfiles.cases import SECRET_NAME, WORDS, BadFile, base64_lines, file, noise
from tests.badfiles.packages import GOOD, LAUGHS

MEGA = 2**20


def _page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><meta charset=utf-8><title>Страница</title>{head}</head><body>{body}</body></html>".encode()


def _times(piece: str, small: int, full: int, before: str = "", after: str = ""):
    return lambda whole: _page(before + piece * (full if whole else small) + after)


def _multipart(full: bool) -> bytes:
    depth = 5000 if full else 300
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return f"From: a@example.invalid\nSubject: Re\nMIME-Version: 1.0\n{heads}Content-Type: text/plain\n\n{WORDS}\n".encode()


def _messages(full: bool) -> bytes:
    """Mails in mails in mails."""
    made = f"Subject: a\n\n{WORDS}\n"
    for _ in range(2000 if full else 100):
        made = f"Subject: a\nContent-Type: message/rfc822\n\n{made}"
    return made.encode()


def _mail(head: str, body: bytes = WORDS.encode()) -> bytes:
    return f"From: a@example.invalid\nSubject: Ответ\nMIME-Version: 1.0\n{head}\n\n".encode() + body


def _linked(data: str) -> bytes:
    return _page(f"<p>{WORDS}</p>", f'<script type="application/ld+json">{data}</script>')


FILES: tuple[BadFile, ...] = (
    file("a page of 200,000 tags in each other", ".html", _times("<div>", 3000, 200_000, "", WORDS)),
    file("a page of 200,000 tables in each other", ".html", _times("<table><tr><td>", 1500, 200_000, "", WORDS)),
    file("a page of 200,000 open emphases", ".html", _times("<b><i><p>", 1000, 70_000, "", WORDS)),
    file("a page with an attribute of 1 MB", ".html", lambda full: _page(f'<p title="{"а" * (MEGA if full else 50_000)}">{WORDS}</p>')),
    file("a page with 100,000 attributes", ".html", lambda full: _page("<p " + " ".join(f"a{n}=1" for n in range(100_000 if full else 3000)) + f">{WORDS}</p>")),
    file("a page with numbers of no sign", ".html", _page("<p>&#99999999999999999999;&#xD83D;&#0;&#x110000;&#xFFFFFFFF; " + WORDS + "</p>")),
    file("a page with a billion laughs", ".html", f"<?xml version='1.0'?>{LAUGHS}<html><body>&a11;{WORDS}</body></html>".encode()),
    file("a page that asks for files and frames", ".html", _page(f'<p>{WORDS}</p><img src="file:///etc/passwd"><iframe src="{SECRET_NAME}"></iframe><object data="file:///etc/passwd"></object>', '<meta http-equiv=refresh content="0;url=http://example.invalid"><base href="file:///etc/"><link rel=stylesheet href=passwd>')),
    file("a page that never ends a comment", ".html", _page("<!-- " + WORDS * 1000)),
    file("a page that never ends a script", ".html", _page("<script>" + "for(;;);" * 50_000)),
    file("a page in another encoding than it says", ".html", b"<meta charset=utf-16><p>" + WORDS.encode("cp1251") + b"</p>"),
    file("a page in no encoding", ".html", b"<meta charset=x-no-such><p>" + WORDS.encode() + b"</p>"),
    file("a page of one line of 30 MB", ".html", _times(WORDS + " ", 200, 200_000)),
    file("a page with a number of a million digits in its title", ".html", lambda full: _page(WORDS, f'<meta property="og:title" content="&amp;#{"9" * (MEGA if full else 50_000)};">')),
    file("a page of a million links", ".html", _times("<a href=#>а</a> ", 5000, 300_000)),
    file("a page with a title of a million letters", ".html", lambda full: _page(WORDS, f"<title>{'а' * (MEGA if full else 50_000)}</title>".replace("Страница", ""))),
    file("a page with deep JSON-LD", ".html", lambda full: _linked('{"@type":"NewsArticle","author":' + '{"author":[' * (200_000 if full else 5000) + "1")),
    file("a page with whole deep JSON-LD", ".html", lambda full: _linked("[" * (200_000 if full else 5000) + "]" * (200_000 if full else 5000))),
    file("a page with halves of letters in JSON-LD", ".html", _linked('{"@type":"NewsArticle","headline":"\\ud83d половина","author":{"name":"\\udc00\\u0000"},"datePublished":"9999-99-99T99:99"}')),
    file("a page with numbers without end in JSON-LD", ".html", _linked('{"@type":"NewsArticle","headline":' + "9" * 100_000 + ',"datePublished":1e400}')),
    file("a page with other things in JSON-LD", ".html", _linked('[null,1,"a",[],{"@type":[null,{}],"headline":{"a":1},"author":[1,null,{"name":[]}],"datePublished":[],"@graph":{"@graph":[{}]}}]')),
    file("an archived page without parts", ".mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"),
    file("an archived page in archived pages", ".mhtml", _multipart),
    file("a mail without body", ".eml", b"From: a@example.invalid\nSubject: x\n"),
    file("a mail of nothing but a body", ".eml", b"\n\n" + WORDS.encode()),
    file("a mail of multiparts in each other", ".eml", _multipart),
    file("a mail of mails in mails", ".eml", _messages),
    file("a mail whose base64 is broken", ".eml", _mail("Content-Transfer-Encoding: base64", b"0J/RgNC40LLQtdGC!!!=" * 100)),
    file("a mail in no encoding", ".eml", _mail("Content-Type: text/plain; charset=x-no-such")),
    file("a mail in an encoding that is none of letters", ".eml", _mail("Content-Type: text/plain; charset=base64")),
    file("a mail with a boundary that never comes", ".eml", _mail("Content-Type: multipart/mixed; boundary=x")),
    file("a mail with 100,000 headers", ".eml", lambda full: _mail("\n".join(f"X-{n}: a" for n in range(100_000 if full else 3000)))),
    file("a mail with a header of 1 MB", ".eml", lambda full: _mail("X-A: " + "=?utf-8?B?0J8=?= " * (60_000 if full else 2000))),
    file("a mail with a million addresses", ".eml", lambda full: _mail("To: " + ", ".join(["(" * 50 + "<a@b>"] * (20_000 if full else 300)))),
    file("a mail of absurd date", ".eml", _mail("Date: Mon, 99 Foo 99999999999 99:99:99 +999999\nContent-Type: text/plain; charset=utf-8")),
    file("a mail with a bomb for a present", ".eml", _mail('Content-Type: application/zip; name="../../a.zip"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="../../наружу.zip"', base64_lines(GOOD[".zip"]))),
    file("a mail of noise", ".eml", _mail("Content-Type: text/plain; charset=utf-8", noise(20_000))),
    file("a mailbox of one giant line", ".mbox", lambda full: b"From a@example.invalid Mon Jan  1 00:00:00 2024\nSubject: x\n\n" + b"a" * (30 * MEGA if full else MEGA)),
    file("a mailbox of 100,000 empty mails", ".mbox", lambda full: b"From a Mon Jan  1 00:00:00 2024\n\n" * (100_000 if full else 300)),
    file("a mailbox that is none", ".mbox", WORDS.encode()),
)  # fmt: skip
