"""A saved page of a news site: the interview, and around it what every site has."""

import re
from collections.abc import Sequence
from html import escape

from tests.documents.blocks import Block, Kind

JUNK = (
    "Главная Политика", "Хлеб подорожал", "Поделиться в сети", "Фото: архив", "Мы используем куки", "Отличная статья!",
    "Все права защищены", "window.open", "color: red", "Подпишитесь", "невидимое", "включите скрипты", "Самое читаемое",
)  # fmt: skip
"""Words of the page that are not the interview's."""


def page(blocks: Sequence[Block], head: str = "", root: str = 'lang="ru"', wrap: str = "article") -> str:
    """Return the page as text; `wrap` is the element that holds the interview."""
    return f"""<!DOCTYPE html>
<html {root}>
<head>
  <meta charset="utf-8">
  {head}
  <style>p {{ color: red }}</style>
  <script>window.open("<div><p>Слово</p>")</script>
</head>
<body class="page with-sidebar">
  <header class="site-header"><nav><ul><li><a href="/">Главная</a></li> <li><a href="/p">Политика</a></li></ul></nav></header>
  <div class="cookie-banner">Мы используем куки. <button>Хорошо</button></div>
  <div class="layout"><div class="content">
    <{wrap}>
      {body(blocks)}
      <div class="share-buttons"><span>Поделиться в сети</span></div>
      <figure><img src="x.jpg" alt="снимок"><figcaption>Фото: архив</figcaption></figure>
      <p>Читайте также: <a href="/2">Хлеб подорожал</a></p>
      <p style="display: none">невидимое</p><noscript>включите скрипты</noscript>
      <form action="/s"><label>Подпишитесь</label><input name="mail"></form>
    </{wrap.split(maxsplit=1)[0]}>
    <div id="comments"><h3>Комментарии</h3><p>Отличная статья! Очень понравилось, спасибо всем, кто её сделал.</p></div>
  </div>
  <aside><h2>Самое читаемое</h2><ul><li><a href="/3">Хлеб подорожал</a></li></ul></aside></div>
  <footer>© 2021 Степной вестник. Все права защищены.</footer>
</body>
</html>
"""


def body(blocks: Sequence[Block]) -> str:
    """Return the paragraphs as elements, their lines broken as editors' systems break them."""
    written, notes = [], []
    for block in blocks:
        if block.kind is Kind.TABLE:
            rows = ("".join(f"<td>{_inline(cell)}</td>\n" for cell in row) for row in block.rows)
            written.append(f"<table>\n{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        elif block.kind is Kind.HEADING:
            written.append(f"<h2>{_runs(block)}</h2>")
        elif block.kind is Kind.ITEM:
            written.append(f"<ul>\n  <li>{_runs(block)}\n</ul>")
        else:
            mark = f'<sup><a href="#n{len(notes)}">{len(notes)}</a></sup>' if block.note else ""
            written.append(f"<p>\n  {_runs(block)}{mark}\n</p>")
        if block.note:
            notes.append(f'<li id="n{len(notes)}">{_inline(block.note)} <a role="doc-backlink" href="#">↩</a></li>')
    return "\n".join(written) + f"<ol>{''.join(notes)}</ol>"


def _runs(block: Block) -> str:
    return "".join(f"<b>{_inline(words)}</b>" if bold else _inline(words) for words, bold in block.runs)


def _inline(words: str) -> str:
    """Write words as a page has them: single spaces may be line ends, double ones need a style to be seen."""
    written = escape(words, quote=False).replace("\u00a0", "&nbsp;").replace("\u00ad", "&shy;")
    written = re.sub(r"  +", lambda spaces: f'<span style="white-space: pre-wrap">{spaces[0]}</span>', written)
    return re.sub(r"(?<=[^ \n>]) (?=[а-яa-z])", "\n    ", written, count=1)


def make(blocks: Sequence[Block]) -> bytes:
    """Return the page as bytes in UTF-8."""
    return page(blocks).encode()
