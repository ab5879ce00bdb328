<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dossier</name>
    <message>
        <source>it took too much time</source>
        <translation>это заняло слишком много времени</translation>
    </message>
    <message>
        <source>the typesetting was stopped</source>
        <translation>вёрстка остановлена</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Имя не называется</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>подтверждается</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <source>is repeated in</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>уточняет</translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает на</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>получает ответ в</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>см. также</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Проверка фактов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>под запись</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>on deep background</source>
        <translation>без ссылки на источник</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>не для печати</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>косвенная речь</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>ещё не подтверждено</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n цитата</numerusform><numerusform>%n цитаты</numerusform><numerusform>%n цитат</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation><numerusform>%n источник</numerusform><numerusform>%n источника</numerusform><numerusform>%n источников</numerusform></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>State of the archive</source>
        <translation>Состояние архива</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes left out by their terms or by an embargo</source>
        <translation><numerusform>%n цитата — по условиям или из-за эмбарго</numerusform><numerusform>%n цитаты — по условиям или из-за эмбарго</numerusform><numerusform>%n цитат — по условиям или из-за эмбарго</numerusform></translation>
    </message>
    <message>
        <source>revision {number}, SHA-256 {digest}</source>
        <translation>редакция {number}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Об этом досье</translation>
    </message>
    <message>
        <source>Editor’s comment</source>
        <translation>Комментарий редактора</translation>
    </message>
    <message>
        <source>SHA-256 of the quotes, shortened</source>
        <translation>SHA-256 цитат, сокращённо</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>Made on {date}. Archive: {archive}.</source>
        <translation>Составлено {date}. Архив: {archive}.</translation>
    </message>
    <message>
        <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
        <translation>Слова каждой цитаты совпадают с источником знак в знак. Если цитата состоит из нескольких частей, пропуск между ними обозначен […]. Выделенные слова до или после цитаты — контекст из того же источника.</translation>
    </message>
    <message>
        <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
        <translation>Переносы в конце строк и неразрывные пробелы на странице добавлены при вёрстке. Во вложенном файле {name} те же слова стоят нетронутыми, с их местами в источниках (W3C Web Annotation).</translation>
    </message>
    <message>
        <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
        <translation>Знаки, которых нет в шрифтах этого досье, напечатаны номерами: {signs}.</translation>
    </message>
</context>
</TS>
