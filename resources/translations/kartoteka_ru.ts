<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>bin</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n заметка</numerusform>
                <numerusform>%n заметки</numerusform>
                <numerusform>%n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n тег</numerusform>
                <numerusform>%n тега</numerusform>
                <numerusform>%n тегов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Name of what was removed</source>
            <translation>Название удалённого</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Narrow the bin</source>
            <translation>Искать в корзине</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Nothing was removed</source>
            <translation>Ничего не удалено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Put back, with all that hung on it</source>
            <translation>Вернуть вместе со всем, что на нём держалось</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Saved search</source>
            <translation>Сохранённый поиск</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Section of a dossier</source>
            <translation>Раздел досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>What is removed lies here and can come back, with all that hung on it.</source>
            <translation>Удалённое лежит здесь и возвращается вместе со всем, что на нём держалось.</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The archive's file is damaged ({reason}).</source>
            <translation>Файл архива повреждён ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The quote «{words}» is not what stands in the interview: {difference}.</source>
            <translation>Цитата «{words}» не совпадает с текстом интервью: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The record of changes has a gap: a part of the archive is missing or was altered.</source>
            <translation>В журнале изменений пробел: часть архива пропала или была подменена.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The search index is not up to date; it brings itself up to date when searched.</source>
            <translation>Поисковый индекс отстал; он догонит сам при поиске.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}» was revised; say where «{words}» stands now.</source>
            <translation>Текст «{title}» исправлен; укажите, где теперь стоит «{words}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}», revision {number}, is not what was stored.</source>
            <translation>Текст «{title}» (редакция {number}) не тот, что был сохранён.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>its words are not those that were locked when it was made</source>
            <translation>её слова не те, что были закреплены при создании</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the text was revised, and nobody has said yet where the words stand now</source>
            <translation>текст исправлен, и пока не указано, где теперь эти слова</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the words are no longer in the present text</source>
            <translation>этих слов в нынешнем тексте больше нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/composing.py" />
            <source>the words are not, letter for letter, those of the source</source>
            <translation>слова не совпадают буква в букву с источником</translation>
        </message>
    </context>
    <context>
        <name>citing</name>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied although held back: {reason}</source>
            <translation>Скопировано вопреки запрету: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied with its citation.</source>
            <translation>Скопировано со ссылкой на источник.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copy all the same</source>
            <translation>Всё равно скопировать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Held back</source>
            <translation>Копировать нельзя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>The reason is kept as a note on the quote.</source>
            <translation>Причина останется заметкой к цитате.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are off the record.</source>
            <translation>Эти слова сказаны не для печати.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are under embargo until {date}.</source>
            <translation>Эти слова под эмбарго до {date}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>They were not copied: a reason cannot be kept in an archive that is only read.</source>
            <translation>Они не скопированы: архив открыт только для чтения, и причину негде сохранить.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied</source>
            <translation>Почему слова копируются</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied all the same</source>
            <translation>Почему их всё-таки нужно скопировать</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n dossier(s) found</source>
            <translation>
                <numerusform>найдено %n досье</numerusform>
                <numerusform>найдено %n досье</numerusform>
                <numerusform>найдено %n досье</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <source>%n group(s) of the same words</source>
            <translation>
                <numerusform>%n группа одинаковых слов</numerusform>
                <numerusform>%n группы одинаковых слов</numerusform>
                <numerusform>%n групп одинаковых слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n интервью</numerusform>
                <numerusform>%n интервью</numerusform>
                <numerusform>%n интервью</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n строка осталась внутри: не для печати или под эмбарго</numerusform>
                <numerusform>%n строки остались внутри: не для печати или под эмбарго</numerusform>
                <numerusform>%n строк остались внутри: не для печати или под эмбарго</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n link(s) found</source>
            <translation>
                <numerusform>найдена %n связь</numerusform>
                <numerusform>найдено %n связи</numerusform>
                <numerusform>найдено %n связей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n новое</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>найдена %n заметка</numerusform>
                <numerusform>найдено %n заметки</numerusform>
                <numerusform>найдено %n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n passage(s) found</source>
            <translation>
                <numerusform>Найден %n фрагмент</numerusform>
                <numerusform>Найдено %n фрагмента</numerusform>
                <numerusform>Найдено %n фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/editing.py" />
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s) are not in this state of the text:</source>
            <translation>
                <numerusform>В этой редакции текста нет %n цитаты:</numerusform>
                <numerusform>В этой редакции текста нет %n цитат:</numerusform>
                <numerusform>В этой редакции текста нет %n цитат:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) confirmed</source>
            <translation>
                <numerusform>Подтверждена %n цитата</numerusform>
                <numerusform>Подтверждено %n цитаты</numerusform>
                <numerusform>Подтверждено %n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) rejected</source>
            <translation>
                <numerusform>отклонена %n цитата</numerusform>
                <numerusform>отклонены %n цитаты</numerusform>
                <numerusform>отклонено %n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>%n quote(s) without a date</source>
            <translation>
                <numerusform>%n цитата без даты</numerusform>
                <numerusform>%n цитаты без даты</numerusform>
                <numerusform>%n цитат без даты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n speaker(s) found</source>
            <translation>
                <numerusform>найден %n спикер</numerusform>
                <numerusform>найдено %n спикера</numerusform>
                <numerusform>найдено %n спикеров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n tag(s) found</source>
            <translation>
                <numerusform>найден %n тег</numerusform>
                <numerusform>найдено %n тега</numerusform>
                <numerusform>найдено %n тегов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n title(s) found</source>
            <translation>
                <numerusform>найден %n заголовок</numerusform>
                <numerusform>найдено %n заголовка</numerusform>
                <numerusform>найдено %n заголовков</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/searching.py" />
            <source>(not understood)</source>
            <translation>(запрос не удалось понять)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>ARCHIVE</source>
            <translation>АРХИВ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>An offline archive of interviews. Without a command: the window.</source>
            <translation>Архив интервью без сети. Без команды открывается окно.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>BACKUP</source>
            <translation>КОПИЯ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>COMMAND</source>
            <translation>КОМАНДА</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>DATE</source>
            <translation>ДАТА</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>DOSSIER</source>
            <translation>ДОСЬЕ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <source>Did you mean: {query}</source>
            <translation>Возможно, вы искали: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>Everything is in order.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>INTERVIEW</source>
            <translation>ИНТЕРВЬЮ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>NAME</source>
            <translation>ИМЯ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Name a quote, or say --all.</source>
            <translation>Назовите цитату или укажите --all.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>New passphrase: </source>
            <translation>Новый пароль: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Once more: </source>
            <translation>Ещё раз: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>PATH</source>
            <translation>ПУТЬ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Passphrase: </source>
            <translation>Пароль: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUERY</source>
            <translation>ЗАПРОС</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>QUOTE</source>
            <translation>ЦИТАТА</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUOTE-OR-INTERVIEW</source>
            <translation>ЦИТАТА-ИЛИ-ИНТЕРВЬЮ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>ROLE</source>
            <translation>ДОЛЖНОСТЬ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>STEP</source>
            <translation>ШАГ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>TAG</source>
            <translation>ТЕГ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>TEXT</source>
            <translation>ТЕКСТ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>WHAT</source>
            <translation>ЧТО</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>Watching; Ctrl+C ends it.</source>
            <translation>Папка под наблюдением; Ctrl+C — закончить.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>Write with --reason why the text changes.</source>
            <translation>Напишите после --reason, почему меняется текст.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>a file, or a part of the name of a backup; without it, the newest one</source>
            <translation>файл или часть имени резервной копии; без него — самая новая</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>a new revision: {file} («{title}»)</source>
            <translation>новая редакция: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>a tag counts for those above it too</source>
            <translation>тег считается и для тех, внутри которых лежит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all groups of the same words</source>
            <translation>все группы одинаковых слов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all whose speaker is sure</source>
            <translation>все, чей спикер не вызывает сомнений</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <source>already here: {file} («{title}»)</source>
            <translation>уже в архиве: {file} («{title}»)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>attributed; %n quote(s) nearby went along</source>
            <translation>
                <numerusform>спикер указан; вместе с ней исправлена %n соседняя цитата</numerusform>
                <numerusform>спикер указан; вместе с ней исправлены %n соседние цитаты</numerusform>
                <numerusform>спикер указан; вместе с ней исправлено %n соседних цитат</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>bring the step that was taken back again</source>
            <translation>вернуть отменённый шаг</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>changed: {file} («{title}»)</source>
            <translation>изменён: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>check the file, every text and every quote</source>
            <translation>проверить файл, каждый текст и каждую цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>confirm found quotes</source>
            <translation>подтвердить найденные цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>count from now on what is new</source>
            <translation>считать новое начиная с этого момента</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/searching.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>dossier</source>
            <translation>досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>embargo: the last day on which it holds</source>
            <translation>эмбарго: последний день, когда оно действует</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>encoding of the files, e.g. cp1251; otherwise it is found</source>
            <translation>кодировка файлов, например cp1251; иначе она определяется сама</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>every place as a line with its context</source>
            <translation>каждое вхождение отдельной строкой с контекстом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>explain how a query is written, and end</source>
            <translation>объяснить язык запросов и завершить работу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the copy</source>
            <translation>файл копии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the report; otherwise it is printed</source>
            <translation>файл отчёта; без него отчёт выводится на экран</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the archive's passphrase</source>
            <translation>файл, первая строка которого — пароль архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the new passphrase</source>
            <translation>файл, первая строка которого — новый пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>find quotes and speakers without an archive</source>
            <translation>найти цитаты и спикеров без архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>for tables: which column holds what ({fields})</source>
            <translation>для таблиц: в какой колонке что стоит ({fields})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give a person another name; the old one stays beside it</source>
            <translation>дать человеку другое имя; прежнее остаётся рядом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give a tag another name</source>
            <translation>переименовать тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give an interview the text of a file</source>
            <translation>дать интервью текст из файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give it another name</source>
            <translation>дать другое название</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give some quotes of a person to another one</source>
            <translation>отдать часть цитат человека другому</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give some quotes of a tag a new tag instead</source>
            <translation>дать части цитат тега новый тег вместо него</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>go back to right after this step</source>
            <translation>вернуться к состоянию сразу после этого шага</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>import files and folders</source>
            <translation>импортировать файлы и папки</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/printing.py" />
            <source>imported: {file} («{title}»), %n quote(s) found</source>
            <translation>
                <numerusform>импортировано: {file} («{title}»), найдена %n цитата</numerusform>
                <numerusform>импортировано: {file} («{title}»), найдено %n цитаты</numerusform>
                <numerusform>импортировано: {file} («{title}»), найдено %n цитат</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>in the same interviews</source>
            <translation>в тех же интервью</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>index: {state}, %n interview(s) waiting</source>
            <translation>
                <numerusform>индекс: {state}, ожидает %n интервью</numerusform>
                <numerusform>индекс: {state}, ожидают %n интервью</numerusform>
                <numerusform>индекс: {state}, ожидают %n интервью</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>it is gone</source>
            <translation>этих слов больше нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>language of the messages</source>
            <translation>язык сообщений</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>lay tags into another one, or to the top</source>
            <translation>переместить теги в другой тег или на верхний уровень</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>left out: {file}</source>
            <translation>пропущен: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>left with its old revision</source>
            <translation>оставлено со старой редакцией</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>link two quotes</source>
            <translation>связать две цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>linked</source>
            <translation>связь добавлена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list quotes</source>
            <translation>перечислить цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list the backups</source>
            <translation>показать резервные копии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>made: {archive}</source>
            <translation>создан архив: {archive}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a checked backup, or a copy</source>
            <translation>сделать проверенную резервную копию или копию в другом месте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a dossier and export it</source>
            <translation>составить досье и экспортировать его</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make an empty archive</source>
            <translation>создать пустой архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from the quotes that a search finds</source>
            <translation>составить из цитат, которые находит поиск</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from these quotes</source>
            <translation>составить из этих цитат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>make one person of two: the first goes into the second</source>
            <translation>сделать из двоих одного человека: первый переходит во второго</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make one quote of two</source>
            <translation>сделать из двух цитат одну</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>make one tag of two: the first goes into the second</source>
            <translation>объединить два тега: первый войдёт во второй</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make two quotes of one</source>
            <translation>сделать из одной цитаты две</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>merged</source>
            <translation>объединено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>move the ends of a quote</source>
            <translation>сдвинуть границы цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>much like «{title}»: {file}</source>
            <translation>очень похож на «{title}»: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>name of the other one; without it, the same name</source>
            <translation>имя другого; если не указано — то же самое</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>new: {file}</source>
            <translation>новый: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>not imported: {reason}</source>
            <translation>не импортировано: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>not readable: {reason}</source>
            <translation>не читается: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>note written</source>
            <translation>заметка записана</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>nothing waits</source>
            <translation>ничто не ждёт проверки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>number of the place that `review` names</source>
            <translation>номер места, который называет `review`</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>only say what would come in</source>
            <translation>только показать, что будет импортировано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>only what is of this kind; may be given several times</source>
            <translation>только то, что этого вида; можно указать несколько раз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>placed</source>
            <translation>место указано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>print the result as JSON</source>
            <translation>вывести результат в формате JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put a backup in the archive's place</source>
            <translation>поставить резервную копию на место архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put back: {name}</source>
            <translation>возвращено: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put tags on a quote</source>
            <translation>поставить теги на цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put this back, with all that hung on it</source>
            <translation>вернуть вместе со всем, что на нём держалось</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>quoted: {words}</source>
            <translation>в цитате: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes in the order of time</source>
            <translation>цитаты по времени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes that wait since a text was revised</source>
            <translation>цитаты, которые ждут проверки после исправления текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>read texts and print findings, one a line</source>
            <translation>читать тексты и выводить найденное построчно</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>read the files as this format, whatever their ending: html</source>
            <translation>читать файлы как этот формат, какое бы ни было расширение: html</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>reject found quotes</source>
            <translation>отклонить найденные цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove it</source>
            <translation>удалить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove the passphrase</source>
            <translation>снять пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>restored: {backup}</source>
            <translation>восстановлено: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>revision {number}</source>
            <translation>редакция {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>revisions of a text, compared</source>
            <translation>редакции текста и их сравнение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>save a search</source>
            <translation>сохранить поиск</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>saved searches, and what is new</source>
            <translation>сохранённые поиски и что в них нового</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say how it is (without an option, too)</source>
            <translation>показать состояние (и без параметров)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say of each word why it was found</source>
            <translation>показать для каждого слова, почему оно найдено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say that two are two persons; they are not proposed again</source>
            <translation>сказать, что это два разных человека; больше они не предлагаются</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say what a person was</source>
            <translation>указать должность человека</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say where such a quote stands now</source>
            <translation>указать, где теперь такая цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say who said a quote</source>
            <translation>указать, кому принадлежит цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>search the archive</source>
            <translation>искать в архиве</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set the terms of a quote or an interview</source>
            <translation>задать условия цитаты или интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set, change or remove the passphrase</source>
            <translation>задать, сменить или снять пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>show an interview, or list them all</source>
            <translation>показать интервью или перечислить все</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>so many steps on; a negative number: back</source>
            <translation>на столько шагов вперёд; отрицательное число — назад</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>speaker unknown</source>
            <translation>спикер не указан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>split</source>
            <translation>разделено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>tagged: {tags}</source>
            <translation>теги поставлены: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the file as it is, also where it is older than what was last seen here</source>
            <translation>принять файл как есть, даже если он старее того, что видели на этом компьютере</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the last step back</source>
            <translation>отменить последний шаг</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>terms set</source>
            <translation>условия заданы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive has no passphrase any more</source>
            <translation>у архива больше нет пароля</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive, its index and its backups are encrypted now</source>
            <translation>архив, его индекс и резервные копии теперь зашифрованы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the file to write: .pdf, .html, .md, .csv or .json</source>
            <translation>какой файл записать: .pdf, .html, .md, .csv или .json</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the links between quotes</source>
            <translation>связи между цитатами</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the new tag lies in the old one</source>
            <translation>новый тег лежит внутри прежнего</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the people: list, join, part, roles</source>
            <translation>люди: список, объединить, разделить, должности</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the same words elsewhere, and quotes on the same subject</source>
            <translation>те же слова в других местах и цитаты о том же</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the search index: its state, or build it anew</source>
            <translation>поисковый индекс: состояние или построение заново</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the state before is kept: {backup}</source>
            <translation>прежнее состояние сохранено: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall lie in</source>
            <translation>тег, внутри которого они будут</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall stand before</source>
            <translation>тег, перед которым они встанут</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the tags: list, guide, order</source>
            <translation>теги: список, справочник, порядок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>the very words, but not where they stood</source>
            <translation>те же слова, но не там, где стояли</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the words with which the second one begins</source>
            <translation>слова, с которых начнётся вторая</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>then bring in what is put into the folders</source>
            <translation>затем импортировать всё, что появляется в папках</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>this other quote has nothing to do with it; it does not come back</source>
            <translation>эта другая цитата к ней не относится; больше она не предлагается</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>those that were left behind</source>
            <translation>те, что остались в старой редакции</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>throw it away and build it anew</source>
            <translation>удалить и построить заново</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what becomes of a text that is nearly one that is here</source>
            <translation>что делать с текстом, который почти совпадает с имеющимся</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what is known of all of them: {fields}</source>
            <translation>что известно обо всех файлах: {fields}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>what is known of one person</source>
            <translation>что известно об одном человеке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was done in the archive</source>
            <translation>что делалось в архиве</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was removed, to be put back</source>
            <translation>удалённое, чтобы вернуть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>where a person changed position</source>
            <translation>где человек изменил позицию</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>where: an office, a paper, a town</source>
            <translation>где: ведомство, издание, город</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>which tags are on the same quotes, and how often</source>
            <translation>какие теги стоят на одних и тех же цитатах и как часто</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>who may be one person, and why</source>
            <translation>кто может быть одним человеком и почему</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why quotes that are not verbatim any more are printed</source>
            <translation>почему печатаются цитаты, которые больше не дословны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why the text changes</source>
            <translation>почему меняется текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with --kwic: a table of these lines</source>
            <translation>вместе с --kwic: таблица этих строк</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with a passphrase</source>
            <translation>с паролем</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>without FILE: read the file that it came from anew, in this encoding</source>
            <translation>без FILE: заново прочитать исходный файл в этой кодировке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a note on a quote</source>
            <translation>записать заметку к цитате</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a report for the makers: what the program did, nothing of any archive</source>
            <translation>записать отчёт для разработчиков: что делала программа, без содержимого архивов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the guide to all tags to this .pdf</source>
            <translation>записать справочник по всем тегам в этот .pdf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the whole table to this .csv</source>
            <translation>записать всю таблицу в этот .csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>write what became of each file to this .csv</source>
            <translation>записать в этот .csv, что стало с каждым файлом</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>An interview needs a title.</source>
            <translation>Интервью нужно название.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Details of the interview</source>
            <translation>Сведения об интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Interviewer or author</source>
            <translation>Интервьюер или автор</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>It lay at</source>
            <translation>Лежал в</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Its bytes</source>
            <translation>Сам файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read as</source>
            <translation>Прочитан как</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read in another encoding…</source>
            <translation>Прочитать в другой кодировке…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Recorded</source>
            <translation>Дата записи</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file</source>
            <translation>Сохранить исходный файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file as…</source>
            <translation>Сохранить исходный файл как…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Where it came from</source>
            <translation>Откуда взято</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Who was asked</source>
            <translation>Собеседник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the data of the page</source>
            <translation>из данных страницы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the first sentence</source>
            <translation>из первого предложения</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the header of the file</source>
            <translation>из шапки файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the heading</source>
            <translation>из заголовка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the name of the file</source>
            <translation>из имени файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the text</source>
            <translation>из текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>given by an editor</source>
            <translation>указано редактором</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>kept whole in the archive, {size}</source>
            <translation>хранится в архиве целиком, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>not kept in the archive; it had {size}</source>
            <translation>в архиве не хранится; его размер — {size}</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <location filename="../../desktop_app/ui/search/saved.py" />
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/definition.py" />
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <location filename="../../desktop_app/ui/shell/report.py" />
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Copy report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.</source>
            <translation>В «Картотеке» произошла ошибка. Ваш архив в безопасности: всё сохранённое сохранено.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Save a report for the makers…</source>
            <translation>Сохранить отчёт для разработчиков…</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes left out by their terms or by an embargo</source>
            <translation>
                <numerusform>%n цитата — по условиям или из-за эмбарго</numerusform>
                <numerusform>%n цитаты — по условиям или из-за эмбарго</numerusform>
                <numerusform>%n цитат — по условиям или из-за эмбарго</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>About this dossier</source>
            <translation>Об этом досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Content</source>
            <translation>Содержит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor’s comment</source>
            <translation>Комментарий редактора</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Interviewer</source>
            <translation>Интервьюер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Links</source>
            <translation>Связи</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Made on {date}. Archive: {archive}.</source>
            <translation>Составлено {date}. Архив: {archive}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim</source>
            <translation>Не дословно</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim: {deviation}. Reason: {waiver}</source>
            <translation>Не дословно: {deviation}. Причина: {waiver}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
            <translation>Переносы в конце строк и неразрывные пробелы на странице добавлены при вёрстке. Во вложенном файле {name} те же слова стоят нетронутыми, с их местами в источниках (W3C Web Annotation).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place in the source</source>
            <translation>Место в источнике</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>SHA-256 of the quotes, shortened</source>
            <translation>SHA-256 цитат, сокращённо</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Search</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
            <translation>Знаки, которых нет в шрифтах этого досье, напечатаны номерами: {signs}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker not named</source>
            <translation>Имя не называется</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speakers</source>
            <translation>Кто говорит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>State of the archive</source>
            <translation>Состояние архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms</source>
            <translation>Условия</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms and state</source>
            <translation>Условия и состояние</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The exceptions are marked under the quote: {numbers}.</source>
            <translation>Исключения отмечены под цитатой: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
            <translation>Слова каждой цитаты совпадают с источником знак в знак. Если цитата состоит из нескольких частей, пропуск между ними обозначен […]. Выделенные слова до или после цитаты — контекст из того же источника.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Withheld</source>
            <translation>Не включено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>it took too much time</source>
            <translation>это заняло слишком много времени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>not yet confirmed</source>
            <translation>ещё не подтверждено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>p. {page}</source>
            <translation>с. {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>paragraph {number}</source>
            <translation>абзац {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>reported speech</source>
            <translation>косвенная речь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>revision {number}, SHA-256 {digest}</source>
            <translation>редакция {number}, SHA-256 {digest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>the typesetting was stopped</source>
            <translation>вёрстка остановлена</translation>
        </message>
    </context>
    <context>
        <name>dossiers</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n связь</numerusform>
                <numerusform>%n связи</numerusform>
                <numerusform>%n связей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n заметка</numerusform>
                <numerusform>%n заметки</numerusform>
                <numerusform>%n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>%n quote(s) put into «{title}»</source>
            <translation>
                <numerusform>В «{title}» добавлена %n цитата</numerusform>
                <numerusform>В «{title}» добавлено %n цитаты</numerusform>
                <numerusform>В «{title}» добавлено %n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n will not leave the house</source>
            <translation>
                <numerusform>%n не выйдет из редакции</numerusform>
                <numerusform>%n не выйдут из редакции</numerusform>
                <numerusform>%n не выйдут из редакции</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>A dossier is an ordered choice of quotes with your commentary. Press + to begin one, or click a quote in a text and press Ctrl+D.</source>
            <translation>Досье — это цитаты в выбранном порядке с вашими пояснениями. Нажмите +, чтобы начать, или щёлкните цитату в тексте и нажмите Ctrl+D.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Add section</source>
            <translation>Добавить раздел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Add your own text</source>
            <translation>Добавить свой текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Begun: «{title}»</source>
            <translation>Начато: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes.</source>
            <translation>Щёлкните цитату в тексте и нажмите Ctrl+D или выберите цитаты в списке цитат.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Commentary</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Deep background: leaves without name and role</source>
            <translation>Без указания источника: выйдет без имени и должности</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Dossiers</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Heading of the section</source>
            <translation>Заголовок раздела</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction (may stay empty)</source>
            <translation>Вступление (можно не заполнять)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction to the section</source>
            <translation>Вступление к разделу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Links</source>
            <translation>Связи</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move down (Alt+Down)</source>
            <translation>Ниже (Alt+стрелка вниз)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move up (Alt+Up)</source>
            <translation>Выше (Alt+стрелка вверх)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Narrow the list of dossiers</source>
            <translation>Сузить список досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier</source>
            <translation>Новое досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier…</source>
            <translation>Новое досье…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>New section</source>
            <translation>Новый раздел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>No dossiers yet</source>
            <translation>Досье пока нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>No quotes in this dossier yet</source>
            <translation>В этом досье пока нет цитат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Not letter for letter in the present text: {difference}.</source>
            <translation>В нынешнем тексте не слово в слово: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>On background: leaves without the name</source>
            <translation>Без имени: выйдет, но спикер не назван</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Put into a dossier</source>
            <translation>Добавить в досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Remove dossier</source>
            <translation>Удалить досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Remove section with all that is in it</source>
            <translation>Удалить раздел со всем содержимым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename dossier</source>
            <translation>Переименовать досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Show in its interview (Enter)</source>
            <translation>Показать в интервью (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Take out of the dossier (Delete)</source>
            <translation>Убрать из досье (Delete)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Taken out. Ctrl+Z brings it back.</source>
            <translation>Убрано. Ctrl+Z вернёт.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>This quote is in the bin.</source>
            <translation>Эта цитата в корзине.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <source>Title of the dossier</source>
            <translation>Название досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What it covers, in a sentence or two (may stay empty)</source>
            <translation>О чём оно, в одном-двух предложениях (можно не заполнять)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What the dossier covers</source>
            <translation>О чём досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same</source>
            <translation>Почему всё же печатается</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same…</source>
            <translation>Почему цитата всё же печатается…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: embargo until {date}</source>
            <translation>Не выйдет: эмбарго до {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: off the record</source>
            <translation>Не выйдет: не для печати</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: rejected</source>
            <translation>Не выйдет: отклонена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its paragraph</source>
            <translation>С абзацем</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its sentence</source>
            <translation>С предложением</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Without context</source>
            <translation>Без контекста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Words of the title</source>
            <translation>Слова из названия</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your commentary on this quote…</source>
            <translation>Ваше пояснение к этой цитате…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text</source>
            <translation>Свой текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text between the quotes…</source>
            <translation>Свой текст между цитатами…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>«{title}» holds this already</source>
            <translation>«{title}» уже содержит это</translation>
        </message>
    </context>
    <context>
        <name>encodings</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, DOS (866)</source>
            <translation>Кириллица, DOS (866)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, ISO 8859-5</source>
            <translation>Кириллица, ISO 8859-5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Mac</source>
            <translation>Кириллица, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Windows (1251)</source>
            <translation>Кириллица, Windows (1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, old mail (KOI8-R)</source>
            <translation>Кириллица, старая почта (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Kazakh, Windows (154)</source>
            <translation>Казахская, Windows (154)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Юникод (UTF-16)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Юникод (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Western, Windows (1252)</source>
            <translation>Западноевропейская, Windows (1252)</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A name is needed.</source>
            <translation>Нужно имя.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A person cannot be merged with themself.</source>
            <translation>Нельзя объединить человека с самим собой.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A quote cannot be linked to itself.</source>
            <translation>Цитату нельзя связать с самой собой.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot be merged with itself.</source>
            <translation>Тег нельзя объединить с самим собой.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot lie inside itself.</source>
            <translation>Тег не может лежать внутри самого себя.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Files cannot be read now, because the part of Kartoteka that reads them does not start. Close other programs, then try again.</source>
            <translation>Сейчас файлы прочитать нельзя: не запускается часть «Картотеки», которая их читает. Закройте другие программы и попробуйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No font of the dossier has the sign {sign}; it stands in: «{where}».</source>
            <translation>Ни в одном шрифте досье нет знака {sign}; он стоит здесь: «{where}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No quote was found, so the dossier «{name}» was not made.</source>
            <translation>Цитат не нашлось, поэтому досье «{name}» не составлено.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>None of the quotes chosen has the tag «{name}».</source>
            <translation>Ни на одной из выбранных цитат нет тега «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Nothing is called «{name}» here. Known names: {known}.</source>
            <translation>Здесь нет ничего с именем «{name}». Известные имена: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of two persons, each needs a quote: choose some of those of {name}.</source>
            <translation>У каждого из двух людей должна быть хотя бы одна цитата: выберите часть цитат ({name}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of «{field}:» there is no «{value}»; write one of: {known}.</source>
            <translation>У поля «{field}:» нет значения «{value}»; возможные: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Put the caret inside the quote, between two words, to split it there.</source>
            <translation>Поставьте курсор внутри цитаты, между словами: там она разделится.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Select some text first.</source>
            <translation>Сначала выделите текст.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Something went wrong: {reason}</source>
            <translation>Что-то пошло не так: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The dossier «{name}» holds no quote that may leave the house.</source>
            <translation>В досье «{name}» нет ни одной цитаты, которую можно выпускать из редакции.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The file that «{title}» was read from is not kept in the archive; import it again from its folder.</source>
            <translation>Исходный файл интервью «{title}» в архиве не хранится; импортируйте его ещё раз из папки.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The key {key} belongs to the tag «{name}» already.</source>
            <translation>Клавиша {key} уже занята тегом «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The passphrase is empty.</source>
            <translation>Пароль пуст.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The quote «{words}» is not, letter for letter, what stands in the interview.</source>
            <translation>Цитата «{words}» не совпадает буква в букву с тем, что стоит в интервью.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The search «{query}» cannot be understood.</source>
            <translation>Запрос «{query}» не удалось понять.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The text is the same, letter for letter; there is nothing to revise.</source>
            <translation>Текст совпадает буква в букву; исправлять нечего.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The two passphrases are not the same.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There are no terms «{name}». Known terms: {known}.</source>
            <translation>Условий «{name}» нет. Есть такие: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is a tag «{name}» at that place already. Merge the two, or give this one another name.</source>
            <translation>Тег «{name}» там уже есть. Объедините эти два тега или назовите этот иначе.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no encoding «{name}». Known encodings: {known}.</source>
            <translation>Кодировки «{name}» нет. Известные кодировки: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no field «{field}:». Did you mean «{instead}:»?</source>
            <translation>Поля «{field}:» нет. Может быть, «{instead}:»?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no link type «{name}». Known types: {known}.</source>
            <translation>Вида связи «{name}» нет. Есть такие: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no {kind} «{name}» in this archive.</source>
            <translation>В этом архиве нет такого: «{name}» ({kind}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to look for yet: write a word, or * for everything.</source>
            <translation>Пока нечего искать: напишите слово или * — найти всё.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation>Возвращать нечего.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These are too many brackets within brackets.</source>
            <translation>Слишком много скобок внутри скобок.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These two quotes are already linked in this way.</source>
            <translation>Эти две цитаты уже так связаны.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This person has the name «{name}» already.</source>
            <translation>У этого человека уже есть имя «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This step cannot be undone, because what it changed was changed again since.</source>
            <translation>Этот шаг нельзя отменить: то, что он изменил, с тех пор изменили снова.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Two quotes can be merged when they overlap, touch, or have only an attribution between them.</source>
            <translation>Объединить можно цитаты, которые пересекаются, стоят вплотную или разделены только словами автора.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: Kartoteka cannot read this kind of file.</source>
            <translation>{path}: файлы такого вида «Картотека» не читает.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: a file of this name exists already; it was left as it is.</source>
            <translation>{path}: файл с таким именем уже есть; он оставлен как был.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: another window or program has the archive open just now. Close it there and try again.</source>
            <translation>{path}: архив сейчас открыт в другом окне или другой программе. Закройте его там и повторите.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: by its content the file holds many interviews. Give its name the ending {ending}, then import it again.</source>
            <translation>{path}: судя по содержимому, в файле много интервью. Дайте ему расширение {ending} и импортируйте снова.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: no column of the table looks like the text of interviews. Say which column holds it.</source>
            <translation>{path}: ни один столбец таблицы не похож на текст интервью. Укажите, в каком столбце текст.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: nothing can be written in this place.</source>
            <translation>{path}: в это место нельзя записывать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much memory.</source>
            <translation>{path}: чтение файла остановлено: оно заняло слишком много памяти.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much time.</source>
            <translation>{path}: чтение файла остановлено: оно заняло слишком много времени.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the ZIP file holds no file that Kartoteka can read.</source>
            <translation>{path}: в ZIP нет ни одного файла, который Kartoteka умеет читать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive can be read but not changed here.</source>
            <translation>{path}: архив здесь можно читать, но не изменять.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive does not open with this passphrase. Check the keyboard layout and try again.</source>
            <translation>{path}: архив не открывается этим паролем. Проверьте раскладку клавиатуры и попробуйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive has no passphrase.</source>
            <translation>{path}: у архива нет пароля.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive is damaged ({reason}). Restore a backup.</source>
            <translation>{path}: архив повреждён ({reason}). Восстановите резервную копию.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive, or the file beside it that ends in -wal, was removed, moved or replaced while it was open. Nothing more is saved in it. Save a copy of the archive to another place now, then close this one.</source>
            <translation>{path}: пока архив был открыт, его файл или соседний файл с окончанием -wal удалили, переместили или заменили. Больше в него ничего не сохраняется. Сохраните копию архива в другом месте прямо сейчас, затем закройте этот.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the backup is one of another archive. Restore it to a new place.</source>
            <translation>{path}: это резервная копия другого архива. Восстановите её в новое место.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the book is protected against copying (DRM) and cannot be read.</source>
            <translation>{path}: книга защищена от копирования (DRM), прочитать её нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk does not read or write as it should ({reason}). Check whether it is still connected; copy the archive to another disk if this comes again.</source>
            <translation>{path}: диск читает или пишет со сбоями ({reason}). Проверьте, не отключился ли он; если это повторится, скопируйте архив на другой диск.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk is full. Nothing was changed; free some space and try again.</source>
            <translation>{path}: диск заполнен. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the dossier could not be made ({reason}).</source>
            <translation>{path}: досье не удалось составить ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read ({reason}).</source>
            <translation>{path}: файл не читается ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read, because its reader broke off.</source>
            <translation>{path}: файл не прочитан, потому что его чтение оборвалось.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file has more than {limit} pages or too much text.</source>
            <translation>{path}: в файле больше {limit} страниц или слишком много текста.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file holds no text.</source>
            <translation>{path}: в файле нет текста.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is a scan without text. Let a program for text recognition (OCR) go over it, then import it again.</source>
            <translation>{path}: это скан без текста. Распознайте его программой (OCR), затем импортируйте снова.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is damaged ({reason}).</source>
            <translation>{path}: файл повреждён ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is larger than {limit} MB.</source>
            <translation>{path}: файл больше {limit} МБ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in any encoding that Kartoteka knows (byte {position}).</source>
            <translation>{path}: это не текст ни в одной из кодировок, которые знает «Картотека» (байт {position}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in {encoding} (byte {position}).</source>
            <translation>{path}: это не текст в кодировке {encoding} (байт {position}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is protected with a password. Save it without one, then import it again.</source>
            <translation>{path}: файл защищён паролем. Сохраните его без пароля и импортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was changed while it was read; import it again.</source>
            <translation>{path}: файл изменился, пока его читали; импортируйте его ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was not read, because it is built as no writing program builds it ({reason}).</source>
            <translation>{path}: файл не прочитан: так его не составит ни одна программа для текстов ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the folder holds no file that Kartoteka can read.</source>
            <translation>{path}: в папке нет ни одного файла, который «Картотека» может прочитать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the message is encrypted. Save it decrypted in the mail program and import that file.</source>
            <translation>{path}: письмо зашифровано. Сохраните его в почтовой программе расшифрованным и импортируйте этот файл.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the page is built of too many parts, or too deep, to be read.</source>
            <translation>{path}: страница устроена слишком сложно — слишком много частей или слишком глубокая вложенность; прочитать её нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the passphrase was changed, but these backups could not be written anew and open as before: {names}.</source>
            <translation>{path}: пароль изменён, но эти резервные копии перезаписать не удалось, они открываются по-прежнему: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text has more than {limit} lines. Cut it into several files, then import them.</source>
            <translation>{path}: в тексте больше {limit} строк. Разделите его на несколько файлов и импортируйте их.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text in the file is too large ({limit} MB and more).</source>
            <translation>{path}: текст в файле слишком велик ({limit} МБ и больше).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text is longer than {limit} million characters. Cut it into several files, then import them.</source>
            <translation>{path}: текст длиннее {limit} млн знаков. Разделите его на несколько файлов и импортируйте их.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no archive here.</source>
            <translation>{path}: архива здесь нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such backup.</source>
            <translation>{path}: такой резервной копии нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such file or folder.</source>
            <translation>{path}: такого файла или папки нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive opens with its passphrase.</source>
            <translation>{path}: этот архив открывается паролем.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.</source>
            <translation>{path}: этот архив записан более новой «Картотекой». Чтобы открыть его, установите новую версию.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this copy of the archive was worked on elsewhere and lacks changes that were made on this computer. It is opened for reading only.</source>
            <translation>{path}: с этой копией архива работали в другом месте, и в ней нет изменений, сделанных на этом компьютере. Она открыта только для чтения.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this file was copied without the file beside it that ends in -wal, so that its newest changes may be missing. It is opened for reading only.</source>
            <translation>{path}: этот файл скопирован без соседнего файла с окончанием -wal, поэтому последних изменений в нём может не быть. Он открыт только для чтения.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is a document of an old Word (before 2007). Save it as .docx, then import it again.</source>
            <translation>{path}: это документ старого Word (до 2007 года). Сохраните его как .docx и импортируйте ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is an older state of the archive than the one last seen on this computer; its newest changes are missing. It is opened for reading only.</source>
            <translation>{path}: это более старое состояние архива, чем последнее на этом компьютере; новейших изменений в нём нет. Оно открыто только для чтения.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is not a Kartoteka archive.</source>
            <translation>{path}: это не архив Картотеки.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.</source>
            <translation>{path}: с {since} в этом архиве работает {user} на компьютере {host}. Пока его можно читать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.</source>
            <translation>«{date}» — не дата. Пишите так: 2025-11-12, 2025-11 или 2025.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{key}» cannot be the key of a tag. Choose a digit from 1 to 9 or a letter other than Q, T, N, J, K.</source>
            <translation>«{key}» не может быть клавишей тега. Выберите цифру от 1 до 9 или букву, кроме Q, T, N, J, K.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{name}» fits more than one {kind}; write more of its id.</source>
            <translation>Под «{name}» подходит не одно ({kind}); напишите больше знаков обозначения.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{operator}» joins words, phrases and brackets, but no fields and nothing that is excluded.</source>
            <translation>«{operator}» соединяет слова, фразы и скобки, но не поля и не то, что исключено.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{title}» was not changed: finding the quotes in the new text takes too much time or memory.</source>
            <translation>Интервью «{title}» не изменено: поиск цитат в новом тексте требует слишком много времени или памяти.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{value}» is no date; write 2024, 2024-05, 2024-05-17, or from and until: 2023..2024.</source>
            <translation>«{value}» — не дата; пишите 2024, 2024-05, 2024-05-17 или от и до: 2023..2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{words}»: {difference}. Mend the quote, take it out, or write beside it in the dossier why it is printed so.</source>
            <translation>«{words}»: {difference}. Исправьте цитату, уберите её или напишите рядом с ней в досье, почему она печатается так.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» fits more than {most} words of the archive; write more letters.</source>
            <translation>Под «{word}» подходит больше {most} слов архива; напишите больше букв.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» says too little: write at least two letters of the word.</source>
            <translation>«{word}» — слишком мало: напишите хотя бы две буквы слова.</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Data, W3C Web Annotation (*.json)</source>
            <translation>Данные, W3C Web Annotation (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Export dossier</source>
            <translation>Экспорт досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Markdown text (*.md)</source>
            <translation>Текст Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>PDF document (*.pdf)</source>
            <translation>Документ PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Table of the quotes (*.csv)</source>
            <translation>Таблица цитат (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>The dossier was not written: «{words}» is not, letter for letter, what stands in the present text ({difference}). Say under «To review» where the words are now, write in the dossier why they are printed all the same, or take them out.</source>
            <translation>Досье не записано: цитата «{words}» не совпадает буква в букву с нынешним текстом ({difference}). Укажите в разделе «На проверку», где эти слова теперь, напишите в досье, почему они всё же печатаются, или уберите их.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Web page (*.html)</source>
            <translation>Веб-страница (*.html)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>Writing {file}…</source>
            <translation>Записывается {file}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/library/source.py" />
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Written: {file}</source>
            <translation>Записано: {file}</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n тег</numerusform>
                <numerusform>%n тега</numerusform>
                <numerusform>%n тегов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>All tags</source>
            <translation>Все теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Counted are the quotes that may leave the newsroom; rejected ones, those off the record and those under embargo are not.</source>
            <translation>Посчитаны цитаты, которые можно выносить из редакции; отклонённые, сказанные не для печати и находящиеся под эмбарго не считаются.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>For example</source>
            <translation>Например</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>No definition yet.</source>
            <translation>Определения пока нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>Tag guide</source>
            <translation>Справочник тегов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>The tags one by one</source>
            <translation>Теги по порядку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>With tags below</source>
            <translation>С вложенными</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Search the manual</source>
            <translation>Искать в справке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>The manual says nothing of that.</source>
            <translation>В справке об этом ничего нет.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add name {about}</source>
            <translation>Добавить имя: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add quotes to dossier «{about}»</source>
            <translation>Добавить цитаты в досье «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add role {about}</source>
            <translation>Добавить должность: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add section «{about}»</source>
            <translation>Добавить раздел «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add tag {about}</source>
            <translation>Добавить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add text to dossier</source>
            <translation>Добавить текст в досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Attribute to {about}</source>
            <translation>Указать спикера: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Begin dossier «{about}»</source>
            <translation>Начать досье «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change details of «{about}»</source>
            <translation>Изменить сведения об интервью «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier item</source>
            <translation>Изменить элемент досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier «{about}»</source>
            <translation>Изменить досье «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change ends of «{about}»</source>
            <translation>Изменить границы «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change kind of «{about}»</source>
            <translation>Изменить вид «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change link of «{about}»</source>
            <translation>Изменить связь «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change name {about}</source>
            <translation>Изменить имя: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change note «{about}»</source>
            <translation>Изменить заметку «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change role {about}</source>
            <translation>Изменить должность: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change search «{about}»</source>
            <translation>Изменить поиск «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change section «{about}»</source>
            <translation>Изменить раздел «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change speaker {about}</source>
            <translation>Изменить спикера {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change tag {about}</source>
            <translation>Изменить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Decline a proposal for «{about}»</source>
            <translation>Отклонено предложение к «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Every step in this archive stands here and can be taken back.</source>
            <translation>Здесь записан каждый шаг в этом архиве; любой можно отменить.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Find the place of «{about}»</source>
            <translation>Найти место цитаты «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Give a reason for a broken quote: {about}</source>
            <translation>Объяснить расхождение цитаты: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Import «{about}»</source>
            <translation>Импортировать «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Leave «{about}» in its old revision</source>
            <translation>Оставить «{about}» в старой редакции</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Link «{about}»</source>
            <translation>Связать «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge quotes: {about}</source>
            <translation>Объединение цитат: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge speakers: {about}</source>
            <translation>Объединить спикеров: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge tags {about}</source>
            <translation>Объединить теги {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move dossier item</source>
            <translation>Переместить элемент досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move tag {about}</source>
            <translation>Переместить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Narrow the history</source>
            <translation>Сузить историю</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>New revision of «{about}»</source>
            <translation>Новая редакция «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Nothing was done yet</source>
            <translation>Пока ничего не делалось</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Put back «{about}»</source>
            <translation>Вернуть «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Quote «{about}»</source>
            <translation>Процитировать «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Redo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Redone: {step}</source>
            <translation>Возвращено: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove dossier «{about}»</source>
            <translation>Удалить досье «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove interview «{about}»</source>
            <translation>Удалить интервью «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove link of «{about}»</source>
            <translation>Удалить связь «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove name {about}</source>
            <translation>Убрать имя: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove note «{about}»</source>
            <translation>Удалить заметку «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove quote «{about}»</source>
            <translation>Удалить цитату «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove role {about}</source>
            <translation>Убрать должность: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove search «{about}»</source>
            <translation>Удалить поиск «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove section «{about}»</source>
            <translation>Удалить раздел «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove tag {about}</source>
            <translation>Удалить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Return to right after this step</source>
            <translation>Вернуться к состоянию сразу после этого шага</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Return to {about}</source>
            <translation>Вернуться к {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review {about}</source>
            <translation>Проверка: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review «{about}»</source>
            <translation>Проверить «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Save search «{about}»</source>
            <translation>Сохранить поиск «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Set terms of «{about}»</source>
            <translation>Задать условия «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Sort tags by name: {about}</source>
            <translation>Упорядочить теги по алфавиту: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split speaker {about}</source>
            <translation>Разделить спикера {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split tag {about}</source>
            <translation>Разделить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split «{about}»</source>
            <translation>Разделение «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Tag with {about}</source>
            <translation>Поставить тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take item out of dossier</source>
            <translation>Убрать элемент из досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take tag {about} off</source>
            <translation>Снять тег {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Two persons: {about}</source>
            <translation>Два разных человека: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Undone: {step}</source>
            <translation>Отменено: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>What was done, or who did it</source>
            <translation>Что сделано или кто сделал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Write note «{about}»</source>
            <translation>Записать заметку «{about}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>{about}, and %n quote(s) nearby</source>
            <translation>
                <numerusform>{about} и ещё %n цитата рядом</numerusform>
                <numerusform>{about} и ещё %n цитаты рядом</numerusform>
                <numerusform>{about} и ещё %n цитат рядом</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <location filename="../../desktop_app/importers/epub.py" />
            <source>A page of the book is missing in the file.</source>
            <translation>В файле не хватает страницы книги.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/files.py" />
            <source>By its content {name} is {kind}, whatever its ending says.</source>
            <translation>Судя по содержимому, {name} — это {kind}, хотя расширение другое.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/manuscripts.py" />
            <source>Hidden text of the document was left out.</source>
            <translation>Скрытый текст документа не взят.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>Sheets of the table that are hidden or hold no text were left out: {names}.</source>
            <translation>Листы таблицы, скрытые или без текста, пропущены: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The date «{date}» in the header is not a date; it was left out.</source>
            <translation>Дата «{date}» в шапке — не дата; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The date «{date}» in the table is not a date; it was left out.</source>
            <translation>Дата «{date}» в таблице — не дата; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>The file ends in the middle; the rest is missing.</source>
            <translation>Файл обрывается на середине; остального нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The header's line «{key}» is not known; it was left out.</source>
            <translation>Строка шапки «{key}» неизвестна; она пропущена.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The language «{name}» in the header is not known; it was left out.</source>
            <translation>Язык «{name}» в шапке неизвестен; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The language «{name}» in the table is not known; it was left out.</source>
            <translation>Язык «{name}» в таблице неизвестен; он пропущен.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The row has more cells than the table has headings.</source>
            <translation>В строке больше ячеек, чем заголовков в таблице.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The table was read again with other columns.</source>
            <translation>Таблица прочитана заново с другими столбцами.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part cannot be unpacked</source>
            <translation>одна из частей не распаковывается</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is not well-formed XML</source>
            <translation>в одной из частей неправильный XML</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is packed in an unknown way</source>
            <translation>одна из частей сжата неизвестным способом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>archives are packed in archives too deeply</source>
            <translation>архивы слишком глубоко вложены друг в друга</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>it declares a document type of its own</source>
            <translation>в нём объявлен собственный тип документа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf.py" />
            <source>it does not begin as a PDF does</source>
            <translation>он начинается не так, как PDF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf.py" />
            <source>it does not begin as an RTF does</source>
            <translation>он начинается не так, как RTF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_tokens.py" />
            <source>it has too many elements</source>
            <translation>в нём слишком много элементов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it has too many parts</source>
            <translation>в нём слишком много частей</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it has too many rows or columns</source>
            <translation>в нём слишком много строк или столбцов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/docx.py" />
            <location filename="../../desktop_app/importers/epub.py" />
            <location filename="../../desktop_app/importers/odt.py" />
            <source>it holds no document</source>
            <translation>в нём нет документа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/subtitles.py" />
            <source>it holds no times</source>
            <translation>в нём нет отметок времени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is a link to another place</source>
            <translation>это ссылка на другое место</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/documents.py" />
            <source>it is neither a document nor text</source>
            <translation>это не документ и не текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/ods.py" />
            <location filename="../../desktop_app/importers/tables.py" />
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it is no table</source>
            <translation>это не таблица</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/reading.py" />
            <source>it is not a file</source>
            <translation>это не файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is packed too deeply</source>
            <translation>он сжат неправдоподобно сильно</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>its elements are nested or packed too deeply</source>
            <translation>элементы вложены слишком глубоко или слишком велики</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its end is missing</source>
            <translation>не хватает конца</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its list of parts cannot be read</source>
            <translation>список частей не читается</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its name leads out of the archive</source>
            <translation>его имя ведёт за пределы архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf_second.py" />
            <source>its pages cannot be read</source>
            <translation>его страницы не читаются</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its parts overlap</source>
            <translation>его части накладываются друг на друга</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/mailbox.py" />
            <source>no subject</source>
            <translation>без темы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>две части называются одинаково</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%n уже в архиве</numerusform>
                <numerusform>%n уже в архиве</numerusform>
                <numerusform>%n уже в архиве</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>%n chosen:</source>
            <translation>
                <numerusform>Выбран %n:</numerusform>
                <numerusform>Выбрано %n:</numerusform>
                <numerusform>Выбрано %n:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n interview(s) imported</source>
            <translation>
                <numerusform>Импортировано %n интервью</numerusform>
                <numerusform>Импортировано %n интервью</numerusform>
                <numerusform>Импортировано %n интервью</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n not imported</source>
            <translation>
                <numerusform>%n не импортировано</numerusform>
                <numerusform>%n не импортировано</numerusform>
                <numerusform>%n не импортировано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>%n quote(s) of it wait for review</source>
            <translation>
                <numerusform>%n цитата ждёт проверки места</numerusform>
                <numerusform>%n цитаты ждут проверки места</numerusform>
                <numerusform>%n цитат ждут проверки места</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n with a new text</source>
            <translation>
                <numerusform>новый текст у %n интервью</numerusform>
                <numerusform>новый текст у %n интервью</numerusform>
                <numerusform>новый текст у %n интервью</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Already here</source>
            <translation>Уже в архиве</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As its name says</source>
            <translation>По имени файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As the program finds it</source>
            <translation>Как определит программа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Beginning of the text</source>
            <translation>Начало текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>Bring in as</source>
            <translation>Импорт как</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Changed</source>
            <translation>Изменённые</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Columns of «{name}»</source>
            <translation>Столбцы: «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Columns…</source>
            <translation>Столбцы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Compare…</source>
            <translation>Сравнить…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export as CSV…</source>
            <translation>Экспорт в CSV…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export the report</source>
            <translation>Экспорт отчёта</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>File, title or reason</source>
            <translation>Файл, заголовок или причина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Files that were read</source>
            <translation>Прочитанные файлы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>First rows of the table</source>
            <translation>Первые строки таблицы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Id of the interview</source>
            <translation>Номер интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/page.py" />
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Import %n interview(s)</source>
            <translation>
                <numerusform>Импортировать %n интервью</numerusform>
                <numerusform>Импортировать %n интервью</numerusform>
                <numerusform>Импортировать %n интервью</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Import report.csv</source>
            <translation>Отчёт об импорте.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Import straight away from now on</source>
            <translation>Впредь импортировать сразу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/page.py" />
            <source>Import: report</source>
            <translation>Импорт: отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <source>In the archive, and in the file</source>
            <translation>В архиве и в файле</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>It is much like «{title}» ({percent} % of the words).</source>
            <translation>Очень похоже на «{title}» (совпадает {percent} % слов).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Leave out</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Like another</source>
            <translation>Похожие</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Narrow the report</source>
            <translation>Сузить отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New</source>
            <translation>Новые</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New interview</source>
            <translation>Новое интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New revision</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Not readable</source>
            <translation>Не читаются</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Pasted {moment}</source>
            <translation>Вставлено {moment}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read as {encoding}</source>
            <translation>Прочитано как {encoding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read differently</source>
            <translation>Прочитать иначе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Read differently…</source>
            <translation>Прочитать иначе…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read it so</source>
            <translation>Прочитать так</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Reading the files…</source>
            <translation>Файлы читаются…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Say which column holds the text of the interviews.</source>
            <translation>Укажите, в каком столбце текст интервью.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Say which column of the table holds what</source>
            <translation>Укажите, что в каком столбце таблицы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set</source>
            <translation>Задать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set for all chosen (Ctrl+Enter)</source>
            <translation>Задать для всех выбранных (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Tables (*.csv)</source>
            <translation>Таблицы (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>The clipboard holds no text.</source>
            <translation>В буфере обмена нет текста.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was imported again and had changed.</source>
            <translation>Файл импортирован снова и оказался изменённым.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was read again as {how}.</source>
            <translation>Файл прочитан заново как {how}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first interviews</source>
            <translation>Первые интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first row names the columns</source>
            <translation>В первой строке — названия столбцов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first rows hold no text in this column.</source>
            <translation>В первых строках этого столбца текста нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>This very file is in the archive already.</source>
            <translation>Этот самый файл уже есть в архиве.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Value for all chosen</source>
            <translation>Значение для всех выбранных</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Warnings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>What became of each file</source>
            <translation>Что стало с каждым файлом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>What to set for all chosen</source>
            <translation>Что задать для всех выбранных</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>When all files are read, or reading is stopped.</source>
            <translation>Когда все файлы прочитаны или чтение остановлено.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>осталось около %n часа</numerusform>
                <numerusform>осталось около %n часов</numerusform>
                <numerusform>осталось около %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>осталось около %n минуты</numerusform>
                <numerusform>осталось около %n минут</numerusform>
                <numerusform>осталось около %n минут</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>already here</source>
            <translation>уже в архиве</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>already here: «{title}»</source>
            <translation>уже в архиве: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>changed: «{title}»</source>
            <translation>изменено: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>imported</source>
            <translation>импортировано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>left out</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>less than a minute left</source>
            <translation>осталось меньше минуты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>like «{title}», {percent} %</source>
            <translation>похоже на «{title}», {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>new revision</source>
            <translation>новая редакция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/text_columns.py" />
            <source>no column</source>
            <translation>нет столбца</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>not imported</source>
            <translation>не импортировано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>not readable: {reason}</source>
            <translation>не читается: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>stopped before the end</source>
            <translation>остановлено до конца списка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>{done} of {of}</source>
            <translation>{done} из {of}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>{field} set for %n file(s).</source>
            <translation>
                <numerusform>{field}: задано для %n файла.</numerusform>
                <numerusform>{field}: задано для %n файлов.</numerusform>
                <numerusform>{field}: задано для %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a minute</source>
            <translation>{rate} в минуту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a second</source>
            <translation>{rate} в секунду</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>%n quote(s) confirmed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>Подтверждена %n цитата. Ctrl+Z отменит.</numerusform>
                <numerusform>Подтверждены %n цитаты. Ctrl+Z отменит.</numerusform>
                <numerusform>Подтверждено %n цитат. Ctrl+Z отменит.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>All is judged</source>
            <translation>Всё проверено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By interview</source>
            <translation>По интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By speaker</source>
            <translation>По спикеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm all that are sure ({number})</source>
            <translation>Подтвердить все бесспорные ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes</source>
            <translation>Найденные цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes that nobody has judged</source>
            <translation>Найденные цитаты, которые ещё никто не проверил</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Given to {name}.</source>
            <translation>Спикер: {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Given to {name}; %n quote(s) nearby went along.</source>
            <translation>
                <numerusform>Спикер: {name}; вместе с ней исправлена %n соседняя цитата.</numerusform>
                <numerusform>Спикер: {name}; вместе с ней исправлены %n соседние цитаты.</numerusform>
                <numerusform>Спикер: {name}; вместе с ней исправлено %n соседних цитат.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Here</source>
            <translation>Здесь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Narrow the list</source>
            <translation>Сузить список</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>One step: Ctrl+Z takes all of it back</source>
            <translation>Один шаг: Ctrl+Z отменит всё сразу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Only those of the interview in front</source>
            <translation>Только из открытого интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Order: {order}</source>
            <translation>Порядок: {order}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Quotes that are found in an imported text wait here until an editor has seen them.</source>
            <translation>Здесь ждут цитаты, найденные в загруженных текстах, пока их не посмотрит редактор.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>The least sure first</source>
            <translation>Сначала самые сомнительные</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it</source>
            <translation>Кто это сказал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it (S); Enter gives it to them and confirms</source>
            <translation>Кто это сказал (S или Ы); Enter — указать спикера и подтвердить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Why: {why}</source>
            <translation>Почему: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Words, title, speaker or reason</source>
            <translation>Слова, заголовок, спикер или причина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>no reason is known</source>
            <translation>причина неизвестна</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>nobody is named</source>
            <translation>никто не назван</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>nobody known</source>
            <translation>неизвестно кто</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>sure</source>
            <translation>спикер бесспорен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>{done} of {all}</source>
            <translation>{done} из {all}</translation>
        </message>
    </context>
    <context>
        <name>keeping</name>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups are made by themselves while you work and each one is opened and checked. A restored backup takes the archive's place; the present state is kept here too, so that you can go back.</source>
            <translation>Резервные копии делаются сами во время работы, каждая открывается и проверяется. Восстановленная копия встаёт на место архива; нынешнее состояние тоже сохраняется здесь, чтобы можно было вернуться.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create with a passphrase</source>
            <translation>Создать с паролем</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create without a passphrase</source>
            <translation>Создать без пароля</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Mind the keyboard layout: Russian, Kazakh and English letters are different ones.</source>
            <translation>Следите за раскладкой: русские, казахские и английские буквы — разные.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open another archive</source>
            <translation>Открыть другой архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Open as an archive of its own</source>
            <translation>Открыть как отдельный архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Open as an archive of its own…</source>
            <translation>Открыть как отдельный архив…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Passphrase</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Passphrase of the archive</source>
            <translation>Пароль архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Remove the passphrase</source>
            <translation>Снять пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Set the passphrase</source>
            <translation>Задать пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Show the folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Show what I type</source>
            <translation>Показывать, что я ввожу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive does not open with this passphrase. Check the keyboard layout.</source>
            <translation>Архив не открывается этим паролем. Проверьте раскладку клавиатуры.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive has no passphrase any more.</source>
            <translation>У архива больше нет пароля.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive, its search index and its backups are encrypted now.</source>
            <translation>Архив, его поисковый индекс и резервные копии теперь зашифрованы.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The backup was restored. The state before is kept among the backups.</source>
            <translation>Копия восстановлена. Прежнее состояние сохранено среди резервных копий.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>The two are not the same yet.</source>
            <translation>Пока не совпадают.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>The window rested for a while and locked the archive. Everything was saved.</source>
            <translation>За окном какое-то время никто не работал, и архив закрылся на замок. Всё сохранено.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>There is no backup yet. The first one is made by itself when you have worked a while.</source>
            <translation>Резервных копий пока нет. Первая сделается сама, когда вы немного поработаете.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>This archive opens with its passphrase.</source>
            <translation>Этот архив открывается паролем.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>This is short: four or five unrelated words are easier to keep and harder to guess.</source>
            <translation>Это коротко: четыре-пять не связанных слов легче запомнить и труднее подобрать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Undo the restoration</source>
            <translation>Отменить восстановление</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>With a passphrase the archive, its search index and its backups are encrypted: whoever takes the laptop reads nothing. Without the passphrase nobody opens the archive, you included; there is no way round it. Keep it where you keep keys.</source>
            <translation>С паролем архив, поисковый индекс и резервные копии зашифрованы: тот, к кому попадёт ноутбук, ничего не прочтёт. Без пароля архив не откроет никто, и вы тоже; обходного пути нет. Храните пароль там же, где ключи.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Work on with this state</source>
            <translation>Работать с этим состоянием</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a backup was restored</source>
            <translation>перед восстановлением копии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a colleague's copy was merged in</source>
            <translation>перед слиянием с копией коллеги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before much was changed at once</source>
            <translation>перед большим изменением</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before the archive was brought to a newer form</source>
            <translation>перед обновлением формы архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made by itself while working</source>
            <translation>сделана сама во время работы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made on request</source>
            <translation>сделана по просьбе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>the damaged file, as it was before a backup was restored</source>
            <translation>повреждённый файл, каким он был до восстановления</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>A letter alone is typed into texts. Hold Ctrl or Alt, or take F1 to F12.</source>
            <translation>Одна буква печатается в тексте. Добавьте Ctrl или Alt либо возьмите F1–F12.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>All as delivered</source>
            <translation>Все как было</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>As delivered</source>
            <translation>Как было</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>New keys</source>
            <translation>Новые клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Set</source>
            <translation>Назначить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Words of a command, or keys</source>
            <translation>Слова команды или клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>{keys} belong to “{command}” already. Give that one other keys first.</source>
            <translation>{keys} уже вызывает «{command}». Сначала дайте той команде другие клавиши.</translation>
        </message>
    </context>
    <context>
        <name>kwic</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n строка осталась внутри: не для печати или под эмбарго</numerusform>
                <numerusform>%n строки остались внутри: не для печати или под эмбарго</numerusform>
                <numerusform>%n строк остались внутри: не для печати или под эмбарго</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word after</source>
            <translation>1-е слово справа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word before</source>
            <translation>1-е слово слева</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word after</source>
            <translation>2-е слово справа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word before</source>
            <translation>2-е слово слева</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word after</source>
            <translation>3-е слово справа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word before</source>
            <translation>3-е слово слева</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Concordance: {query}</source>
            <translation>Конкорданс: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Interview and text</source>
            <translation>Интервью и текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>No word of a text answers this query.</source>
            <translation>Ни одно слово в текстах не отвечает этому запросу.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Page (HTML)…</source>
            <translation>Страница (HTML)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save the concordance</source>
            <translation>Сохранить конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Sorted by</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Table (CSV)…</source>
            <translation>Таблица (CSV)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>The word itself</source>
            <translation>Само слово</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Word</source>
            <translation>Слово</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>the first %n line(s)</source>
            <translation>
                <numerusform>первая %n строка</numerusform>
                <numerusform>первые %n строки</numerusform>
                <numerusform>первые %n строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Unknown language</source>
            <translation>Язык неизвестен</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>%n to review</source>
            <translation>
                <numerusform>%n на проверку</numerusform>
                <numerusform>%n на проверку</numerusform>
                <numerusform>%n на проверку</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Drop files or a folder onto the window, or press Ctrl+I.</source>
            <translation>Перетащите в окно файлы или папку либо нажмите Ctrl+I.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Import files…</source>
            <translation>Импортировать файлы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Interviews</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Narrow the list of interviews</source>
            <translation>Сузить список интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>No interviews yet</source>
            <translation>Интервью пока нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Remove interview</source>
            <translation>Удалить интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Removed. Ctrl+Z brings it back.</source>
            <translation>Удалено. Ctrl+Z вернёт.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, date and other details…</source>
            <translation>Название, дата и другие сведения…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, outlet or speaker</source>
            <translation>Название, издание или спикер</translation>
        </message>
    </context>
    <context>
        <name>linking</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Find the other quote</source>
            <translation>Найти другую цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>How they relate</source>
            <translation>Как они связаны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link</source>
            <translation>Связать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link this quote</source>
            <translation>Связать эту цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Other quotes</source>
            <translation>Другие цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>This quote</source>
            <translation>Эта цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why (may stay empty)</source>
            <translation>Почему (можно не заполнять)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Words of the other quote</source>
            <translation>Слова другой цитаты</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>answers</source>
            <translation>отвечает на</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>clarifies</source>
            <translation>уточняет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>contradicts</source>
            <translation>противоречит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is answered by</source>
            <translation>получает ответ в</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is clarified by</source>
            <translation>уточняется в</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is repeated in</source>
            <translation>повторяется</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is retracted by</source>
            <translation>взято назад в</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is supported by</source>
            <translation>подтверждается</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is updated by</source>
            <translation>обновлено в</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>repeats</source>
            <translation>повторяет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>retracts</source>
            <translation>берёт назад</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>see also</source>
            <translation>см. также</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>supports</source>
            <translation>подтверждает</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>updates</source>
            <translation>обновляет</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;Люди</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Quote</source>
            <translation>&amp;Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Tags</source>
            <translation>&amp;Теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>About Kartoteka</source>
            <translation>О программе «Картотека»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>All commands…</source>
            <translation>Все команды…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter earlier</source>
            <translation>Начало на знак раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter later</source>
            <translation>Начало на знак позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence earlier</source>
            <translation>Начало на предложение раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence later</source>
            <translation>Начало на предложение позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word earlier</source>
            <translation>Начало на слово раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word later</source>
            <translation>Начало на слово позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Beside the others, or back</source>
            <translation>Рядом с другими или обратно</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Close archive</source>
            <translation>Закрыть архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>Close tab</source>
            <translation>Закрыть вкладку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Concordance</source>
            <translation>Конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Copy with citation</source>
            <translation>Копировать со ссылкой на источник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Correct the text…</source>
            <translation>Исправить текст…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Dark</source>
            <translation>Тёмная тема</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Definition of the tag…</source>
            <translation>Определение тега…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Dossiers</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>E&amp;nds</source>
            <translation>&amp;Границы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter earlier</source>
            <translation>Конец на знак раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter later</source>
            <translation>Конец на знак позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence earlier</source>
            <translation>Конец на предложение раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence later</source>
            <translation>Конец на предложение позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word earlier</source>
            <translation>Конец на слово раньше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word later</source>
            <translation>Конец на слово позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Export dossier…</source>
            <translation>Экспортировать досье…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Find in this text</source>
            <translation>Найти в этом тексте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Found quotes</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Go to a page or time…</source>
            <translation>Перейти к странице или времени…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>How to search…</source>
            <translation>Как искать…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import a folder…</source>
            <translation>Импортировать папку…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import files…</source>
            <translation>Импортировать файлы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Interviews</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>It is what I selected</source>
            <translation>Это то, что я выделил(а)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Key of the tag…</source>
            <translation>Клавиша тега…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Keys…</source>
            <translation>Клавиши…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Link…</source>
            <translation>Связь…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Lock</source>
            <translation>Закрыть на замок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge the tag into another…</source>
            <translation>Объединить тег с другим…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge with the next quote</source>
            <translation>Объединить со следующей цитатой</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Move the tag into another…</source>
            <translation>Переместить тег в другой…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Narrow by sentences</source>
            <translation>Сузить по предложениям</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New archive…</source>
            <translation>Новый архив…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New tag in the tag at hand…</source>
            <translation>Новый тег внутри выбранного…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New version from a file…</source>
            <translation>Новая редакция из файла…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next pane</source>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next quote</source>
            <translation>Следующая цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note on the selection…</source>
            <translation>Заметка к выделенному…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note…</source>
            <translation>Заметка…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Only the text</source>
            <translation>Только текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Open archive…</source>
            <translation>Открыть архив…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of a person…</source>
            <translation>Страница человека…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of who said it</source>
            <translation>Страница того, кто это сказал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Passphrase…</source>
            <translation>Пароль…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Paste as an interview</source>
            <translation>Вставить как интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Preferences…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Previous quote</source>
            <translation>Предыдущая цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Put into a dossier…</source>
            <translation>Добавить в досье…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quote the selection</source>
            <translation>Процитировать выделенное</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Read the file in another encoding…</source>
            <translation>Прочитать файл в другой кодировке…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Remove the tag…</source>
            <translation>Удалить тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Rename the tag</source>
            <translation>Переименовать тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Revisions…</source>
            <translation>Редакции…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Same person as…</source>
            <translation>Тот же человек, что и…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Same words</source>
            <translation>Те же слова</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Sample archive</source>
            <translation>Архив-пример</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a copy of the archive…</source>
            <translation>Сохранить копию архива…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a report for the makers…</source>
            <translation>Сохранить отчёт для разработчиков…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save this search…</source>
            <translation>Сохранить этот поиск…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Search everything</source>
            <translation>Поиск по всему архиву</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Show signs</source>
            <translation>Непечатаемые знаки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Side bar</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split at the caret</source>
            <translation>Разделить у курсора</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split the tag…</source>
            <translation>Разделить тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>State of the archive…</source>
            <translation>Состояние архива…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tag guide as PDF…</source>
            <translation>Справочник тегов в PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags on the same quotes…</source>
            <translation>Теги на одних цитатах…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Tag…</source>
            <translation>Тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>The last tag again</source>
            <translation>Последний тег ещё раз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>These are two persons…</source>
            <translation>Это два человека…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>To review</source>
            <translation>На проверку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Watched folder…</source>
            <translation>Отслеживаемая папка…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who may be one person…</source>
            <translation>Кто может быть одним человеком…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who said it…</source>
            <translation>Кто это сказал…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Widen to whole sentences</source>
            <translation>Расширить до целых предложений</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Ctrl+Enter saves</source>
            <translation>Ctrl+Enter — сохранить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Fact check</source>
            <translation>Проверка фактов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Kind of note</source>
            <translation>Вид заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>New note</source>
            <translation>Новая заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <location filename="../../desktop_app/ui/tags/definition.py" />
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Text of the note</source>
            <translation>Текст заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>To do</source>
            <translation>Сделать</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>A command, an interview, a person, a tag…</source>
            <translation>Команда, интервью, человек, тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>Commands and things</source>
            <translation>Команды и находки</translation>
        </message>
    </context>
    <context>
        <name>panel</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag</source>
            <translation>Добавить тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag…</source>
            <translation>Добавить тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview</source>
            <translation>Как у интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview ({terms})</source>
            <translation>Как у интервью ({terms})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Attributed by: {rule} («{cue}»), certainty {percent} %</source>
            <translation>Автор определён по правилу {rule} («{cue}»), уверенность {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Embargo until</source>
            <translation>Эмбарго до</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/signs_line.py" />
            <source>In these words: {signs}</source>
            <translation>В этих словах: {signs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Links</source>
            <translation>Связи</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Link…</source>
            <translation>Связь…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Not done</source>
            <translation>Не сделано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Note…</source>
            <translation>Заметка…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove link</source>
            <translation>Удалить связь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove note</source>
            <translation>Удалить заметку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Take the tag {tag} off</source>
            <translation>Снять тег {tag}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Terms</source>
            <translation>Условия</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Text of the note</source>
            <translation>Текст заметки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>To dossier</source>
            <translation>В досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/cells.py" />
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>YYYY-MM-DD</source>
            <translation>ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>embargo until</source>
            <translation>эмбарго до</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n интервью</numerusform>
                <numerusform>%n интервью</numerusform>
                <numerusform>%n интервью</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>%n pair(s) left</source>
            <translation>
                <numerusform>осталась %n пара</numerusform>
                <numerusform>осталось %n пары</numerusform>
                <numerusform>осталось %n пар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>%n pair(s) may be one person</source>
            <translation>
                <numerusform>%n пара может быть одним человеком</numerusform>
                <numerusform>%n пары могут быть одним человеком</numerusform>
                <numerusform>%n пар могут быть одним человеком</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/axis.py" />
            <source>%n quote(s) in the order of time</source>
            <translation>
                <numerusform>%n цитата по времени</numerusform>
                <numerusform>%n цитаты по времени</numerusform>
                <numerusform>%n цитат по времени</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>%n quote(s) of {all} are of the other person</source>
            <translation>
                <numerusform>%n цитата из {all} принадлежит другому</numerusform>
                <numerusform>%n цитаты из {all} принадлежат другому</numerusform>
                <numerusform>%n цитат из {all} принадлежат другому</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%n без даты</numerusform>
                <numerusform>%n без даты</numerusform>
                <numerusform>%n без даты</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Later</source>
            <translation>&amp;Позже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Same person</source>
            <translation>&amp;Один человек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Two persons</source>
            <translation>&amp;Два человека</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>2025-11-12, 2025-11 or 2025</source>
            <translation>2025-11-12, 2025-11 или 2025</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>A few letters of the name</source>
            <translation>Несколько букв имени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>A speaker needs a name.</source>
            <translation>Спикеру нужно имя.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Add role</source>
            <translation>Добавить должность</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Also known as</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>Also: {names}</source>
            <translation>Также: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Another name or spelling</source>
            <translation>Другое имя или написание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Change the role {role}</source>
            <translation>Изменить должность «{role}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose a person in the list first.</source>
            <translation>Сначала выберите человека в списке.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Do without this role</source>
            <translation>Обойтись без этой должности</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In dossiers</source>
            <translation>В досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In the same interviews</source>
            <translation>В тех же интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look at who may be one person</source>
            <translation>Посмотреть, кто может быть одним человеком</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name and roles</source>
            <translation>Имя и должности</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Name and roles…</source>
            <translation>Имя и должности…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name and roles… (F2)</source>
            <translation>Имя и должности… (F2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Name of the other person (it may be the same):</source>
            <translation>Имя другого человека (может быть тем же):</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name or role</source>
            <translation>Имя или должность</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Names, quotes, roles and links of one person on a page.</source>
            <translation>Имена, цитаты, должности и связи одного человека на одной странице.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Narrow the list of people</source>
            <translation>Сузить список людей</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>No more pairs that may be one person.</source>
            <translation>Больше нет пар, которые могут быть одним человеком.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Nobody here yet</source>
            <translation>Пока никого нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nobody is known to have said this quote.</source>
            <translation>Неизвестно, кто сказал эту цитату.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>Of one of them nothing but the surname is known.</source>
            <translation>Об одном известна только фамилия.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name has initials that fit the other.</source>
            <translation>В одном имени инициалы, и они подходят к другому.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name may be another case of the other.</source>
            <translation>Одно имя может быть падежной формой другого.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Page of a person</source>
            <translation>Страница человека</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Part them</source>
            <translation>Разделить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes in the order of time</source>
            <translation>Цитаты по времени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes of this person will stand here, and on a strip of time above.</source>
            <translation>Здесь и на ленте времени сверху появятся цитаты этого человека.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Quotes, roles and names of {name} go to the person chosen here. Ctrl+Z parts them again.</source>
            <translation>Цитаты, должности и имена записи «{name}» перейдут к тому, кого вы выберете. Ctrl+Z разделит их снова.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the name {name}</source>
            <translation>Убрать имя {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the role {role}</source>
            <translation>Убрать должность «{role}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Role of {name}</source>
            <translation>Должность: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Role, e.g. minister</source>
            <translation>Должность, например министр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Roles</source>
            <translation>Должности</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person</source>
            <translation>Один человек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person as…</source>
            <translation>Тот же человек, что и…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Same person as… (Ctrl+Alt+J)</source>
            <translation>Тот же человек, что и… (Ctrl+Alt+J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show the page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Show this name in lists</source>
            <translation>Показывать в списках это имя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show what they said</source>
            <translation>Показать, что было сказано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Since</source>
            <translation>С</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Somebody who is not named</source>
            <translation>Кто-то неназванный</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The names are the same.</source>
            <translation>Имена совпадают.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name in another spelling, script or order.</source>
            <translation>То же имя в другом написании, алфавите или порядке слов.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name with and without a patronymic.</source>
            <translation>То же имя с отчеством и без него.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The surnames differ in vowels only; the given name is the same.</source>
            <translation>Фамилии различаются только гласными, имя одно и то же.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>These are two persons…</source>
            <translation>Это два человека…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Those who speak in an interview come here when it is imported.</source>
            <translation>Те, кто говорит в интервью, появляются здесь при импорте.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Tick the quotes that are not of {name} but of another person.</source>
            <translation>Отметьте цитаты, которые принадлежат не тому, кого здесь зовут {name}, а другому человеку.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Two persons</source>
            <translation>Два человека</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>What is known</source>
            <translation>Что известно</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What is known of the right one goes to the left one</source>
            <translation>Всё, что известно о человеке справа, перейдёт к человеку слева</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What {name} said</source>
            <translation>Что говорит {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>When the name changes, the old one stays as another name.</source>
            <translation>Если имя меняется, прежнее остаётся среди других имён.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>Who may be one person</source>
            <translation>Кто может быть одним человеком</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Words of the quote or the interview</source>
            <translation>Слова из цитаты или названия интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>since {date}</source>
            <translation>с {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} and {other} are one person now.</source>
            <translation>{name} и {other} теперь один человек.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} has too few quotes to be two persons.</source>
            <translation>{name}: слишком мало цитат, чтобы разделить на двух человек.</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a page</source>
            <translation>Перейти к странице</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a time</source>
            <translation>Перейти ко времени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Number of the page</source>
            <translation>Номер страницы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Places of the text</source>
            <translation>Места в тексте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>The source of this text has no pages or times.</source>
            <translation>В источнике этого текста нет ни страниц, ни отметок времени.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Time, e.g. 14:05</source>
            <translation>Время, например 14:05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>p. {page}</source>
            <translation>с. {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pp. {first}–{last}</source>
            <translation>с. {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>About Kartoteka</source>
            <translation>О программе «Картотека»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>An archive of interviews that stays on this computer: it finds what was said, quotes it exactly, and makes annotated dossiers. It never goes online.</source>
            <translation>Архив интервью, который остаётся на этом компьютере: находит сказанное, цитирует точно и составляет досье с пометками. В сеть не выходит никогда.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Forget it now</source>
            <translation>Забыть сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Free software under the MIT licence. The window is made with Qt for Python under the LGPL; the works of others that come with it keep their own licences.</source>
            <translation>Свободная программа под лицензией MIT. Окно построено на Qt for Python под лицензией LGPL; чужие работы, которые идут вместе с ней, сохраняют свои лицензии.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>It stands on your notes, on your steps in the history and on dossiers; a new name holds from the next time an archive is opened.</source>
            <translation>Оно стоит на ваших заметках, шагах в истории и на досье; новое имя действует со следующего открытия архива.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Lock an archive that has a passphrase</source>
            <translation>Закрывать архив с паролем на замок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Remember what was searched</source>
            <translation>Помнить, что искали</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Show files before they are imported</source>
            <translation>Показывать файлы перед импортом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Size of text in the reader</source>
            <translation>Размер текста при чтении</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Version {version}</source>
            <translation>Версия {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>What is kept of an imported file</source>
            <translation>Что хранить от импортированного файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Works of others and their licences</source>
            <translation>Чужие работы и их лицензии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>after %n minute(s) of rest</source>
            <translation>
                <numerusform>после %n минуты покоя</numerusform>
                <numerusform>после %n минут покоя</numerusform>
                <numerusform>после %n минут покоя</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>nothing but its text</source>
            <translation>ничего, кроме текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only when told</source>
            <translation>только по команде</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only where it lay</source>
            <translation>только где он лежал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>the file itself, inside the archive</source>
            <translation>сам файл, внутри архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>{points} pt</source>
            <translation>{points} пт</translation>
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Confirmed</source>
            <translation>Подтверждена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Direct speech</source>
            <translation>Прямая речь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Found, to review</source>
            <translation>Найдена, на проверку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>In every state</source>
            <translation>В любом состоянии</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Interview turn</source>
            <translation>Реплика интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Narrow the list of quotes</source>
            <translation>Сузить список цитат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>No quotes here</source>
            <translation>Здесь нет цитат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Quotes are found when an interview is imported. To make one, select words and press Q.</source>
            <translation>Цитаты находятся при импорте интервью. Чтобы сделать свою, выделите слова и нажмите Q.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Rejected</source>
            <translation>Отклонена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Remove quote</source>
            <translation>Удалить цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Reported speech</source>
            <translation>Косвенная речь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Show quotes of everybody and on everything</source>
            <translation>Показать цитаты всех и обо всём</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/review/found.py" />
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Speaker unknown</source>
            <translation>Спикер не указан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>State of review</source>
            <translation>Состояние проверки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Words of the quote</source>
            <translation>Слова цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>only {tag}</source>
            <translation>только {tag}</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Confirm this quote</source>
            <translation>Подтвердить эту цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/plain.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Find in this text</source>
            <translation>Найти в этом тексте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Link to another quote…</source>
            <translation>Связать с другой цитатой…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Next hit</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Note on this quote…</source>
            <translation>Заметка к этой цитате…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/margin.py" />
            <source>Notes beside the text</source>
            <translation>Заметки рядом с текстом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Previous hit</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote and tag…</source>
            <translation>Цитата с тегом…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Reject this quote</source>
            <translation>Отклонить эту цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Speaker unknown</source>
            <translation>Спикер неизвестен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Tag this quote…</source>
            <translation>Поставить тег на эту цитату…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/note_editor.py" />
            <source>Text of the note; Ctrl+Enter saves</source>
            <translation>Текст заметки; Ctrl+Enter сохраняет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/page.py" />
            <source>Text of {title}</source>
            <translation>Текст: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it</source>
            <translation>Кто это сказал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it; another name can be chosen or written (Tab)</source>
            <translation>Кто это сказал; можно выбрать или вписать другое имя (Tab)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>{number} of {total}</source>
            <translation>{number} из {total}</translation>
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>Tagged: {tag}</source>
            <translation>Поставлен тег: {tag}</translation>
        </message>
    </context>
    <context>
        <name>remarks</name>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Another encoding fits nearly as well; look at the letters.</source>
            <translation>Другая кодировка подходит почти так же; проверьте буквы.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines of the file were written in different encodings.</source>
            <translation>Строки файла записаны в разных кодировках.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines were joined to paragraphs.</source>
            <translation>Строки соединены в абзацы.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Pictures, drawings or embedded files were left out.</source>
            <translation>Изображения, рисунки или вложенные файлы пропущены.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some characters could not be read; � stands for them.</source>
            <translation>Некоторые знаки не прочитались; вместо них стоит �.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some pages are pictures; their words were not read.</source>
            <translation>Некоторые страницы — изображения; слова на них не прочитаны.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held comments; they stand behind the text.</source>
            <translation>В файле были примечания; они стоят после текста.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held tracked changes; the text is the one with all of them accepted.</source>
            <translation>В файле были отслеживаемые исправления; в тексте все они приняты.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Everything that the file will hold</source>
            <translation>Всё, что войдёт в файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Plain text (*.txt)</source>
            <translation>Простой текст (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Report for the makers</source>
            <translation>Отчёт для разработчиков</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>This is everything that the file will hold: what the program did and where it stumbled. No word of an interview, no name of an archive or a file is in it. It is saved where you choose and sent nowhere.</source>
            <translation>Это всё, что войдёт в файл: что делала программа и где споткнулась. В нём нет ни слова из интервью, ни названий архивов, ни имён файлов. Отчёт сохранится там, где вы укажете, и никуда не отправляется.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n quote(s) and note(s) go along</source>
            <translation>
                <numerusform>%n цитата или заметка остаётся на месте</numerusform>
                <numerusform>%n цитаты и заметки остаются на месте</numerusform>
                <numerusform>%n цитат и заметок остаются на месте</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will be left behind</source>
            <translation>
                <numerusform>%n останется в прежней редакции</numerusform>
                <numerusform>%n останутся в прежней редакции</numerusform>
                <numerusform>%n останутся в прежней редакции</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will need a look</source>
            <translation>
                <numerusform>%n потребует внимания</numerusform>
                <numerusform>%n потребуют внимания</numerusform>
                <numerusform>%n потребуют внимания</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>A new revision is saved; what needs a look stands under «To review».</source>
            <translation>Новая редакция сохранена; что требует внимания — в разделе «На проверку».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>A slip of the transcript</source>
            <translation>Опечатка в расшифровке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Checked against the recording</source>
            <translation>Сверено с записью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Correct the text</source>
            <translation>Исправить текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Give it up</source>
            <translation>Отказаться от правки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Go on correcting</source>
            <translation>Продолжить правку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Here ({number})</source>
            <translation>Здесь ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is gone</source>
            <translation>Её больше нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is what I selected</source>
            <translation>Это то, что я выделил(а)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stays with its old revision.</source>
            <translation>Останется со старой редакцией.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stood in revision {number}:</source>
            <translation>Стояла в редакции {number}:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Left behind</source>
            <translation>Осталось в прежних</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Narrow the list</source>
            <translation>Сузить список</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>New version from a file</source>
            <translation>Новая редакция из файла</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Nothing is changed yet. The present text stays readable as a revision.</source>
            <translation>Пока ничего не изменено. Нынешний текст останется среди редакций.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing like it was found in the present text.</source>
            <translation>В нынешнем тексте ничего похожего нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing waits</source>
            <translation>Ничто не ждёт проверки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing waits whose place the selection could be.</source>
            <translation>Сейчас ничего не ждёт, чему можно указать выделенное место.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing was left behind</source>
            <translation>Ничего не осталось в прежних редакциях</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Quotes stand here whose words are no longer in the present text.</source>
            <translation>Здесь цитаты, слов которых в нынешнем тексте больше нет.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Save as a new revision</source>
            <translation>Сохранить как новую редакцию</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Select the words in the text first, then say again that it is they.</source>
            <translation>Сначала выделите слова в тексте, потом нажмите ещё раз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Select the words in the text, then press this.</source>
            <translation>Выделите слова в тексте и нажмите сюда.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Text of the interview</source>
            <translation>Текст интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>The correction is not saved as a revision yet.</source>
            <translation>Правка ещё не сохранена как редакция.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The outlet corrected it</source>
            <translation>Исправило издание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The speaker asked for it</source>
            <translation>По просьбе спикера</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The text becomes that of «{file}». The present one stays as an older revision.</source>
            <translation>Текст станет таким, как в «{file}». Нынешний останется прежней редакцией.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>This correction was begun on revision {old}; the present text is revision {new}. Saved as it is, it takes back what was changed between them.</source>
            <translation>Эта правка начата в редакции {old}, а сейчас у текста редакция {new}. Если сохранить её как есть, изменения между ними будут отменены.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Those whose words are no longer in the present text</source>
            <translation>Те, чьих слов в нынешнем тексте больше нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>To review</source>
            <translation>На проверку</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>When a text is corrected, quotes whose place is not beyond doubt wait here.</source>
            <translation>Когда текст исправлен, здесь ждут цитаты, чьё место вызывает сомнение.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Why the text changes</source>
            <translation>Почему меняется текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Words, title or speaker</source>
            <translation>Слова, название или спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>revision {number}</source>
            <translation>редакция {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>the very words, but not where they stood</source>
            <translation>те же слова, но не там, где стояли</translation>
        </message>
    </context>
    <context>
        <name>revisions</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n изменение</numerusform>
                <numerusform>%n изменения</numerusform>
                <numerusform>%n изменений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>As it was imported</source>
            <translation>Как в исходном файле</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Change {at} of {of}</source>
            <translation>Изменение {at} из {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with revision {number}</source>
            <translation>Сравнить с редакцией {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Next change (F7)</source>
            <translation>Следующее изменение (F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Previous change (Shift+F7)</source>
            <translation>Предыдущее изменение (Shift+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revision {number}</source>
            <translation>Редакция {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions of the text</source>
            <translation>Редакции текста</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions: {title}</source>
            <translation>Редакции: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; its place in the present text is open</source>
            <translation>Из редакции {number}; место в нынешнем тексте ещё не указано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; no longer in the present text</source>
            <translation>Из редакции {number}; в нынешнем тексте этих слов нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Text of the revision</source>
            <translation>Текст редакции</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>The two texts are the same, letter for letter.</source>
            <translation>Тексты совпадают буква в букву.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Two revisions side by side</source>
            <translation>Две редакции рядом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Whole text</source>
            <translation>Весь текст</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>present</source>
            <translation>нынешняя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>{count} characters</source>
            <translation>знаков: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/revisions/sides.py" />
            <source>… %n paragraph(s) without a change …</source>
            <translation>
                <numerusform>… %n абзац без изменений …</numerusform>
                <numerusform>… %n абзаца без изменений …</numerusform>
                <numerusform>… %n абзацев без изменений …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a guess</source>
            <translation>догадка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>goes on from the quote before</source>
            <translation>продолжение предыдущей цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>label</source>
            <translation>метка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>only a verb</source>
            <translation>только глагол</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pronoun</source>
            <translation>местоимение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>role</source>
            <translation>роль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the guest</source>
            <translation>гость</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the interviewer</source>
            <translation>интервьюер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>turns of a dialogue</source>
            <translation>очерёдность реплик</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>who is cited</source>
            <translation>на кого ссылаются</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>%n more in this interview</source>
            <translation>
                <numerusform>ещё %n в этом интервью</numerusform>
                <numerusform>ещё %n в этом интервью</numerusform>
                <numerusform>ещё %n в этом интервью</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Also found: %n more</source>
            <translation>
                <numerusform>Найдено ещё: %n</numerusform>
                <numerusform>Найдено ещё: %n</numerusform>
                <numerusform>Найдено ещё: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Best first</source>
            <translation>Сначала лучшие</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Concordance: every place as a line</source>
            <translation>Конкорданс: каждое вхождение отдельной строкой</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Did you mean: {query}</source>
            <translation>Возможно, вы искали: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Link</source>
            <translation>Связь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Narrow by: {name}</source>
            <translation>Уточнить: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>No longer only {value}</source>
            <translation>Больше не только {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Oldest first</source>
            <translation>Сначала старые</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Passages found</source>
            <translation>Найденные фрагменты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Save this search…</source>
            <translation>Сохранить этот поиск…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Saved search</source>
            <translation>Сохранённый поиск</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Search</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/offers.py" />
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Terms</source>
            <translation>Условия</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>The index is still catching up with %n interview(s).</source>
            <translation>
                <numerusform>Индекс ещё догоняет: осталось %n интервью.</numerusform>
                <numerusform>Индекс ещё догоняет: осталось %n интервью.</numerusform>
                <numerusform>Индекс ещё догоняет: осталось %n интервью.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>This cannot be searched for</source>
            <translation>Так искать нельзя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Try fewer words, another form, or the beginning of a word with *.</source>
            <translation>Попробуйте меньше слов, другую форму или начало слова со знаком *.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/syntax.py" />
            <source>What can be written here</source>
            <translation>Что здесь можно написать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Why it was found</source>
            <translation>Почему найдено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a link</source>
            <translation>связь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a tag</source>
            <translation>тег</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>{passages} in %n interview(s)</source>
            <translation>
                <numerusform>{passages} в %n интервью</numerusform>
                <numerusform>{passages} в %n интервью</numerusform>
                <numerusform>{passages} в %n интервью</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>All that can be read ({endings})</source>
            <translation>Всё, что читается ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Archives (*.kartoteka)</source>
            <translation>Архивы (*.kartoteka)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose an interview on the left, or search with Ctrl+Shift+F.</source>
            <translation>Выберите интервью слева или ищите: Ctrl+Shift+F.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Choose the dossier that is to be exported.</source>
            <translation>Выберите досье, которое нужно экспортировать.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <location filename="../../desktop_app/ui/shell/with_people.py" />
            <source>Click a quote in the text first.</source>
            <translation>Сначала щёлкните цитату в тексте.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Copied and checked: {file}</source>
            <translation>Скопировано и проверено: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Everything is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Import a folder</source>
            <translation>Импорт папки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Import files</source>
            <translation>Импорт файлов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Importing {done} of {of}: {file}</source>
            <translation>Импорт: {done} из {of}: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Indexing {done} of {of}</source>
            <translation>Индексация: {done} из {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Interviews</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>New archive</source>
            <translation>Новый архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing open</source>
            <translation>Ничего не открыто</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Only for reading</source>
            <translation>Только чтение</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Open archive</source>
            <translation>Открыть архив</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Places of the archive</source>
            <translation>Разделы архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo: {step}</source>
            <translation>Вернуть: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Sample</source>
            <translation>Пример</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Save a copy of the archive</source>
            <translation>Сохранить копию архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything</source>
            <translation>Поиск по всему архиву</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything…</source>
            <translation>Поиск по всему архиву…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Stop the import</source>
            <translation>Остановить импорт</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>What is open</source>
            <translation>Что открыто</translation>
        </message>
    </context>
    <context>
        <name>signs</name>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Arabic letter mark</source>
            <translation>метка арабской буквы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Greek word</source>
            <translation>кириллическая «{letter}» в греческом слове</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Latin word</source>
            <translation>кириллическая «{letter}» в латинском слове</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Cyrillic word</source>
            <translation>греческая «{letter}» в слове на кириллице</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Latin word</source>
            <translation>греческая «{letter}» в латинском слове</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Hangul filler</source>
            <translation>заполнитель хангыля</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Cyrillic word</source>
            <translation>латинская «{letter}» в слове на кириллице</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Greek word</source>
            <translation>латинская «{letter}» в греческом слове</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>carriage return</source>
            <translation>возврат каретки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>control sign</source>
            <translation>управляющий знак</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>direction control</source>
            <translation>знак направления письма</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of embedding or override</source>
            <translation>конец вставки или смены направления</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of isolate</source>
            <translation>конец изоляции направления</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>escape sign</source>
            <translation>управляющий знак ESC</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>figure space</source>
            <translation>пробел шириной в цифру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>first-strong isolate</source>
            <translation>изоляция по первой букве</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>form feed</source>
            <translation>перевод страницы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>hair space</source>
            <translation>волосная шпация</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>invisible sign</source>
            <translation>невидимый знак</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right embedding</source>
            <translation>вставка слева направо</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right isolate</source>
            <translation>изоляция слева направо</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right mark</source>
            <translation>метка «слева направо»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right override</source>
            <translation>принудительное письмо слева направо</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line separator</source>
            <translation>разделитель строк</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line tab</source>
            <translation>вертикальная табуляция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>narrow no-break space</source>
            <translation>узкий неразрывный пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>no-break space</source>
            <translation>неразрывный пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>paragraph separator</source>
            <translation>разделитель абзацев</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left embedding</source>
            <translation>вставка справа налево</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left isolate</source>
            <translation>изоляция справа налево</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left mark</source>
            <translation>метка «справа налево»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left override</source>
            <translation>принудительное письмо справа налево</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>soft hyphen</source>
            <translation>мягкий перенос</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>tag character</source>
            <translation>скрытый знак-тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>thin space</source>
            <translation>тонкая шпация</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>unusual space</source>
            <translation>необычный пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>variation selector</source>
            <translation>выбор начертания</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>word joiner</source>
            <translation>соединитель слов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width joiner</source>
            <translation>соединитель нулевой ширины</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width no-break space</source>
            <translation>неразрывный пробел нулевой ширины</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width non-joiner</source>
            <translation>разъединитель нулевой ширины</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width space</source>
            <translation>пробел нулевой ширины</translation>
        </message>
    </context>
    <context>
        <name>similar</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>%n word(s) differ</source>
            <translation>
                <numerusform>отличается %n слово</numerusform>
                <numerusform>отличаются %n слова</numerusform>
                <numerusform>отличаются %n слов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Comparing all quotes…</source>
            <translation>Сравниваем все цитаты…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>Link as «{how}»</source>
            <translation>Связать: «{how}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>No words stand twice</source>
            <translation>Повторов нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Only where words differ</source>
            <translation>Только где слова расходятся</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>Perhaps about the same (%n)</source>
            <translation>
                <numerusform>Возможно, о том же (%n)</numerusform>
                <numerusform>Возможно, о том же (%n)</numerusform>
                <numerusform>Возможно, о том же (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Quotes that come again in another interview, word for word or nearly so, stand here.</source>
            <translation>Здесь стоят цитаты, которые слово в слово или почти так же повторяются в другом интервью.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Same words</source>
            <translation>Те же слова</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>The same words elsewhere (%n)</source>
            <translation>
                <numerusform>Те же слова в других местах (%n)</numerusform>
                <numerusform>Те же слова в других местах (%n)</numerusform>
                <numerusform>Те же слова в других местах (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>They have nothing to do with each other; do not show again</source>
            <translation>Между ними ничего общего; больше не показывать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>This takes some seconds.</source>
            <translation>Это займёт несколько секунд.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[here: {words}]</source>
            <translation>[здесь: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[there: {words}]</source>
            <translation>[там: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a negation differs</source>
            <translation>расходится отрицание</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a number differs</source>
            <translation>расходится число</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>and %n more under «Same words»</source>
            <translation>
                <numerusform>и ещё %n в разделе «Те же слова»</numerusform>
                <numerusform>и ещё %n в разделе «Те же слова»</numerusform>
                <numerusform>и ещё %n в разделе «Те же слова»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>another speaker</source>
            <translation>другой спикер</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>earliest of %n</source>
            <translation>
                <numerusform>самый ранний из %n</numerusform>
                <numerusform>самый ранний из %n</numerusform>
                <numerusform>самый ранний из %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>earliest source</source>
            <translation>самый ранний источник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>linked: {how}</source>
            <translation>связь: {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>no word differs</source>
            <translation>слово в слово</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>one is a part of the other</source>
            <translation>одна — часть другой</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the same by way of another</source>
            <translation>совпадают через третью цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>this one is the earliest source</source>
            <translation>эта — самый ранний источник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>word for word</source>
            <translation>слово в слово</translation>
        </message>
    </context>
    <context>
        <name>state</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>%n thing(s) need a look</source>
            <translation>
                <numerusform>%n место требует внимания</numerusform>
                <numerusform>%n места требуют внимания</numerusform>
                <numerusform>%n мест требуют внимания</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Build the search index anew</source>
            <translation>Построить индекс заново</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Check again</source>
            <translation>Проверить ещё раз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Every text and every quote is being compared…</source>
            <translation>Сверяется каждый текст и каждая цитата…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Everything is in order.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Newest backup</source>
            <translation>Последняя копия</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Nothing to do; or build the index anew.</source>
            <translation>Делать ничего не нужно; можно построить индекс заново.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Open the quote and mark its words anew; a dossier asks for the reason until then.</source>
            <translation>Откройте цитату и выделите её слова заново; до тех пор досье спросит о причине.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Passphrase</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore a backup from before, or import the original file again.</source>
            <translation>Восстановите прежнюю копию или импортируйте исходный файл заново.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore the newest backup (File, Backups…); the present file is kept beside it.</source>
            <translation>Восстановите последнюю копию («Файл», «Резервные копии…»); нынешний файл сохранится рядом с ней.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Say in the review list where the words stand now.</source>
            <translation>Укажите в списке на проверку, где теперь эти слова.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>State of the archive</source>
            <translation>Состояние архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies in a folder that is copied to a cloud. A copy taken while you work can lose changes. Keep the archive in a folder of this computer, and put backups or exchange copies into the cloud.</source>
            <translation>Архив лежит в папке, которую копирует облако. Копия, снятая во время работы, может потерять изменения. Держите архив в обычной папке этого компьютера, а в облако кладите резервные копии.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies on a network drive, where two people can write at once without noticing and changes can be lost. Keep the archive in a folder of this computer, and share backups or exchange copies.</source>
            <translation>Архив лежит на сетевом диске: там двое могут писать одновременно, не замечая друг друга, и изменения могут пропасть. Держите архив в папке этого компьютера, а делитесь резервными копиями.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>What is not in order</source>
            <translation>Что не в порядке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>a folder of this computer</source>
            <translation>папка этого компьютера</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none; whoever has the file can read it</source>
            <translation>нет; файл прочтёт любой, у кого он окажется</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>not safe for an open archive</source>
            <translation>небезопасно для открытого архива</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>set; archive, index and backups are encrypted</source>
            <translation>задан; архив, индекс и копии зашифрованы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>{size}, interviews: {interviews}, quotes: {quotes}</source>
            <translation>{size}, интервью: {interviews}, цитат: {quotes}</translation>
        </message>
    </context>
    <context>
        <name>syntax</name>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>(tax OR duty) budget</source>
            <translation>(налог ИЛИ пошлина) бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>* stands for any letters; at least two letters are named</source>
            <translation>* — любые буквы; хотя бы две буквы должны быть названы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=plants</source>
            <translation>=станции</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=“nuclear plants”</source>
            <translation>=«атомной станции»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>? stands for one letter, at the end of a word for one or none</source>
            <translation>? — одна буква, в конце слова одна или ни одной</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>Kazakh or Russian letters</source>
            <translation>казахские или русские буквы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>a letter amiss</source>
            <translation>отличается буквой</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all passages</source>
            <translation>все фрагменты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all the words, in any order, in one passage</source>
            <translation>все слова в любом порядке в одном фрагменте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>another form of the word</source>
            <translation>другая форма слова</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at least one of them</source>
            <translation>хотя бы одно из них</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at most 5 words between them, whichever comes first; also between phrases and brackets</source>
            <translation>между ними не больше 5 слов, порядок любой; можно и для фраз, и для скобок</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>both, which is the same as without AND</source>
            <translation>и то и другое; то же, что без И</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>brackets hold together what belongs together</source>
            <translation>скобки объединяют то, что относится друг к другу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>col*r</source>
            <translation>ат*м</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2023..2024-06</source>
            <translation>дата:2023..2024-06</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2024-05</source>
            <translation>дата:2024-05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>electr*</source>
            <translation>электр*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly these forms, one after the other</source>
            <translation>именно эти формы, подряд</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly this form</source>
            <translation>именно эта форма</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>from and until; 2024.. since then, ..2024 until then</source>
            <translation>от и до; 2024.. — с этого времени, ..2024 — до него</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>has:link</source>
            <translation>есть:связь</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the same passage; without it, one of the words may be in the title instead</source>
            <translation>в одном фрагменте; без этого одно из слов может стоять и в заголовке</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the title of the interview</source>
            <translation>в заголовке интервью</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in what one speaker says without a break, also over several paragraphs</source>
            <translation>в одной реплике спикера, в том числе из нескольких абзацев</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it begins so</source>
            <translation>начинается так</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it fits * and ?</source>
            <translation>подходит под * и ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>kind:passage</source>
            <translation>вид:фрагмент</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>lang:ru</source>
            <translation>язык:ru</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>m?n</source>
            <translation>ст?л</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>note:check</source>
            <translation>заметка:проверить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>nuclear plant</source>
            <translation>атомная станция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>only things of this kind: passage, note, link, title, speaker, tag, dossier</source>
            <translation>только такого вида: фрагмент, заметка, связь, заголовок, спикер, тег, досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>outlet:Herald</source>
            <translation>издание:Вестник</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>president</source>
            <translation>президент</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>president~1</source>
            <translation>президент~1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>quotes that are found, confirmed, rejected</source>
            <translation>цитаты: найдена, подтверждена, отклонена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>speaker:Tokayev</source>
            <translation>спикер:Токаев</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>state:found</source>
            <translation>состояние:найдена</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tag:Energy</source>
            <translation>тег:Энергетика</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax AND budget</source>
            <translation>налог И бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax NOT income</source>
            <translation>налог НЕ доход</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax OR duty</source>
            <translation>налог ИЛИ пошлина</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/5 budget</source>
            <translation>налог РЯДОМ/5 бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/passage budget</source>
            <translation>налог РЯДОМ/абзац бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/turn budget</source>
            <translation>налог РЯДОМ/реплика бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms: on_record, background, deep_background, off_record</source>
            <translation>условия: для_печати, без_имени, без_указания_источника, не_для_печати</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms:off_record</source>
            <translation>условия:не_для_печати</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the first without the second; -income is the same</source>
            <translation>первое без второго; -доход — то же самое</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the language: ru, kk, en</source>
            <translation>язык: ru, kk, en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same form</source>
            <translation>та же форма</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same name</source>
            <translation>то же имя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the word in all its forms; a name in all its cases</source>
            <translation>слово во всех формах; имя во всех падежах</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>these words one after the other, in any form</source>
            <translation>слова подряд, в любой форме</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>title:budget</source>
            <translation>заголовок:бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what a passage has: link, note, tag, quote</source>
            <translation>что есть у фрагмента: связь, заметка, тег, цитата</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what is tagged so, or with a tag below it; tag:(Energy OR Taxes) with one of them</source>
            <translation>с этим тегом или вложенным в него; тег:(Энергетика ИЛИ Налоги) — с любым из двух</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>when: a year, a month, a day, or a name: date:May 2024, date:spring 1998</source>
            <translation>когда: год, месяц, день или словами: дата:май 2024, дата:весна 1998</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>where it was published</source>
            <translation>где опубликовано</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>who speaks</source>
            <translation>кто говорит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>with one letter amiss; ~2 with two</source>
            <translation>с одной ошибкой в букве; ~2 — с двумя</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words of notes on quotes</source>
            <translation>слова из заметок к цитатам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words that begin so</source>
            <translation>слова с таким началом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>“nuclear plant”</source>
            <translation>«атомная станция»</translation>
        </message>
    </context>
    <context>
        <name>tagging</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>A few letters of a tag</source>
            <translation>Несколько букв тега</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>New tag: {path}</source>
            <translation>Новый тег: {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <source>No tag has been given yet.</source>
            <translation>Ещё не поставлено ни одного тега.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>On it: {tags}</source>
            <translation>Уже стоят: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tags that fit</source>
            <translation>Подходящие теги</translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n quote(s) have «{tag}» or a tag below it.</source>
            <translation>
                <numerusform>Тег «{tag}» или вложенный в него стоит на %n цитате.</numerusform>
                <numerusform>Тег «{tag}» или вложенный в него стоит на %n цитатах.</numerusform>
                <numerusform>Тег «{tag}» или вложенный в него стоит на %n цитатах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>%n quote(s) of {all} go to the new tag</source>
            <translation>
                <numerusform>К новому тегу уйдёт %n цитата из {all}</numerusform>
                <numerusform>К новому тегу уйдут %n цитаты из {all}</numerusform>
                <numerusform>К новому тегу уйдут %n цитат из {all}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this tag or one below it</source>
            <translation>
                <numerusform>%n цитата с этим тегом или с вложенным</numerusform>
                <numerusform>%n цитаты с этим тегом или с вложенными</numerusform>
                <numerusform>%n цитат с этим тегом или с вложенными</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this very tag</source>
            <translation>
                <numerusform>%n цитата с самим этим тегом</numerusform>
                <numerusform>%n цитаты с самим этим тегом</numerusform>
                <numerusform>%n цитат с самим этим тегом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n tag(s) below go along.</source>
            <translation>
                <numerusform>Вместе с ним удалится %n вложенный тег.</numerusform>
                <numerusform>Вместе с ним удалятся %n вложенных тега.</numerusform>
                <numerusform>Вместе с ним удалятся %n вложенных тегов.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>(at the top)</source>
            <translation>(на верхний уровень)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>A tag counts for those above it too</source>
            <translation>Считать тег и для тех, внутри которых он лежит</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Add tag (Enter)</source>
            <translation>Добавить тег (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back.</source>
            <translation>Всё, что с тегом «{tag}», получит выбранный здесь тег, а «{tag}» исчезнет. Ctrl+Z вернёт его.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Brown</source>
            <translation>Коричневый</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Choose a tag in the tree first.</source>
            <translation>Сначала выберите тег в дереве.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Definition…</source>
            <translation>Определение…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Key</source>
            <translation>Кл.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Key of the tag</source>
            <translation>Клавиша тега</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Key…</source>
            <translation>Клавиша…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Lilac</source>
            <translation>Сиреневый</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge into another tag…</source>
            <translation>Объединить с другим тегом…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge tags</source>
            <translation>Объединить теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move</source>
            <translation>Переместить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into another tag…</source>
            <translation>Переместить в другой тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into the tag above</source>
            <translation>Вложить в тег выше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move out of its tag</source>
            <translation>Вынести из тега</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move tags</source>
            <translation>Переместить теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Name of the new tag</source>
            <translation>Название нового тега</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Narrow the tags</source>
            <translation>Сузить список тегов</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag</source>
            <translation>Новый тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>New tag inside…</source>
            <translation>Новый тег внутри…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag, e.g. Energy/Nuclear</source>
            <translation>Новый тег, например Энергетика/АЭС</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>No quote has the tag «{tag}» itself; there is nothing to split.</source>
            <translation>Ни на одной цитате нет самого тега «{tag}» — делить нечего.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>No quote has two tags yet. As soon as some have, this table says which tags meet.</source>
            <translation>Пока ни на одной цитате нет двух тегов. Когда появятся, здесь будет видно, какие теги встречаются вместе.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>No tags yet</source>
            <translation>Тегов пока нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Ochre</source>
            <translation>Охра</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>On how many quotes two tags are together. A number leads to its quotes.</source>
            <translation>На скольких цитатах два тега стоят вместе. Число ведёт к этим цитатам.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Own</source>
            <translation>Свои</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Press the key that shall put the tag «{tag}» on the quote at hand, or make a tagged quote of what is selected. Backspace: no key.</source>
            <translation>Нажмите клавишу, которая будет ставить тег «{tag}» на выбранную цитату или делать из выделенного цитату с этим тегом. Backspace — без клавиши.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes ticked here get the new tag instead of «{tag}». Ctrl+Z brings it back.</source>
            <translation>Отмеченные цитаты получат новый тег вместо «{tag}». Ctrl+Z вернёт как было.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this tag or one below it</source>
            <translation>Цитаты с этим тегом или с вложенными</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this very tag</source>
            <translation>Цитаты с самим этим тегом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Remove tag</source>
            <translation>Удалить тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table</source>
            <translation>Сохранить таблицу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table…</source>
            <translation>Сохранить таблицу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sea green</source>
            <translation>Морская волна</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show its quotes</source>
            <translation>Показать цитаты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show quotes with this very tag</source>
            <translation>Показать цитаты с самим этим тегом</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sort the tags beside it by name</source>
            <translation>Упорядочить соседние теги по алфавиту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split</source>
            <translation>Разделить</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split a tag</source>
            <translation>Разделить тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Split…</source>
            <translation>Разделить…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tables (*.csv)</source>
            <translation>Таблицы (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/cooccurrence.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Tag «{tag}» removed. Ctrl+Z brings it back.</source>
            <translation>Тег «{tag}» удалён. Ctrl+Z вернёт.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tags on the same quotes</source>
            <translation>Теги на одних цитатах</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags say what a quote is about. Write the first one below; a / makes a tag in a tag.</source>
            <translation>Теги говорят, о чём цитата. Напишите первый ниже; знак / делает тег внутри тега.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The key is {key}.</source>
            <translation>Клавиша: {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>The key that puts the tag on the quote at hand</source>
            <translation>Клавиша, которая ставит тег на выбранную цитату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>The new tag lies in the old one</source>
            <translation>Новый тег лежит внутри прежнего</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>The quotes themselves stay. Ctrl+Z brings all of it back.</source>
            <translation>Сами цитаты останутся. Ctrl+Z вернёт всё как было.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The tag has no key.</source>
            <translation>У тега нет клавиши.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>What can be done with tags</source>
            <translation>Что можно сделать с тегами</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/definition.py" />
            <source>When this tag is used, and when not</source>
            <translation>Когда этот тег ставят, а когда нет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Wine red</source>
            <translation>Винный</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Words of the tag</source>
            <translation>Слова тега</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <source>Write a definition…</source>
            <translation>Написать определение…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>key {key}</source>
            <translation>клавиша {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>tags.csv</source>
            <translation>теги.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>{key} belongs to «{tag}». Take it from that tag first, or choose another key.</source>
            <translation>{key} занята тегом «{tag}». Сначала освободите её там или выберите другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>«{tag}» shall lie in the tag chosen here.</source>
            <translation>«{tag}» окажется внутри выбранного здесь тега.</translation>
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Off record</source>
            <translation>Не для печати</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On background</source>
            <translation>Без имени</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On deep background</source>
            <translation>Без указания источника</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On record</source>
            <translation>Для печати</translation>
        </message>
    </context>
    <context>
        <name>verbatim</name>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a capital letter differs («{there}» for «{locked}»)</source>
            <translation>другая прописная или строчная буква («{there}» вместо «{locked}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a figure space</source>
            <translation>цифровой пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a line end</source>
            <translation>конец строки</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a look-alike letter of another alphabet stands for «{locked}»</source>
            <translation>вместо «{locked}» стоит похожая буква другого алфавита</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a narrow no-break space</source>
            <translation>узкий неразрывный пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a no-break space</source>
            <translation>неразрывный пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen is gone</source>
            <translation>исчез мягкий перенос</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen was added</source>
            <translation>появился мягкий перенос</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a space</source>
            <translation>пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a tab</source>
            <translation>знак табуляции</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a thin space</source>
            <translation>тонкий пробел</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an accent is written as a sign of its own</source>
            <translation>надстрочный знак записан отдельно от буквы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign is gone ({codes})</source>
            <translation>исчез невидимый знак ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign was added ({codes})</source>
            <translation>появился невидимый знак ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>another dash ({there} for {locked})</source>
            <translation>другое тире ({there} вместо {locked})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>other quotation marks ({there} for {locked})</source>
            <translation>другие кавычки ({there} вместо {locked})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>{there} stands where {locked} was</source>
            <translation>стоит {there}, а был {locked}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{locked}» is gone</source>
            <translation>исчезло «{locked}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» stands for «{locked}»</source>
            <translation>вместо «{locked}» стоит «{there}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» was added</source>
            <translation>добавлено «{there}»</translation>
        </message>
    </context>
    <context>
        <name>watching</name>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Files that are put into this folder, or into folders in it, come into the archive by themselves while it is open. They stay where they are.</source>
            <translation>Файлы, которые кладут в эту папку или во вложенные, сами попадают в архив, пока он открыт. Сами файлы остаются на месте.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>From «{folder}»: {summary}</source>
            <translation>Из «{folder}»: {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>No folder is watched.</source>
            <translation>Ни одна папка не отслеживается.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Stop watching</source>
            <translation>Не отслеживать</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Watched folder</source>
            <translation>Отслеживаемая папка</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is not there</source>
            <translation>Папки «{folder}» нет на месте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is watched</source>
            <translation>Отслеживается «{folder}»</translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>An archive of interviews that stays on this computer: find what was said, quote it exactly, take away an annotated dossier.</source>
            <translation>Архив интервью, который остаётся на этом компьютере: найти сказанное, процитировать точно, унести с собой досье с пометками.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>How it works</source>
            <translation>Как это устроено</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>New archive…</source>
            <translation>Новый архив…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Open archive…</source>
            <translation>Открыть архив…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Opened lately</source>
            <translation>Недавно открытые</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Try it on a sample</source>
            <translation>Попробовать на примере</translation>
        </message>
    </context>
</TS>
