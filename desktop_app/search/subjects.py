"""The words of a quote as what it is about: terms that all forms of a word share, names, numbers, what is negated."""

import re
from functools import cache, lru_cache

from desktop_app.domain.subjects import NAME, Subject
from desktop_app.search.analysis import Word, words
from desktop_app.search.keys import index_keys

_FUNCTION_WORDS = frozenset(
    "а без более бы был была были было быть в вам вас ведь весь во вот все всего всех вы где да даже для до его ее ей "
    "если есть еще же за здесь и из или им их к как какой ко когда который ли либо лишь между меня мне много может мой "
    "мочь мы на над надо нам нас наш него нее ней но ну о об один однако он она они оно от очень по под поэтому при "
    "про раз с сам сам свой себе себя сейчас со сказать считать думать так такой там тебя тем теперь то тогда того "
    "тоже только том тот ты тут у уже хотя чего чей чем через что чтобы чтоб этот это я говорить стать год "
    "және мен бен пен да де та те үшін бұл сол ол біз мен сіз олар оның біздің деп деді бар болып болады екен "
    "ғана енді өте сондай кейін туралы бойынша керек еді жыл "
    "a an and are as at be been but by can could did do does for from had has have he her his i if in into is it its "
    "me my of on or our she so than that the their them then there they this to us was we were what when which who "
    "will with would you your say said year".split()
)
_NOT = frozenset("не ни not".split())
_NOT_BEFORE = frozenset("емес жоқ".split())
"""Kazakh says it behind the word."""
_NOT_AT_ALL = frozenset(
    "нет нету нельзя никогда никто никого никому ничего ничто никакой никаких никакого нигде невозможно "
    "ешқашан ешкім ештеңе ешқандай no never none nobody nothing cannot".split()
)
_AUXILIARIES = frozenset(
    "dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt".split()
)
_KAZAKH_NEGATIVE = re.compile(
    r".{2,}[мбп][ае](?:й(?:ды|ді|мын|мін|мыз|міз|сың|сің|сыз|сіз)|ды(?:м|қ|ң|ңыз)?|ді(?:м|к|ң|ңіз)?|ған|ген|с|спыз|спіз)"
)
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_SPELLED = {
    word: str(value)
    for value, forms in (
        (1, "один одна одну одного одной бір one"),
        (2, "два две двух двум двумя екі two"),
        (3, "три трех трем тремя үш three"),
        (4, "четыре четырех четырем төрт four"),
        (5, "пять пяти пятью бес five"),
        (6, "шесть шести алты six"),
        (7, "семь семи жеті seven"),
        (8, "восемь восьми сегіз eight"),
        (9, "девять девяти тоғыз nine"),
        (10, "десять десяти он ten"),
        (11, "одиннадцать одиннадцати eleven"),
        (12, "двенадцать двенадцати twelve"),
        (15, "пятнадцать пятнадцати fifteen"),
        (20, "двадцать двадцати жиырма twenty"),
        (30, "тридцать тридцати отыз thirty"),
        (40, "сорок сорока қырық forty"),
        (50, "пятьдесят пятидесяти елу fifty"),
        (100, "сто ста жүз hundred"),
        (1000, "тысяча тысячи тысяч тысячу тыс мың thousand"),
        (1_000_000, "миллион миллиона миллионов млн million"),
        (1_000_000_000, "миллиард миллиарда миллиардов млрд billion"),
    )
    for word in forms.split()
}
_RUSSIAN_ONLY = frozenset({"он"})
"""Words that are a numeral in Kazakh and something else in Russian."""
_INDEFINITE = frozenset("один одна одну одного одной бір one".split())
"""Numerals that are an article more often than a number."""
_SILENT = _FUNCTION_WORDS | _NOT | _NOT_BEFORE | _NOT_AT_ALL | _AUXILIARIES | frozenset(_SPELLED)
"""Words that are no terms."""
_KAZAKH_LETTERS = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_FIRST = re.compile(r"(?:^|[.!?…:«\"„“(—–])\W*$")


def subject_of(text: str, language: str = "", tags: tuple[str, ...] = ()) -> Subject:
    """Return what the words of a quote are about; `language` is its interview's, `tags` are terms of their own."""
    in_kazakh = language == "kk" or bool(_KAZAKH_LETTERS.search(text))
    found = words(text)
    each = [_terms(text, one, in_kazakh) for one in found]
    numbers = {_digits(number) for number in _NUMBER.findall(text)}
    for word in found:
        spelled = _SPELLED.get(word.form)
        if spelled and word.form not in _INDEFINITE and (in_kazakh or word.form not in _RUSSIAN_ONLY):
            numbers.add(spelled)
    negated = _negated(found, each, in_kazakh)
    return Subject(frozenset().union(*each, tags), frozenset(numbers), negated, frozenset(filter(None, each)))


def _terms(text: str, word: Word, in_kazakh: bool) -> frozenset[str]:
    form = word.form
    if form in _SILENT or form[0].isdigit() or len(form) < 2:
        return frozenset()
    name = word.capital and not _FIRST.search(text, max(0, word.start - 4), word.start)
    return _terms_of(form, name, in_kazakh)


@cache
def _stop_terms() -> frozenset[str]:
    return frozenset(key for word in _FUNCTION_WORDS for key in index_keys(word, False, False))


@lru_cache(maxsize=65536)
def _terms_of(form: str, name: bool, in_kazakh: bool) -> frozenset[str]:
    keys = index_keys(form, name, in_kazakh)
    if keys & _stop_terms():
        return frozenset()
    return frozenset(key for key in keys if not key.startswith("~") and (name or key[0] != NAME))


def _digits(number: str) -> str:
    plain = re.sub(r"[ \u00a0\u202f]", "", number).replace(",", ".")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _negated(found: tuple[Word, ...], terms: list[frozenset[str]], in_kazakh: bool) -> frozenset[str]:
    """Return the terms that a negation stands at; the empty one where it stands at nothing that is a term."""
    negated: set[str] = set()
    for at, word in enumerate(found):
        form = word.form
        if form in _NOT or form in _AUXILIARIES:
            negated |= next((one for one in terms[at + 1 : at + 4] if one), frozenset({""}))
        elif form in _NOT_BEFORE:
            negated |= next((one for one in reversed(terms[max(0, at - 2) : at]) if one), frozenset({""}))
        elif form in _NOT_AT_ALL or (in_kazakh and _KAZAKH_NEGATIVE.fullmatch(form)):
            negated.add("")
    return frozenset(negated)
