"""Control words of RTF (specification 1.9.1) and what they mean for the text."""

import codecs

SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "", "page": "\n", "column": "\n", "emdash": "—", "endash": "–",
    "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "zwbo": "\u200b", "zwnbo": "\u2060", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
SYMBOLS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"{": "{", b"}": "}", b"\\": "\\", b"\t": "\t"}

_PASSED_OVER = """
colortbl filetbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles
datastore xmlnstbl header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc
aftncn pict objdata objclass objname objalias objsect objtime fldinst datafield formfield bkmkstart bkmkend atnid
atnauthor atndate atnref atnparent atnicn atntime atrfstart atrfend xe tc rxe txe pntext listtext pntxta pntxtb
nonesttables sn sv shprslt nonshppict template background company subject category keywords comment doccomm hlinkbase
manager operator creatim revtim printim buptim userprops docvar panose falt fontemb fontfile blipuid pgp pgptbl
mmathPr protusertbl xform xmlopen xmlclose htmltag mhtmltag wgrffmtfilter passwordhash password levelnumbers leveltext
"""
PASSED_OVER = frozenset(_PASSED_OVER.split())
"""Destinations that hold nothing of the text (their names after `\\` or `\\*\\`)."""
STARRED = frozenset(("shpinst", "shppict", "do", "nesttableprops", "annotation", "footnote", "ud"))
"""Destinations behind `\\*` in which there is text; all others that follow it are passed over."""
PARTS = frozenset(("pict", "objdata"))
"""Pictures and embedded files."""
PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""What a document says its code page is, unless it names one."""

_CHARSETS = {
    77: "mac_roman", 78: "shift_jis", 79: "big5", 80: "euc_kr", 81: "mac_arabic", 82: "mac_hebrew", 83: "mac_greek",
    84: "mac_cyrillic", 85: "gb2312", 86: "mac_romanian", 88: "tis_620", 89: "mac_latin2", 128: "cp932", 129: "cp949",
    130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""\\fcharset → the codec of bytes in that font. 0, 1 and 2 are not here: ANSI, the document's, and signs."""
_NUMBERS = {
    10000: "mac_roman", 10007: "mac_cyrillic", 65001: "utf-8", 20866: "koi8_r", 21866: "koi8_u", 28595: "iso8859_5"
}  # fmt: skip


def page(number: int) -> str | None:
    """Return the codec of a Windows code page; None where it is not known."""
    return known(_NUMBERS.get(number, f"cp{number}"))


def charset(number: int) -> str | None:
    """Return the codec of a font's charset; None where it is that of the document."""
    return known(_CHARSETS.get(number, ""))


def known(codec: str) -> str | None:
    """Return a codec's name if Python has it."""
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return None
