<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>bin</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n ескертпе</numerusform>
                <numerusform>%n ескертпе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n тег</numerusform>
                <numerusform>%n тег</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Interview</source>
            <translation>Сұхбат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Name of what was removed</source>
            <translation>Жойылғанның атауы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Narrow the bin</source>
            <translation>Себеттен іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Nothing was removed</source>
            <translation>Ештеңе жойылмаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Put back, with all that hung on it</source>
            <translation>Бәрімен бірге қайтару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Quote</source>
            <translation>Дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Saved search</source>
            <translation>Сақталған іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Section of a dossier</source>
            <translation>Досье бөлімі</translation>
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
            <translation>Жойылған нәрсе осында жатады, өзіне байланған бәрімен бірге қайтарылады.</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The archive's file is damaged ({reason}).</source>
            <translation>Мұрағат файлы бүлінген ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The quote «{words}» is not what stands in the interview: {difference}.</source>
            <translation>«{words}» дәйексөзі сұхбат мәтініне сай емес: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The record of changes has a gap: a part of the archive is missing or was altered.</source>
            <translation>Өзгерістер журналында үзік бар: мұрағаттың бір бөлігі жоқ не өзгертілген.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The search index is not up to date; it brings itself up to date when searched.</source>
            <translation>Іздеу индексі ескірген; іздегенде өзі жаңарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}» was revised; say where «{words}» stands now.</source>
            <translation>«{title}» мәтіні түзетілді; «{words}» енді қай жерде тұрғанын көрсетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}», revision {number}, is not what was stored.</source>
            <translation>«{title}» мәтіні ({number}-нұсқа) сақталған мәтін емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>its words are not those that were locked when it was made</source>
            <translation>сөздері жасалған кезде бекітілген сөздер емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the text was revised, and nobody has said yet where the words stand now</source>
            <translation>мәтін түзетілген, ал бұл сөздердің енді қай жерде екені әлі көрсетілмеген</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the words are no longer in the present text</source>
            <translation>бұл сөздер қазіргі мәтінде жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/composing.py" />
            <source>the words are not, letter for letter, those of the source</source>
            <translation>сөздер дереккөзбен әрпіне дейін сай емес</translation>
        </message>
    </context>
    <context>
        <name>citing</name>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied although held back: {reason}</source>
            <translation>Тыйымға қарамастан көшірілді: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied with its citation.</source>
            <translation>Дереккөзіне сілтемемен көшірілді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copy all the same</source>
            <translation>Бәрібір көшіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Held back</source>
            <translation>Көшіруге болмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>The reason is kept as a note on the quote.</source>
            <translation>Себебі дәйексөзге ескертпе болып қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are off the record.</source>
            <translation>Бұл сөздер жариялауға айтылмаған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are under embargo until {date}.</source>
            <translation>Бұл сөздерге {date} дейін эмбарго қойылған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>They were not copied: a reason cannot be kept in an archive that is only read.</source>
            <translation>Олар көшірілмеді: мұрағат тек оқуға ашық, себебін сақтайтын жер жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied</source>
            <translation>Сөздер неге көшіріледі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied all the same</source>
            <translation>Оларды неге бәрібір көшіру керек</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n dossier(s) found</source>
            <translation>
                <numerusform>%n досье табылды</numerusform>
                <numerusform>%n досье табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <source>%n group(s) of the same words</source>
            <translation>
                <numerusform>бірдей сөздердің %n тобы</numerusform>
                <numerusform>бірдей сөздердің %n тобы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n сұхбат</numerusform>
                <numerusform>%n сұхбат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n жол сыртқа шықпады: жарияланбайды немесе эмбаргода</numerusform>
                <numerusform>%n жол сыртқа шықпады: жарияланбайды немесе эмбаргода</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n link(s) found</source>
            <translation>
                <numerusform>%n байланыс табылды</numerusform>
                <numerusform>%n байланыс табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n жаңа</numerusform>
                <numerusform>%n жаңа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>%n ескертпе табылды</numerusform>
                <numerusform>%n ескертпе табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n passage(s) found</source>
            <translation>
                <numerusform>%n үзінді табылды</numerusform>
                <numerusform>%n үзінді табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/editing.py" />
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s) are not in this state of the text:</source>
            <translation>
                <numerusform>Мәтіннің бұл нұсқасында %n дәйексөз жоқ:</numerusform>
                <numerusform>Мәтіннің бұл нұсқасында %n дәйексөз жоқ:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) confirmed</source>
            <translation>
                <numerusform>%n дәйексөз расталды</numerusform>
                <numerusform>%n дәйексөз расталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) rejected</source>
            <translation>
                <numerusform>%n дәйексөз қабылданбады</numerusform>
                <numerusform>%n дәйексөз қабылданбады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>%n quote(s) without a date</source>
            <translation>
                <numerusform>күні жоқ %n дәйексөз</numerusform>
                <numerusform>күні жоқ %n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n speaker(s) found</source>
            <translation>
                <numerusform>%n спикер табылды</numerusform>
                <numerusform>%n спикер табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n tag(s) found</source>
            <translation>
                <numerusform>%n тег табылды</numerusform>
                <numerusform>%n тег табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n title(s) found</source>
            <translation>
                <numerusform>%n тақырып табылды</numerusform>
                <numerusform>%n тақырып табылды</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/searching.py" />
            <source>(not understood)</source>
            <translation>(сұрау түсініксіз)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>ARCHIVE</source>
            <translation>МҰРАҒАТ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>An offline archive of interviews. Without a command: the window.</source>
            <translation>Желісіз сұхбаттар мұрағаты. Команда берілмесе, терезе ашылады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>BACKUP</source>
            <translation>КӨШІРМЕ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>COMMAND</source>
            <translation>КОМАНДА</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>DATE</source>
            <translation>КҮН</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>DOSSIER</source>
            <translation>ДОСЬЕ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <source>Did you mean: {query}</source>
            <translation>Мүмкін, іздегеніңіз: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>Everything is in order.</source>
            <translation>Бәрі дұрыс.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>INTERVIEW</source>
            <translation>СҰХБАТ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>NAME</source>
            <translation>АТЫ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Name a quote, or say --all.</source>
            <translation>Дәйексөзді атаңыз немесе --all деп көрсетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>New passphrase: </source>
            <translation>Жаңа құпиясөз: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Once more: </source>
            <translation>Тағы бір рет: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>PATH</source>
            <translation>ЖОЛ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Passphrase: </source>
            <translation>Құпиясөз: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUERY</source>
            <translation>СҰРАУ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>QUOTE</source>
            <translation>ДӘЙЕКСӨЗ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUOTE-OR-INTERVIEW</source>
            <translation>ДӘЙЕКСӨЗ-НЕМЕСЕ-СҰХБАТ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>ROLE</source>
            <translation>ЛАУАЗЫМ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>STEP</source>
            <translation>ҚАДАМ</translation>
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
            <translation>МӘТІН</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>WHAT</source>
            <translation>НЕ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>Watching; Ctrl+C ends it.</source>
            <translation>Қалта бақылауда; аяқтау — Ctrl+C.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>Write with --reason why the text changes.</source>
            <translation>Мәтін неге өзгеретінін --reason арқылы жазыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>a file, or a part of the name of a backup; without it, the newest one</source>
            <translation>файл не сақтық көшірме атының бөлігі; көрсетілмесе — ең жаңасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>a new revision: {file} («{title}»)</source>
            <translation>жаңа нұсқа: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>a tag counts for those above it too</source>
            <translation>тег өзі ішінде жатқан тегтерге де есептеледі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all groups of the same words</source>
            <translation>бірдей сөздердің барлық тобы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all whose speaker is sure</source>
            <translation>спикері күмән тудырмайтындардың бәрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <source>already here: {file} («{title}»)</source>
            <translation>мұрағатта бар: {file} («{title}»)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>attributed; %n quote(s) nearby went along</source>
            <translation>
                <numerusform>спикері көрсетілді; көрші %n дәйексөз бірге түзетілді</numerusform>
                <numerusform>спикері көрсетілді; көрші %n дәйексөз бірге түзетілді</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>bring the step that was taken back again</source>
            <translation>болдырылмаған қадамды қайталау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>changed: {file} («{title}»)</source>
            <translation>өзгерген: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>check the file, every text and every quote</source>
            <translation>файлды, әр мәтін мен әр дәйексөзді тексеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>confirm found quotes</source>
            <translation>табылған дәйексөздерді растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>count from now on what is new</source>
            <translation>жаңаны осы сәттен бастап санау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/searching.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>done</source>
            <translation>дайын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>dossier</source>
            <translation>досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>embargo: the last day on which it holds</source>
            <translation>эмбарго: күші бар соңғы күн</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>encoding of the files, e.g. cp1251; otherwise it is found</source>
            <translation>файлдардың кодтамасы, мысалы cp1251; жазылмаса, өзі анықталады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>every place as a line with its context</source>
            <translation>әр кездескен жерін мәнмәтінімен бөлек жолда көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>explain how a query is written, and end</source>
            <translation>сұрау тілін түсіндіріп, аяқтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the copy</source>
            <translation>көшірменің файлы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the report; otherwise it is printed</source>
            <translation>есеп файлы; көрсетілмесе, есеп экранға шығады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the archive's passphrase</source>
            <translation>бірінші жолы мұрағаттың құпиясөзі болатын файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the new passphrase</source>
            <translation>бірінші жолы жаңа құпиясөз болатын файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>find quotes and speakers without an archive</source>
            <translation>мұрағатсыз дәйексөздер мен спикерлерді табу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>for tables: which column holds what ({fields})</source>
            <translation>кестелер үшін: қай бағанда не тұр ({fields})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give a person another name; the old one stays beside it</source>
            <translation>адамға басқа есім беру; бұрынғысы қасында қалады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give a tag another name</source>
            <translation>тегтің атын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give an interview the text of a file</source>
            <translation>сұхбатқа файлдағы мәтінді беру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give it another name</source>
            <translation>басқа атау беру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give some quotes of a person to another one</source>
            <translation>адамның дәйексөздерінің бір бөлігін басқа біреуге беру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give some quotes of a tag a new tag instead</source>
            <translation>тегтің кейбір дәйексөздеріне оның орнына жаңа тег қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>go back to right after this step</source>
            <translation>осы қадамнан кейінгі күйге оралу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>import files and folders</source>
            <translation>файлдар мен қалталарды импорттау</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/printing.py" />
            <source>imported: {file} («{title}»), %n quote(s) found</source>
            <translation>
                <numerusform>импортталды: {file} («{title}»), %n дәйексөз табылды</numerusform>
                <numerusform>импортталды: {file} («{title}»), %n дәйексөз табылды</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>in the same interviews</source>
            <translation>сол сұхбаттарда</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>index: {state}, %n interview(s) waiting</source>
            <translation>
                <numerusform>индекс: {state}, %n сұхбат кезекте</numerusform>
                <numerusform>индекс: {state}, %n сұхбат кезекте</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>it is gone</source>
            <translation>бұл сөздер енді жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>language of the messages</source>
            <translation>хабарлардың тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>lay tags into another one, or to the top</source>
            <translation>тегтерді басқа тегке немесе жоғарғы деңгейге жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>left out: {file}</source>
            <translation>өткізілді: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>left with its old revision</source>
            <translation>ескі нұсқада қалдырылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>link two quotes</source>
            <translation>екі дәйексөзді байланыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>linked</source>
            <translation>байланыс қосылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list quotes</source>
            <translation>дәйексөздерді тізіп шығу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list the backups</source>
            <translation>сақтық көшірмелерді көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>made: {archive}</source>
            <translation>мұрағат жасалды: {archive}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a checked backup, or a copy</source>
            <translation>тексерілген сақтық көшірме не басқа жерге көшірме жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a dossier and export it</source>
            <translation>досье құрап, оны экспорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make an empty archive</source>
            <translation>бос мұрағат жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from the quotes that a search finds</source>
            <translation>іздеу тапқан дәйексөздерден құрау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from these quotes</source>
            <translation>осы дәйексөздерден құрау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>make one person of two: the first goes into the second</source>
            <translation>екі адамды біріктіру: біріншісі екіншісіне көшеді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make one quote of two</source>
            <translation>екі дәйексөзден біреуін жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>make one tag of two: the first goes into the second</source>
            <translation>екі тегті біріктіру: біріншісі екіншісіне қосылады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make two quotes of one</source>
            <translation>бір дәйексөзден екеуін жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>merged</source>
            <translation>біріктірілді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>move the ends of a quote</source>
            <translation>дәйексөздің шектерін жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>much like «{title}»: {file}</source>
            <translation>«{title}» мәтініне өте ұқсас: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>name of the other one; without it, the same name</source>
            <translation>екіншісінің есімі; көрсетілмесе — сол есім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>new: {file}</source>
            <translation>жаңа: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>not imported: {reason}</source>
            <translation>импортталмады: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>not readable: {reason}</source>
            <translation>оқылмайды: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>note written</source>
            <translation>ескертпе жазылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>nothing waits</source>
            <translation>тексеруді күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>number of the place that `review` names</source>
            <translation>`review` көрсететін орынның нөмірі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>only say what would come in</source>
            <translation>не импортталатынын ғана көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>only what is of this kind; may be given several times</source>
            <translation>тек осы түрдегілер; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>placed</source>
            <translation>орны көрсетілді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>print the result as JSON</source>
            <translation>нәтижені JSON түрінде шығару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put a backup in the archive's place</source>
            <translation>мұрағат орнына сақтық көшірмені қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put back: {name}</source>
            <translation>қайтарылды: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put tags on a quote</source>
            <translation>дәйексөзге тег қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put this back, with all that hung on it</source>
            <translation>бәрімен бірге қайтару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>quoted: {words}</source>
            <translation>дәйексөзде: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes in the order of time</source>
            <translation>уақыт ретімен дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes that wait since a text was revised</source>
            <translation>мәтін түзетілгеннен кейін тексеруді күткен дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>read texts and print findings, one a line</source>
            <translation>мәтіндерді оқып, табылғанын жолма-жол шығару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>read the files as this format, whatever their ending: html</source>
            <translation>кеңейтіміне қарамай, файлдарды осы пішімде оқу: html</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>reject found quotes</source>
            <translation>табылған дәйексөздерді қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove it</source>
            <translation>жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove the passphrase</source>
            <translation>құпиясөзді алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>restored: {backup}</source>
            <translation>қалпына келтірілді: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>revision {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>revisions of a text, compared</source>
            <translation>мәтін нұсқалары және оларды салыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>save a search</source>
            <translation>іздеуді сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>saved searches, and what is new</source>
            <translation>сақталған іздеулер және олардағы жаңалық</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say how it is (without an option, too)</source>
            <translation>күйін көрсету (параметрсіз де)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say of each word why it was found</source>
            <translation>әр сөздің неге табылғанын көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say that two are two persons; they are not proposed again</source>
            <translation>бұлар екі бөлек адам деп белгілеу; олар енді ұсынылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say what a person was</source>
            <translation>адамның лауазымын көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say where such a quote stands now</source>
            <translation>мұндай дәйексөздің енді қай жерде екенін көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say who said a quote</source>
            <translation>дәйексөздің кімдікі екенін көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>search the archive</source>
            <translation>мұрағаттан іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set the terms of a quote or an interview</source>
            <translation>дәйексөздің немесе сұхбаттың шарттарын қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set, change or remove the passphrase</source>
            <translation>құпиясөз қою, ауыстыру не алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>show an interview, or list them all</source>
            <translation>сұхбатты көрсету немесе бәрін тізіп шығу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>so many steps on; a negative number: back</source>
            <translation>осынша қадам алға; теріс сан — артқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>speaker unknown</source>
            <translation>спикер белгісіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>split</source>
            <translation>бөлінді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>tagged: {tags}</source>
            <translation>тегтер қойылды: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the file as it is, also where it is older than what was last seen here</source>
            <translation>файл осы компьютерде соңғы көрілгеннен ескі болса да, бар күйінде қабылдау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the last step back</source>
            <translation>соңғы қадамды болдырмау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>terms set</source>
            <translation>шарттар қойылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive has no passphrase any more</source>
            <translation>мұрағатта енді құпиясөз жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive, its index and its backups are encrypted now</source>
            <translation>мұрағат, оның индексі мен сақтық көшірмелері енді шифрланған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the file to write: .pdf, .html, .md, .csv or .json</source>
            <translation>жазылатын файл: .pdf, .html, .md, .csv немесе .json</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the links between quotes</source>
            <translation>дәйексөздер арасындағы байланыстар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the new tag lies in the old one</source>
            <translation>жаңа тег бұрынғысының ішінде болады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the people: list, join, part, roles</source>
            <translation>адамдар: тізім, біріктіру, бөлу, лауазымдар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the same words elsewhere, and quotes on the same subject</source>
            <translation>басқа жердегі сол сөздер және сол тақырыптағы дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the search index: its state, or build it anew</source>
            <translation>іздеу индексі: күйі немесе қайта құру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the state before is kept: {backup}</source>
            <translation>бұрынғы күйі сақталды: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall lie in</source>
            <translation>олар ішінде болатын тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall stand before</source>
            <translation>олар алдында тұратын тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the tags: list, guide, order</source>
            <translation>тегтер: тізім, анықтамалық, реті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>the very words, but not where they stood</source>
            <translation>дәл сол сөздер, бірақ бұрынғы орнында емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the words with which the second one begins</source>
            <translation>екіншісі басталатын сөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>then bring in what is put into the folders</source>
            <translation>содан кейін қалталарға түскеннің бәрін импорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>this other quote has nothing to do with it; it does not come back</source>
            <translation>бұл басқа дәйексөздің оған қатысы жоқ; ол қайта ұсынылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>those that were left behind</source>
            <translation>ескі нұсқада қалғандар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>throw it away and build it anew</source>
            <translation>жойып, қайтадан құру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what becomes of a text that is nearly one that is here</source>
            <translation>мұрағаттағымен бірдей дерлік мәтінді не істеу керек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what is known of all of them: {fields}</source>
            <translation>барлық файл туралы белгілі мәлімет: {fields}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>what is known of one person</source>
            <translation>бір адам туралы не белгілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was done in the archive</source>
            <translation>мұрағатта не істелгені</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was removed, to be put back</source>
            <translation>жойылғандар, қайтару үшін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>where a person changed position</source>
            <translation>адамның ұстанымы өзгерген жерлер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>where: an office, a paper, a town</source>
            <translation>қайда: мекеме, басылым, қала</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>which tags are on the same quotes, and how often</source>
            <translation>қай тегтер бір дәйексөзде қатар тұрады және қанша рет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>who may be one person, and why</source>
            <translation>кім бір адам болуы мүмкін және неге</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why quotes that are not verbatim any more are printed</source>
            <translation>сөзбе-сөз болмай қалған дәйексөздер неге басылады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why the text changes</source>
            <translation>мәтін неге өзгереді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with --kwic: a table of these lines</source>
            <translation>--kwic-пен бірге: осы жолдардың кестесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with a passphrase</source>
            <translation>құпиясөзбен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>without FILE: read the file that it came from anew, in this encoding</source>
            <translation>FILE көрсетілмесе: бастапқы файлды осы кодтамада қайта оқу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a note on a quote</source>
            <translation>дәйексөзге ескертпе жазу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a report for the makers: what the program did, nothing of any archive</source>
            <translation>әзірлеушілерге арналған есепті жазу: бағдарлама не істегені, мұрағаттардың мазмұнынсыз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the guide to all tags to this .pdf</source>
            <translation>барлық тегтің анықтамалығын осы .pdf файлына жазу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the whole table to this .csv</source>
            <translation>бүкіл кестені осы .csv файлына жазу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>write what became of each file to this .csv</source>
            <translation>әр файлдың не болғанын осы .csv файлына жазу</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>An interview needs a title.</source>
            <translation>Сұхбатқа атау керек.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Details of the interview</source>
            <translation>Сұхбат туралы мәлімет</translation>
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
            <translation>Сұхбат алушы немесе автор</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>It lay at</source>
            <translation>Орналасқан жері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Its bytes</source>
            <translation>Файлдың өзі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Outlet</source>
            <translation>Басылым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Part</source>
            <translation>Бөлігі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read as</source>
            <translation>Қалай оқылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read in another encoding…</source>
            <translation>Басқа кодтаумен оқу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Recorded</source>
            <translation>Жазылған күні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Remarks</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file</source>
            <translation>Бастапқы файлды сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file as…</source>
            <translation>Бастапқы файлды сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Where it came from</source>
            <translation>Қайдан алынды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Who was asked</source>
            <translation>Сұхбат берген</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the data of the page</source>
            <translation>беттің деректерінен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the first sentence</source>
            <translation>бірінші сөйлемнен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the header of the file</source>
            <translation>файлдың басындағы жолдан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the heading</source>
            <translation>тақырыптан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the name of the file</source>
            <translation>файлдың атынан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the text</source>
            <translation>мәтіннен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>given by an editor</source>
            <translation>редактор көрсеткен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>kept whole in the archive, {size}</source>
            <translation>мұрағатта тұтас сақталған, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>not kept in the archive; it had {size}</source>
            <translation>мұрағатта сақталмаған; көлемі {size} болған</translation>
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
            <translation>Бас тарту</translation>
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
            <translation>Жабу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Copy report</source>
            <translation>Есепті көшіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.</source>
            <translation>«Картотекада» қате болды. Мұрағатыңыз қауіпсіз: сақталғанның бәрі орнында.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Save a report for the makers…</source>
            <translation>Әзірлеушілерге арналған есепті сақтау…</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes left out by their terms or by an embargo</source>
            <translation>
                <numerusform>%n дәйексөз — шартына немесе эмбаргоға байланысты</numerusform>
                <numerusform>%n дәйексөз — шартына немесе эмбаргоға байланысты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>%n дереккөз</numerusform>
                <numerusform>%n дереккөз</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>About this dossier</source>
            <translation>Осы досье туралы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Content</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Done</source>
            <translation>Орындалды</translation>
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
            <translation>Редактор түсініктемесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Interviewer</source>
            <translation>Сұхбат алушы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Links</source>
            <translation>Байланыстар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Made on {date}. Archive: {archive}.</source>
            <translation>Жасалған күні: {date}. Мұрағат: {archive}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim</source>
            <translation>Сөзбе-сөз емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim: {deviation}. Reason: {waiver}</source>
            <translation>Сөзбе-сөз емес: {deviation}. Себебі: {waiver}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
            <translation>Жол соңындағы тасымал мен үзілмейтін бос орындар беттеу кезінде қосылған. Қоса берілген {name} файлында сөздер өзгеріссіз, дереккөздегі орнымен сақталған (W3C Web Annotation).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Outlet</source>
            <translation>Басылым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place in the source</source>
            <translation>Дереккөздегі орны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quote</source>
            <translation>Дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>SHA-256 of the quotes, shortened</source>
            <translation>Дәйексөздердің SHA-256 мәні, қысқартылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Search</source>
            <translation>Сұрау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Section</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
            <translation>Осы досьенің қаріптерінде жоқ таңбалар нөмірімен басылған: {signs}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Sources</source>
            <translation>Дереккөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker not named</source>
            <translation>Аты аталмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speakers</source>
            <translation>Спикерлер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>State of the archive</source>
            <translation>Мұрағат күйі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Tags</source>
            <translation>Тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms</source>
            <translation>Шарттары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms and state</source>
            <translation>Шарттар мен күйі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The exceptions are marked under the quote: {numbers}.</source>
            <translation>Ерекше жағдайлар дәйексөз астында белгіленген: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
            <translation>Әр дәйексөздің сөздері дереккөзбен әріпіне дейін сәйкес. Дәйексөз бірнеше бөліктен тұрса, арасындағы мәтін […] белгісімен көрсетілген. Дәйексөздің алдында не соңында бөлек терілген сөздер — сол дереккөздегі мәнмәтін.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Withheld</source>
            <translation>Енгізілмегені</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>it took too much time</source>
            <translation>бұл тым көп уақыт алды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>not yet confirmed</source>
            <translation>әлі расталмаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>p. {page}</source>
            <translation>{page}-б.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>paragraph {number}</source>
            <translation>{number}-абзац</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>reported speech</source>
            <translation>төлеу сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>revision {number}, SHA-256 {digest}</source>
            <translation>{number}-нұсқа, SHA-256 {digest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>the typesetting was stopped</source>
            <translation>беттеу тоқтатылды</translation>
        </message>
    </context>
    <context>
        <name>dossiers</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n байланыс</numerusform>
                <numerusform>%n байланыс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n ескертпе</numerusform>
                <numerusform>%n ескертпе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>%n quote(s) put into «{title}»</source>
            <translation>
                <numerusform>«{title}» досьесіне %n дәйексөз қосылды</numerusform>
                <numerusform>«{title}» досьесіне %n дәйексөз қосылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n will not leave the house</source>
            <translation>
                <numerusform>%n редакциядан шықпайды</numerusform>
                <numerusform>%n редакциядан шықпайды</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>A dossier is an ordered choice of quotes with your commentary. Press + to begin one, or click a quote in a text and press Ctrl+D.</source>
            <translation>Досье — таңдалған ретпен қойылған дәйексөздер мен сіздің түсіндірмелеріңіз. Бастау үшін + басыңыз немесе мәтіндегі дәйексөзді басып, Ctrl+D басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Add section</source>
            <translation>Бөлім қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Add your own text</source>
            <translation>Өз мәтініңізді қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Begun: «{title}»</source>
            <translation>Басталды: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes.</source>
            <translation>Мәтіндегі дәйексөзді басып, Ctrl+D басыңыз немесе дәйексөздер тізімінен таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Commentary</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Context</source>
            <translation>Мәнмәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Deep background: leaves without name and role</source>
            <translation>Дереккөзі аталмайды: аты мен лауазымынсыз шығады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Dossiers</source>
            <translation>Досьелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Heading of the section</source>
            <translation>Бөлімнің тақырыбы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction (may stay empty)</source>
            <translation>Кіріспе (толтырмаса да болады)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction to the section</source>
            <translation>Бөлімнің кіріспесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Links</source>
            <translation>Байланыстар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move down (Alt+Down)</source>
            <translation>Төмен (Alt+төмен)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move up (Alt+Up)</source>
            <translation>Жоғары (Alt+жоғары)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Narrow the list of dossiers</source>
            <translation>Досьелер тізімін тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier</source>
            <translation>Жаңа досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier…</source>
            <translation>Жаңа досье…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>New section</source>
            <translation>Жаңа бөлім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>No dossiers yet</source>
            <translation>Әзірге досье жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>No quotes in this dossier yet</source>
            <translation>Бұл досьеде әзірге дәйексөз жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Not letter for letter in the present text: {difference}.</source>
            <translation>Қазіргі мәтінде сөзбе-сөз емес: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>On background: leaves without the name</source>
            <translation>Аты аталмайды: атынсыз шығады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Put into a dossier</source>
            <translation>Досьеге қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Remove dossier</source>
            <translation>Досьені жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Remove section with all that is in it</source>
            <translation>Бөлімді ішіндегісімен бірге жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename dossier</source>
            <translation>Досьенің атын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename…</source>
            <translation>Атын өзгерту…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Show in its interview (Enter)</source>
            <translation>Сұхбаттан көрсету (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Take out of the dossier (Delete)</source>
            <translation>Досьеден алу (Delete)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Taken out. Ctrl+Z brings it back.</source>
            <translation>Алынды. Ctrl+Z қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>This quote is in the bin.</source>
            <translation>Бұл дәйексөз себетте.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <source>Title of the dossier</source>
            <translation>Досьенің атауы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What it covers, in a sentence or two (may stay empty)</source>
            <translation>Не туралы екені бір-екі сөйлеммен (толтырмаса да болады)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What the dossier covers</source>
            <translation>Досье не туралы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same</source>
            <translation>Неге бәрібір басылады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same…</source>
            <translation>Дәйексөз неге бәрібір басылады…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: embargo until {date}</source>
            <translation>Шықпайды: {date} дейін эмбарго</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: off the record</source>
            <translation>Шықпайды: жарияланбайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: rejected</source>
            <translation>Шықпайды: қабылданбаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its paragraph</source>
            <translation>Абзацымен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its sentence</source>
            <translation>Сөйлемімен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Without context</source>
            <translation>Мәнмәтінсіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Words of the title</source>
            <translation>Атауындағы сөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your commentary on this quote…</source>
            <translation>Осы дәйексөзге түсіндірмеңіз…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text</source>
            <translation>Өз мәтініңіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text between the quotes…</source>
            <translation>Дәйексөздер арасындағы өз мәтініңіз…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>«{title}» holds this already</source>
            <translation>«{title}» досьесінде бұл бар</translation>
        </message>
    </context>
    <context>
        <name>encodings</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, DOS (866)</source>
            <translation>Кирилл, DOS (866)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, ISO 8859-5</source>
            <translation>Кирилл, ISO 8859-5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Mac</source>
            <translation>Кирилл, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Windows (1251)</source>
            <translation>Кирилл, Windows (1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, old mail (KOI8-R)</source>
            <translation>Кирилл, ескі пошта (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Kazakh, Windows (154)</source>
            <translation>Қазақша, Windows (154)</translation>
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
            <translation>Батыс еуропалық, Windows (1252)</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A name is needed.</source>
            <translation>Атау керек.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A person cannot be merged with themself.</source>
            <translation>Адамды өзімен біріктіруге болмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A quote cannot be linked to itself.</source>
            <translation>Дәйексөзді өзімен байланыстыруға болмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot be merged with itself.</source>
            <translation>Тегті өзімен біріктіруге болмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot lie inside itself.</source>
            <translation>Тег өз ішінде бола алмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Files cannot be read now, because the part of Kartoteka that reads them does not start. Close other programs, then try again.</source>
            <translation>Қазір файлдарды оқу мүмкін емес: «Картотеканың» оларды оқитын бөлігі іске қосылмай тұр. Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No font of the dossier has the sign {sign}; it stands in: «{where}».</source>
            <translation>Досьенің ешбір қарпінде {sign} таңбасы жоқ; ол мына жерде тұр: «{where}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No quote was found, so the dossier «{name}» was not made.</source>
            <translation>Дәйексөз табылмады, сондықтан «{name}» досьесі жасалмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>None of the quotes chosen has the tag «{name}».</source>
            <translation>Таңдалған дәйексөздердің ешқайсысында «{name}» тегі жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Nothing is called «{name}» here. Known names: {known}.</source>
            <translation>Мұнда «{name}» деген атау жоқ. Белгілі атаулар: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of two persons, each needs a quote: choose some of those of {name}.</source>
            <translation>Екі адамның әрқайсысында кемінде бір дәйексөз болуы керек: дәйексөздердің бір бөлігін таңдаңыз ({name}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of «{field}:» there is no «{value}»; write one of: {known}.</source>
            <translation>«{field}:» өрісінде «{value}» деген мән жоқ; болатындары: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Put the caret inside the quote, between two words, to split it there.</source>
            <translation>Курсорды дәйексөздің ішіне, екі сөздің арасына қойыңыз: дәйексөз сол жерден бөлінеді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Select some text first.</source>
            <translation>Алдымен мәтінді белгілеңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Something went wrong: {reason}</source>
            <translation>Бірдеңе дұрыс болмады: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The dossier «{name}» holds no quote that may leave the house.</source>
            <translation>«{name}» досьесінде редакциядан шығаруға болатын бірде-бір дәйексөз жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The file that «{title}» was read from is not kept in the archive; import it again from its folder.</source>
            <translation>«{title}» сұхбатының бастапқы файлы мұрағатта сақталмаған; оны қалтасынан қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The key {key} belongs to the tag «{name}» already.</source>
            <translation>{key} пернесі «{name}» тегіне берілген.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The passphrase is empty.</source>
            <translation>Құпиясөз бос.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The quote «{words}» is not, letter for letter, what stands in the interview.</source>
            <translation>«{words}» дәйексөзі сұхбаттағы мәтінмен әріпке дейін сәйкес келмейді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The search «{query}» cannot be understood.</source>
            <translation>«{query}» сұрауын түсіну мүмкін болмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The text is the same, letter for letter; there is nothing to revise.</source>
            <translation>Мәтін әрпіне дейін бірдей; түзететін ештеңе жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The two passphrases are not the same.</source>
            <translation>Екі құпиясөз бірдей емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There are no terms «{name}». Known terms: {known}.</source>
            <translation>«{name}» деген шарт жоқ. Бар шарттар: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is a tag «{name}» at that place already. Merge the two, or give this one another name.</source>
            <translation>«{name}» тегі ол жерде бар. Екеуін біріктіріңіз немесе мынаған басқа ат беріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no encoding «{name}». Known encodings: {known}.</source>
            <translation>«{name}» деген кодтау жоқ. Белгілі кодтаулар: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no field «{field}:». Did you mean «{instead}:»?</source>
            <translation>«{field}:» деген өріс жоқ. Мүмкін, «{instead}:»?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no link type «{name}». Known types: {known}.</source>
            <translation>«{name}» деген байланыс түрі жоқ. Бар түрлері: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no {kind} «{name}» in this archive.</source>
            <translation>Бұл мұрағатта «{name}» ({kind}) жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to look for yet: write a word, or * for everything.</source>
            <translation>Әзірге іздейтін ештеңе жоқ: сөз жазыңыз немесе * — бәрін табу.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation>Қайталайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation>Болдырмайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These are too many brackets within brackets.</source>
            <translation>Жақша ішіндегі жақша тым көп.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These two quotes are already linked in this way.</source>
            <translation>Бұл екі дәйексөз осылай байланыстырылып қойған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This person has the name «{name}» already.</source>
            <translation>Бұл адамда «{name}» деген есім бар.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This step cannot be undone, because what it changed was changed again since.</source>
            <translation>Бұл қадамды болдырмау мүмкін емес: ол өзгерткен нәрсе содан бері қайта өзгертілді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Two quotes can be merged when they overlap, touch, or have only an attribution between them.</source>
            <translation>Қиылысатын, қатар тұрған немесе араларында тек автор сөзі бар дәйексөздерді ғана біріктіруге болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: Kartoteka cannot read this kind of file.</source>
            <translation>{path}: «Картотека» мұндай файлды оқи алмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: a file of this name exists already; it was left as it is.</source>
            <translation>{path}: мұндай атаулы файл бар; ол сол күйінде қалдырылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: another window or program has the archive open just now. Close it there and try again.</source>
            <translation>{path}: мұрағат қазір басқа терезеде немесе бағдарламада ашық. Сол жерде жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: by its content the file holds many interviews. Give its name the ending {ending}, then import it again.</source>
            <translation>{path}: мазмұнына қарағанда, файлда көп сұхбат бар. Оған {ending} кеңейтімін беріп, қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: no column of the table looks like the text of interviews. Say which column holds it.</source>
            <translation>{path}: кестенің ешбір бағаны сұхбат мәтініне ұқсамайды. Мәтін қай бағанда екенін көрсетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: nothing can be written in this place.</source>
            <translation>{path}: бұл жерге ештеңе жазуға болмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much memory.</source>
            <translation>{path}: файлды оқу тоқтатылды: оған тым көп жад кетті.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much time.</source>
            <translation>{path}: файлды оқу тоқтатылды: оған тым көп уақыт кетті.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the ZIP file holds no file that Kartoteka can read.</source>
            <translation>{path}: ZIP ішінде Kartoteka оқи алатын бірде-бір файл жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive can be read but not changed here.</source>
            <translation>{path}: мұрағатты мұнда оқуға болады, бірақ өзгертуге болмайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive does not open with this passphrase. Check the keyboard layout and try again.</source>
            <translation>{path}: мұрағат бұл құпиясөзбен ашылмайды. Пернетақта тілін тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive has no passphrase.</source>
            <translation>{path}: мұрағатта құпиясөз жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive is damaged ({reason}). Restore a backup.</source>
            <translation>{path}: мұрағат бүлінген ({reason}). Сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive, or the file beside it that ends in -wal, was removed, moved or replaced while it was open. Nothing more is saved in it. Save a copy of the archive to another place now, then close this one.</source>
            <translation>{path}: мұрағат ашық тұрғанда оның файлы немесе қасындағы -wal деп аяқталатын файл жойылған, жылжытылған немесе ауыстырылған. Оған енді ештеңе сақталмайды. Мұрағаттың көшірмесін дәл қазір басқа жерге сақтап, содан кейін мұны жабыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the backup is one of another archive. Restore it to a new place.</source>
            <translation>{path}: бұл басқа мұрағаттың сақтық көшірмесі. Оны жаңа орынға қалпына келтіріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the book is protected against copying (DRM) and cannot be read.</source>
            <translation>{path}: кітап көшіруден қорғалған (DRM), оны оқу мүмкін емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk does not read or write as it should ({reason}). Check whether it is still connected; copy the archive to another disk if this comes again.</source>
            <translation>{path}: диск ақаумен оқиды немесе жазады ({reason}). Ажырап қалмағанын тексеріңіз; бұл қайталанса, мұрағатты басқа дискіге көшіріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk is full. Nothing was changed; free some space and try again.</source>
            <translation>{path}: диск толы. Ештеңе өзгертілген жоқ; орын босатып, қайталап көріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the dossier could not be made ({reason}).</source>
            <translation>{path}: досьені құрау мүмкін болмады ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read ({reason}).</source>
            <translation>{path}: файлды оқу мүмкін емес ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read, because its reader broke off.</source>
            <translation>{path}: файл оқылмады, себебі оны оқу үзіліп қалды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file has more than {limit} pages or too much text.</source>
            <translation>{path}: файлда {limit} беттен көп немесе мәтін тым үлкен.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file holds no text.</source>
            <translation>{path}: файлда мәтін жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is a scan without text. Let a program for text recognition (OCR) go over it, then import it again.</source>
            <translation>{path}: бұл — мәтіні жоқ скан. Оны мәтін тану бағдарламасынан (OCR) өткізіп, қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is damaged ({reason}).</source>
            <translation>{path}: файл бүлінген ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is larger than {limit} MB.</source>
            <translation>{path}: файл {limit} МБ-тан үлкен.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in any encoding that Kartoteka knows (byte {position}).</source>
            <translation>{path}: файл «Картотека» білетін кодтаулардың ешқайсысындағы мәтін емес ({position}-байт).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in {encoding} (byte {position}).</source>
            <translation>{path}: файл {encoding} кодтауындағы мәтін емес ({position}-байт).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is protected with a password. Save it without one, then import it again.</source>
            <translation>{path}: файл құпиясөзбен қорғалған. Оны құпиясөзсіз сақтап, қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was changed while it was read; import it again.</source>
            <translation>{path}: файл оқылып жатқанда өзгерді; оны қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was not read, because it is built as no writing program builds it ({reason}).</source>
            <translation>{path}: файл оқылмады: мәтін жазатын бірде-бір бағдарлама оны бұлай құрмайды ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the folder holds no file that Kartoteka can read.</source>
            <translation>{path}: қалтада «Картотека» оқи алатын файл жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the message is encrypted. Save it decrypted in the mail program and import that file.</source>
            <translation>{path}: хат шифрланған. Оны пошта бағдарламасында шифрын ашып сақтап, сол файлды импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the page is built of too many parts, or too deep, to be read.</source>
            <translation>{path}: бет тым күрделі құрылған — бөліктері тым көп немесе тым терең орналасқан; оны оқу мүмкін емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the passphrase was changed, but these backups could not be written anew and open as before: {names}.</source>
            <translation>{path}: құпиясөз өзгертілді, бірақ мына сақтық көшірмелерді қайта жазу мүмкін болмады, олар бұрынғыша ашылады: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text has more than {limit} lines. Cut it into several files, then import them.</source>
            <translation>{path}: мәтінде {limit} жолдан көп. Оны бірнеше файлға бөліп, сол файлдарды импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text in the file is too large ({limit} MB and more).</source>
            <translation>{path}: файлдағы мәтін тым үлкен ({limit} МБ және одан көп).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text is longer than {limit} million characters. Cut it into several files, then import them.</source>
            <translation>{path}: мәтін {limit} млн таңбадан ұзын. Оны бірнеше файлға бөліп, сол файлдарды импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no archive here.</source>
            <translation>{path}: мұнда мұрағат жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such backup.</source>
            <translation>{path}: мұндай сақтық көшірме жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such file or folder.</source>
            <translation>{path}: мұндай файл немесе қалта жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive opens with its passphrase.</source>
            <translation>{path}: бұл мұрағат құпиясөзбен ашылады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.</source>
            <translation>{path}: бұл мұрағат жаңарақ «Картотекамен» жазылған. Оны ашу үшін жаңа нұсқаны орнатыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this copy of the archive was worked on elsewhere and lacks changes that were made on this computer. It is opened for reading only.</source>
            <translation>{path}: мұрағаттың бұл көшірмесімен басқа жерде жұмыс істелген, онда осы компьютерде жасалған өзгерістер жоқ. Ол тек оқу үшін ашылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this file was copied without the file beside it that ends in -wal, so that its newest changes may be missing. It is opened for reading only.</source>
            <translation>{path}: бұл файл қасындағы -wal деп аяқталатын файлсыз көшірілген, сондықтан соңғы өзгерістер болмауы мүмкін. Ол тек оқу үшін ашылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is a document of an old Word (before 2007). Save it as .docx, then import it again.</source>
            <translation>{path}: бұл — ескі Word құжаты (2007 жылға дейінгі). Оны .docx түрінде сақтап, қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is an older state of the archive than the one last seen on this computer; its newest changes are missing. It is opened for reading only.</source>
            <translation>{path}: бұл — мұрағаттың осы компьютерде соңғы көрілгеннен ескі күйі; соңғы өзгерістер жоқ. Ол тек оқу үшін ашылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is not a Kartoteka archive.</source>
            <translation>{path}: бұл — Kartoteka мұрағаты емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.</source>
            <translation>{path}: бұл мұрағатта {since} бері {host} компьютерінде {user} жұмыс істеп отыр. Әзірге оны оқуға болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.</source>
            <translation>«{date}» — күн емес. Былай жазыңыз: 2025-11-12, 2025-11 немесе 2025.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{key}» cannot be the key of a tag. Choose a digit from 1 to 9 or a letter other than Q, T, N, J, K.</source>
            <translation>«{key}» тегтің пернесі бола алмайды. 1-ден 9-ға дейінгі цифрды немесе Q, T, N, J, K-дан басқа әріпті таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{name}» fits more than one {kind}; write more of its id.</source>
            <translation>«{name}» бірнеше нысанға ({kind}) сәйкес келеді; белгісінің көбірек таңбасын жазыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{operator}» joins words, phrases and brackets, but no fields and nothing that is excluded.</source>
            <translation>«{operator}» сөздерді, тіркестерді және жақшаларды біріктіреді, бірақ өрістер мен алып тасталғанды біріктірмейді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{title}» was not changed: finding the quotes in the new text takes too much time or memory.</source>
            <translation>«{title}» сұхбаты өзгертілген жоқ: жаңа мәтіннен дәйексөз іздеу тым көп уақыт не жад қажет етеді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{value}» is no date; write 2024, 2024-05, 2024-05-17, or from and until: 2023..2024.</source>
            <translation>«{value}» — күн емес; 2024, 2024-05, 2024-05-17 немесе аралық жазыңыз: 2023..2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{words}»: {difference}. Mend the quote, take it out, or write beside it in the dossier why it is printed so.</source>
            <translation>«{words}»: {difference}. Дәйексөзді түзетіңіз, алып тастаңыз не досьеде қасына неге осылай басылатынын жазыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» fits more than {most} words of the archive; write more letters.</source>
            <translation>«{word}» үлгісіне мұрағаттың {most} сөзінен көбі сай келеді; көбірек әріп жазыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» says too little: write at least two letters of the word.</source>
            <translation>«{word}» тым аз: сөздің кемінде екі әрпін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Data, W3C Web Annotation (*.json)</source>
            <translation>Деректер, W3C Web Annotation (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Export dossier</source>
            <translation>Досьені экспорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Markdown text (*.md)</source>
            <translation>Markdown мәтіні (*.md)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>PDF document (*.pdf)</source>
            <translation>PDF құжаты (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Table of the quotes (*.csv)</source>
            <translation>Дәйексөздер кестесі (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>The dossier was not written: «{words}» is not, letter for letter, what stands in the present text ({difference}). Say under «To review» where the words are now, write in the dossier why they are printed all the same, or take them out.</source>
            <translation>Досье жазылмады: «{words}» дәйексөзі қазіргі мәтінмен әрпіне дейін сәйкес келмейді ({difference}). «Тексеруге» бөлімінде бұл сөздердің қазір қайда екенін көрсетіңіз, досьеде неге бәрібір басылатынын жазыңыз немесе оларды алып тастаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Web page (*.html)</source>
            <translation>Веб-бет (*.html)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>Writing {file}…</source>
            <translation>{file} жазылуда…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/library/source.py" />
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n тег</numerusform>
                <numerusform>%n тег</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>All tags</source>
            <translation>Барлық тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Counted are the quotes that may leave the newsroom; rejected ones, those off the record and those under embargo are not.</source>
            <translation>Редакциядан шығаруға болатын дәйексөздер саналды; қабылданбағандар, баспасөзге арналмағандар және эмбарго қойылғандар есепке алынбайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>For example</source>
            <translation>Мысалы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Key</source>
            <translation>Перне</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>No definition yet.</source>
            <translation>Анықтамасы әзірге жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
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
            <translation>Тегтер анықтамалығы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>The tags one by one</source>
            <translation>Тегтер рет-ретімен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>With tags below</source>
            <translation>Ішкілерімен</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Search the manual</source>
            <translation>Анықтамадан іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>The manual says nothing of that.</source>
            <translation>Анықтамада бұл туралы ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add name {about}</source>
            <translation>Есім қосу: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add quotes to dossier «{about}»</source>
            <translation>«{about}» досьесіне дәйексөз қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add role {about}</source>
            <translation>Лауазым қосу: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add section «{about}»</source>
            <translation>«{about}» бөлімін қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add tag {about}</source>
            <translation>{about} тегін қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add text to dossier</source>
            <translation>Досьеге мәтін қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Attribute to {about}</source>
            <translation>Спикерді көрсету: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Begin dossier «{about}»</source>
            <translation>«{about}» досьесін бастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change details of «{about}»</source>
            <translation>«{about}» сұхбатының мәліметін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier item</source>
            <translation>Досье элементін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier «{about}»</source>
            <translation>«{about}» досьесін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change ends of «{about}»</source>
            <translation>«{about}» шегін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change kind of «{about}»</source>
            <translation>«{about}» түрін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change link of «{about}»</source>
            <translation>«{about}» байланысын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change name {about}</source>
            <translation>Есімді өзгерту: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change note «{about}»</source>
            <translation>«{about}» ескертпесін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change role {about}</source>
            <translation>Лауазымды өзгерту: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change search «{about}»</source>
            <translation>«{about}» іздеуін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change section «{about}»</source>
            <translation>«{about}» бөлімін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change speaker {about}</source>
            <translation>{about} спикерін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change tag {about}</source>
            <translation>{about} тегін өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Decline a proposal for «{about}»</source>
            <translation>«{about}» үшін ұсыныс қабылданбады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Every step in this archive stands here and can be taken back.</source>
            <translation>Осы мұрағаттағы әр қадам мұнда жазылады, кез келгенін болдырмауға болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Find the place of «{about}»</source>
            <translation>«{about}» орнын табу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Give a reason for a broken quote: {about}</source>
            <translation>Дәйексөз айырмасын түсіндіру: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Import «{about}»</source>
            <translation>«{about}» импорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Leave «{about}» in its old revision</source>
            <translation>«{about}» ескі нұсқада қалдыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Link «{about}»</source>
            <translation>«{about}» байланыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge quotes: {about}</source>
            <translation>Дәйексөздерді біріктіру: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge speakers: {about}</source>
            <translation>Спикерлерді біріктіру: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge tags {about}</source>
            <translation>Тегтерді біріктіру: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move dossier item</source>
            <translation>Досье элементін жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move tag {about}</source>
            <translation>Тегті жылжыту: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Narrow the history</source>
            <translation>Тарихты тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>New revision of «{about}»</source>
            <translation>«{about}» жаңа нұсқасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Nothing was done yet</source>
            <translation>Әзірге ештеңе істелген жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Put back «{about}»</source>
            <translation>«{about}» қайтару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Quote «{about}»</source>
            <translation>«{about}» дәйексөзін алу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Redone: {step}</source>
            <translation>Қайталанды: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove dossier «{about}»</source>
            <translation>«{about}» досьесін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove interview «{about}»</source>
            <translation>«{about}» сұхбатын жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove link of «{about}»</source>
            <translation>«{about}» байланысын жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove name {about}</source>
            <translation>Есімді алып тастау: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove note «{about}»</source>
            <translation>«{about}» ескертпесін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove quote «{about}»</source>
            <translation>«{about}» дәйексөзін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove role {about}</source>
            <translation>Лауазымды алып тастау: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove search «{about}»</source>
            <translation>«{about}» іздеуін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove section «{about}»</source>
            <translation>«{about}» бөлімін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove tag {about}</source>
            <translation>{about} тегін жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Return to right after this step</source>
            <translation>Осы қадамнан кейінгі күйге оралу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Return to {about}</source>
            <translation>{about} күйіне оралу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review {about}</source>
            <translation>Тексеру: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review «{about}»</source>
            <translation>«{about}» тексеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Save search «{about}»</source>
            <translation>«{about}» іздеуін сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Set terms of «{about}»</source>
            <translation>«{about}» шарттарын қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Sort tags by name: {about}</source>
            <translation>Тегтерді әліпби ретімен қою: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split speaker {about}</source>
            <translation>Спикерді бөлу: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split tag {about}</source>
            <translation>Тегті бөлу: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split «{about}»</source>
            <translation>«{about}» бөлу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Tag with {about}</source>
            <translation>{about} тегін қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take item out of dossier</source>
            <translation>Элементті досьеден алу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take tag {about} off</source>
            <translation>{about} тегін алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Two persons: {about}</source>
            <translation>Екі бөлек адам: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Undone: {step}</source>
            <translation>Болдырылмады: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>What was done, or who did it</source>
            <translation>Не істелді немесе кім істеді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Write note «{about}»</source>
            <translation>«{about}» ескертпесін жазу</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>{about}, and %n quote(s) nearby</source>
            <translation>
                <numerusform>{about} және жанындағы %n дәйексөз</numerusform>
                <numerusform>{about} және жанындағы %n дәйексөз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <location filename="../../desktop_app/importers/epub.py" />
            <source>A page of the book is missing in the file.</source>
            <translation>Файлда кітаптың бір беті жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/files.py" />
            <source>By its content {name} is {kind}, whatever its ending says.</source>
            <translation>Мазмұнына қарағанда, {name} — {kind}, кеңейтімі басқаша болса да.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/manuscripts.py" />
            <source>Hidden text of the document was left out.</source>
            <translation>Құжаттың жасырын мәтіні алынбады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>Sheets of the table that are hidden or hold no text were left out: {names}.</source>
            <translation>Кестенің жасырын не мәтінсіз парақтары өткізілді: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The date «{date}» in the header is not a date; it was left out.</source>
            <translation>Файл басындағы «{date}» — күн емес; ол алынбады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The date «{date}» in the table is not a date; it was left out.</source>
            <translation>Кестедегі «{date}» — күн емес; ол өткізілді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>The file ends in the middle; the rest is missing.</source>
            <translation>Файл ортасынан үзілген; қалғаны жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The header's line «{key}» is not known; it was left out.</source>
            <translation>Файл басындағы «{key}» жолы белгісіз; ол алынбады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The language «{name}» in the header is not known; it was left out.</source>
            <translation>Файл басындағы «{name}» тілі белгісіз; ол алынбады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The language «{name}» in the table is not known; it was left out.</source>
            <translation>Кестедегі «{name}» тілі белгісіз; ол өткізілді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The row has more cells than the table has headings.</source>
            <translation>Жолдағы ұяшықтар кестенің тақырыптарынан көп.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The table was read again with other columns.</source>
            <translation>Кесте басқа бағандармен қайта оқылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part cannot be unpacked</source>
            <translation>бір бөлігі ашылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is not well-formed XML</source>
            <translation>бір бөлігіндегі XML қате</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is packed in an unknown way</source>
            <translation>бір бөлігі белгісіз тәсілмен қысылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>archives are packed in archives too deeply</source>
            <translation>мұрағаттар бірінің ішіне бірі тым терең салынған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>it declares a document type of its own</source>
            <translation>онда өзіндік құжат түрі жарияланған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf.py" />
            <source>it does not begin as a PDF does</source>
            <translation>оның басы PDF файлынікіндей емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf.py" />
            <source>it does not begin as an RTF does</source>
            <translation>ол RTF файлындай басталмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_tokens.py" />
            <source>it has too many elements</source>
            <translation>онда элементтер тым көп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it has too many parts</source>
            <translation>онда бөліктер тым көп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it has too many rows or columns</source>
            <translation>онда жол не баған тым көп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/docx.py" />
            <location filename="../../desktop_app/importers/epub.py" />
            <location filename="../../desktop_app/importers/odt.py" />
            <source>it holds no document</source>
            <translation>онда құжат жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/subtitles.py" />
            <source>it holds no times</source>
            <translation>онда уақыт белгілері жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is a link to another place</source>
            <translation>бұл — басқа жерге сілтеме</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/documents.py" />
            <source>it is neither a document nor text</source>
            <translation>бұл құжат та, мәтін де емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/ods.py" />
            <location filename="../../desktop_app/importers/tables.py" />
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it is no table</source>
            <translation>бұл кесте емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/reading.py" />
            <source>it is not a file</source>
            <translation>бұл файл емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is packed too deeply</source>
            <translation>ол шамадан тыс қатты сығылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>its elements are nested or packed too deeply</source>
            <translation>элементтері тым терең кіріктірілген немесе тым үлкен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its end is missing</source>
            <translation>соңы жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its list of parts cannot be read</source>
            <translation>бөліктерінің тізімі оқылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its name leads out of the archive</source>
            <translation>атауы мұрағаттан тысқа шығарады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf_second.py" />
            <source>its pages cannot be read</source>
            <translation>беттері оқылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its parts overlap</source>
            <translation>бөліктері бірінің үстіне бірі түседі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/mailbox.py" />
            <source>no subject</source>
            <translation>тақырыпсыз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>екі бөлігінің аты бірдей</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%n мұрағатта бар</numerusform>
                <numerusform>%n мұрағатта бар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>%n chosen:</source>
            <translation>
                <numerusform>%n таңдалды:</numerusform>
                <numerusform>%n таңдалды:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n interview(s) imported</source>
            <translation>
                <numerusform>%n сұхбат импортталды</numerusform>
                <numerusform>%n сұхбат импортталды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n not imported</source>
            <translation>
                <numerusform>%n импортталмады</numerusform>
                <numerusform>%n импортталмады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>%n quote(s) of it wait for review</source>
            <translation>
                <numerusform>%n дәйексөз орнын тексеруді күтеді</numerusform>
                <numerusform>%n дәйексөз орнын тексеруді күтеді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n with a new text</source>
            <translation>
                <numerusform>%n сұхбаттың мәтіні жаңарды</numerusform>
                <numerusform>%n сұхбаттың мәтіні жаңарды</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Already here</source>
            <translation>Мұрағатта бар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As its name says</source>
            <translation>Файл аты бойынша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As the program finds it</source>
            <translation>Бағдарлама анықтағандай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Beginning of the text</source>
            <translation>Мәтіннің басы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>Bring in as</source>
            <translation>Импорт түрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Changed</source>
            <translation>Өзгерген</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Columns of «{name}»</source>
            <translation>«{name}» бағандары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Columns…</source>
            <translation>Бағандар…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Compare…</source>
            <translation>Салыстыру…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Encoding</source>
            <translation>Кодтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export as CSV…</source>
            <translation>CSV-ге экспорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export the report</source>
            <translation>Есепті экспорттау</translation>
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
            <translation>Файл, тақырып немесе себеп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Files that were read</source>
            <translation>Оқылған файлдар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>First rows of the table</source>
            <translation>Кестенің алғашқы жолдары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Format</source>
            <translation>Пішім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Id of the interview</source>
            <translation>Сұхбат нөмірі</translation>
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
                <numerusform>%n сұхбатты импорттау</numerusform>
                <numerusform>%n сұхбатты импорттау</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Import report.csv</source>
            <translation>Импорт есебі.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Import straight away from now on</source>
            <translation>Бұдан былай бірден импорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/page.py" />
            <source>Import: report</source>
            <translation>Импорт: есеп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <source>In the archive, and in the file</source>
            <translation>Мұрағатта және файлда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>It is much like «{title}» ({percent} % of the words).</source>
            <translation>«{title}» мәтініне өте ұқсас (сөздердің {percent} %-ы бірдей).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Leave out</source>
            <translation>Алмау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Like another</source>
            <translation>Ұқсас</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Narrow the report</source>
            <translation>Есепті тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New interview</source>
            <translation>Жаңа сұхбат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New revision</source>
            <translation>Жаңа редакция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Not readable</source>
            <translation>Оқылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Part</source>
            <translation>Бөлігі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Pasted {moment}</source>
            <translation>Қойылған {moment}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Pause</source>
            <translation>Кідірту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read as {encoding}</source>
            <translation>{encoding} ретінде оқылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read differently</source>
            <translation>Басқаша оқу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Read differently…</source>
            <translation>Басқаша оқу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read it so</source>
            <translation>Осылай оқу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Reading the files…</source>
            <translation>Файлдар оқылып жатыр…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Say which column holds the text of the interviews.</source>
            <translation>Сұхбат мәтіні қай бағанда екенін көрсетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Say which column of the table holds what</source>
            <translation>Кестенің қай бағанында не тұрғанын көрсетіңіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set</source>
            <translation>Қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set for all chosen (Ctrl+Enter)</source>
            <translation>Таңдалғандардың бәріне қою (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Tables (*.csv)</source>
            <translation>Кестелер (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>The clipboard holds no text.</source>
            <translation>Алмасу буферінде мәтін жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was imported again and had changed.</source>
            <translation>Файл қайта импортталды, ол өзгерген екен.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was read again as {how}.</source>
            <translation>Файл {how} ретінде қайта оқылды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first interviews</source>
            <translation>Алғашқы сұхбаттар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first row names the columns</source>
            <translation>Бірінші жолда — бағандардың атаулары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first rows hold no text in this column.</source>
            <translation>Алғашқы жолдарда бұл бағанда мәтін жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>This very file is in the archive already.</source>
            <translation>Дәл осы файл мұрағатта бар.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Title</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Try again</source>
            <translation>Қайта көру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Value for all chosen</source>
            <translation>Таңдалғандардың бәріне арналған мән</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Warnings</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>What became of each file</source>
            <translation>Әр файлдың нәтижесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>What to set for all chosen</source>
            <translation>Таңдалғандардың бәріне нені қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>When all files are read, or reading is stopped.</source>
            <translation>Барлық файл оқылған соң немесе оқу тоқтатылған соң.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>шамамен %n сағат қалды</numerusform>
                <numerusform>шамамен %n сағат қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>шамамен %n минут қалды</numerusform>
                <numerusform>шамамен %n минут қалды</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>already here</source>
            <translation>мұрағатта бар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>already here: «{title}»</source>
            <translation>мұрағатта бар: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>changed: «{title}»</source>
            <translation>өзгерген: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>imported</source>
            <translation>импортталды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>left out</source>
            <translation>алынбады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>less than a minute left</source>
            <translation>бір минуттан аз қалды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>like «{title}», {percent} %</source>
            <translation>«{title}» сұхбатына ұқсас, {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>new revision</source>
            <translation>жаңа редакция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/text_columns.py" />
            <source>no column</source>
            <translation>баған жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>not imported</source>
            <translation>импортталмады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>not readable: {reason}</source>
            <translation>оқылмайды: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>stopped before the end</source>
            <translation>соңына жетпей тоқтатылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>{done} of {of}</source>
            <translation>{of} ішінен {done}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>{field} set for %n file(s).</source>
            <translation>
                <numerusform>{field}: %n файлға қойылды.</numerusform>
                <numerusform>{field}: %n файлға қойылды.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a minute</source>
            <translation>минутына {rate}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a second</source>
            <translation>секундына {rate}</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>%n quote(s) confirmed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n дәйексөз расталды. Ctrl+Z қайтарады.</numerusform>
                <numerusform>%n дәйексөз расталды. Ctrl+Z қайтарады.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>All is judged</source>
            <translation>Бәрі тексерілді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By interview</source>
            <translation>Сұхбат бойынша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By speaker</source>
            <translation>Спикер бойынша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm</source>
            <translation>Растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm all that are sure ({number})</source>
            <translation>Күмәнсіздерін түгел растау ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes</source>
            <translation>Табылған дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes that nobody has judged</source>
            <translation>Әлі ешкім тексермеген табылған дәйексөздер</translation>
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
                <numerusform>Спикер: {name}; көрші %n дәйексөз бірге түзетілді.</numerusform>
                <numerusform>Спикер: {name}; көрші %n дәйексөз бірге түзетілді.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Here</source>
            <translation>Осында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Narrow the list</source>
            <translation>Тізімді тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>One step: Ctrl+Z takes all of it back</source>
            <translation>Бір қадам: Ctrl+Z бәрін бірден қайтарады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Only those of the interview in front</source>
            <translation>Тек ашық тұрған сұхбаттан</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Order: {order}</source>
            <translation>Реті: {order}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Quotes that are found in an imported text wait here until an editor has seen them.</source>
            <translation>Жүктелген мәтіндерден табылған дәйексөздер редактор қарағанша осында күтеді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>The least sure first</source>
            <translation>Алдымен ең күмәндісі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it</source>
            <translation>Мұны кім айтты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it (S); Enter gives it to them and confirms</source>
            <translation>Мұны кім айтты (S немесе Ы); Enter — спикерді көрсетіп, растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Why: {why}</source>
            <translation>Себебі: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Words, title, speaker or reason</source>
            <translation>Сөздер, тақырып, спикер немесе себеп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>no reason is known</source>
            <translation>себебі белгісіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>nobody is named</source>
            <translation>ешкім аталмаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>nobody known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>sure</source>
            <translation>спикері күмәнсіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>{done} of {all}</source>
            <translation>{all} ішінен {done}</translation>
        </message>
    </context>
    <context>
        <name>keeping</name>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups are made by themselves while you work and each one is opened and checked. A restored backup takes the archive's place; the present state is kept here too, so that you can go back.</source>
            <translation>Сақтық көшірмелер жұмыс кезінде өздігінен жасалады, әрқайсысы ашылып, тексеріледі. Қалпына келтірілген көшірме мұрағаттың орнына тұрады; қазіргі күйі де осында сақталады, сондықтан кері қайтуға болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Backups…</source>
            <translation>Сақтық көшірмелер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create with a passphrase</source>
            <translation>Құпиясөзбен жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create without a passphrase</source>
            <translation>Құпиясөзсіз жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Make a backup now</source>
            <translation>Көшірмені қазір жасау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Mind the keyboard layout: Russian, Kazakh and English letters are different ones.</source>
            <translation>Пернетақта тіліне назар аударыңыз: орыс, қазақ және ағылшын әріптері әртүрлі.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Once more</source>
            <translation>Тағы бір рет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open another archive</source>
            <translation>Басқа мұрағатты ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Open as an archive of its own</source>
            <translation>Жеке мұрағат ретінде ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Open as an archive of its own…</source>
            <translation>Жеке мұрағат ретінде ашу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Passphrase</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Passphrase of the archive</source>
            <translation>Мұрағаттың құпиясөзі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Remove the passphrase</source>
            <translation>Құпиясөзді алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Restore</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Set the passphrase</source>
            <translation>Құпиясөз қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Show the folder</source>
            <translation>Қалтаны көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Show what I type</source>
            <translation>Тергенімді көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive does not open with this passphrase. Check the keyboard layout.</source>
            <translation>Мұрағат бұл құпиясөзбен ашылмайды. Пернетақта тілін тексеріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive has no passphrase any more.</source>
            <translation>Мұрағатта енді құпиясөз жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive, its search index and its backups are encrypted now.</source>
            <translation>Мұрағат, оның іздеу индексі мен сақтық көшірмелері енді шифрланған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The backup was restored. The state before is kept among the backups.</source>
            <translation>Көшірме қалпына келтірілді. Бұрынғы күйі сақтық көшірмелер арасында сақталды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>The two are not the same yet.</source>
            <translation>Әзірге бірдей емес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>The window rested for a while and locked the archive. Everything was saved.</source>
            <translation>Біраз уақыт ешкім жұмыс істемеген соң, мұрағат құлыпталды. Бәрі сақталған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>There is no backup yet. The first one is made by itself when you have worked a while.</source>
            <translation>Әзірге сақтық көшірме жоқ. Біріншісі біраз жұмыс істегеннен кейін өздігінен жасалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>This archive opens with its passphrase.</source>
            <translation>Бұл мұрағат құпиясөзбен ашылады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>This is short: four or five unrelated words are easier to keep and harder to guess.</source>
            <translation>Бұл қысқа: өзара байланысы жоқ төрт-бес сөзді есте сақтау оңай, табу қиын.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Undo the restoration</source>
            <translation>Қалпына келтіруді болдырмау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>With a passphrase the archive, its search index and its backups are encrypted: whoever takes the laptop reads nothing. Without the passphrase nobody opens the archive, you included; there is no way round it. Keep it where you keep keys.</source>
            <translation>Құпиясөзбен мұрағат, іздеу индексі және сақтық көшірмелер шифрланады: ноутбук кімнің қолына түссе де, ештеңе оқи алмайды. Құпиясөзсіз мұрағатты ешкім, сіз де аша алмайсыз; айналып өтер жол жоқ. Оны кілттерді сақтайтын жерде сақтаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Work on with this state</source>
            <translation>Осы күймен жұмысты жалғастыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a backup was restored</source>
            <translation>көшірме қалпына келтірілер алдында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a colleague's copy was merged in</source>
            <translation>әріптестің көшірмесімен біріктірер алдында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before much was changed at once</source>
            <translation>үлкен өзгеріс алдында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before the archive was brought to a newer form</source>
            <translation>мұрағат жаңа түрге келтірілер алдында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made by itself while working</source>
            <translation>жұмыс кезінде өздігінен жасалған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made on request</source>
            <translation>сұрау бойынша жасалған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>the damaged file, as it was before a backup was restored</source>
            <translation>қалпына келтіруге дейінгі бүлінген файл</translation>
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
            <translation>Жалғыз әріп мәтінге жазылады. Ctrl не Alt қосыңыз немесе F1–F12 алыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>All as delivered</source>
            <translation>Бәрі бастапқыдай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>As delivered</source>
            <translation>Бастапқыдай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Command</source>
            <translation>Пәрмен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>New keys</source>
            <translation>Жаңа пернелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Set</source>
            <translation>Тағайындау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Words of a command, or keys</source>
            <translation>Пәрмен сөздері немесе пернелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>{keys} belong to “{command}” already. Give that one other keys first.</source>
            <translation>{keys} «{command}» пәрменіне берілген. Алдымен оған басқа перне беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>kwic</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n жол сыртқа шықпады: жарияланбайды немесе эмбаргода</numerusform>
                <numerusform>%n жол сыртқа шықпады: жарияланбайды немесе эмбаргода</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word after</source>
            <translation>Оң жақтағы 1-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word before</source>
            <translation>Сол жақтағы 1-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word after</source>
            <translation>Оң жақтағы 2-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word before</source>
            <translation>Сол жақтағы 2-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word after</source>
            <translation>Оң жақтағы 3-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word before</source>
            <translation>Сол жақтағы 3-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Before</source>
            <translation>Алдында</translation>
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
            <translation>Күні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Interview</source>
            <translation>Сұхбат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Interview and text</source>
            <translation>Сұхбат пен мәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>No word of a text answers this query.</source>
            <translation>Мәтіндердегі бірде-бір сөз бұл сұрауға сай келмейді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <source>Outlet</source>
            <translation>Басылым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Page (HTML)…</source>
            <translation>Бет (HTML)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save as</source>
            <translation>Басқаша сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save the concordance</source>
            <translation>Конкордансты сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Sorted by</source>
            <translation>Реті</translation>
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
            <translation>Кесте (CSV)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>The word itself</source>
            <translation>Сөздің өзі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Word</source>
            <translation>Сөз</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>the first %n line(s)</source>
            <translation>
                <numerusform>алғашқы %n жол</numerusform>
                <numerusform>алғашқы %n жол</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>English</source>
            <translation>Ағылшын тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Kazakh</source>
            <translation>Қазақ тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Russian</source>
            <translation>Орыс тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Unknown language</source>
            <translation>Тілі белгісіз</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>%n to review</source>
            <translation>
                <numerusform>%n тексеру керек</numerusform>
                <numerusform>%n тексеру керек</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Drop files or a folder onto the window, or press Ctrl+I.</source>
            <translation>Файлдарды немесе қалтаны терезеге сүйреп әкеліңіз не Ctrl+I басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Import files…</source>
            <translation>Файлдарды импорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Interviews</source>
            <translation>Сұхбаттар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Narrow the list of interviews</source>
            <translation>Сұхбаттар тізімін тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>No interviews yet</source>
            <translation>Әзірге сұхбат жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Remove interview</source>
            <translation>Сұхбатты жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Removed. Ctrl+Z brings it back.</source>
            <translation>Жойылды. Ctrl+Z қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, date and other details…</source>
            <translation>Атауы, күні және басқа мәліметтер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, outlet or speaker</source>
            <translation>Атауы, басылым немесе спикер</translation>
        </message>
    </context>
    <context>
        <name>linking</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Find the other quote</source>
            <translation>Басқа дәйексөзді табу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>How they relate</source>
            <translation>Қалай байланысты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link</source>
            <translation>Байланыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link this quote</source>
            <translation>Осы дәйексөзді байланыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Other quotes</source>
            <translation>Басқа дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>This quote</source>
            <translation>Осы дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why (may stay empty)</source>
            <translation>Неге (толтырмаса да болады)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Words of the other quote</source>
            <translation>Басқа дәйексөздің сөздері</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>answers</source>
            <translation>жауап береді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>clarifies</source>
            <translation>нақтылайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>contradicts</source>
            <translation>қайшы келеді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is answered by</source>
            <translation>жауабы мұнда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is clarified by</source>
            <translation>мұнда нақтыланады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is repeated in</source>
            <translation>мұнда қайталанады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is retracted by</source>
            <translation>мұнда қайтарып алынған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is supported by</source>
            <translation>мұны растайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is updated by</source>
            <translation>мұнда жаңартылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>repeats</source>
            <translation>қайталайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>retracts</source>
            <translation>қайтарып алады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>see also</source>
            <translation>тағы қараңыз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>supports</source>
            <translation>растайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>updates</source>
            <translation>жаңартады</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Өңдеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;People</source>
            <translation>А&amp;дамдар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Quote</source>
            <translation>&amp;Дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Tags</source>
            <translation>&amp;Тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>About Kartoteka</source>
            <translation>«Картотека» туралы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>All commands…</source>
            <translation>Барлық командалар…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Backups…</source>
            <translation>Сақтық көшірмелер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter earlier</source>
            <translation>Басын бір таңбаға ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter later</source>
            <translation>Басын бір таңбаға кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence earlier</source>
            <translation>Басын бір сөйлемге ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence later</source>
            <translation>Басын бір сөйлемге кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word earlier</source>
            <translation>Басын бір сөзге ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word later</source>
            <translation>Басын бір сөзге кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Beside the others, or back</source>
            <translation>Басқалардың қасына немесе кері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Close archive</source>
            <translation>Мұрағатты жабу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>Close tab</source>
            <translation>Бетбелгіні жабу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Concordance</source>
            <translation>Конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Confirm</source>
            <translation>Растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Copy with citation</source>
            <translation>Дереккөзіне сілтемемен көшіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Correct the text…</source>
            <translation>Мәтінді түзету…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Dark</source>
            <translation>Қараңғы тақырып</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Definition of the tag…</source>
            <translation>Тегтің анықтамасы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Dossiers</source>
            <translation>Досьелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>E&amp;nds</source>
            <translation>&amp;Шектер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter earlier</source>
            <translation>Соңын бір таңбаға ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter later</source>
            <translation>Соңын бір таңбаға кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence earlier</source>
            <translation>Соңын бір сөйлемге ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence later</source>
            <translation>Соңын бір сөйлемге кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word earlier</source>
            <translation>Соңын бір сөзге ерте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word later</source>
            <translation>Соңын бір сөзге кеш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Export dossier…</source>
            <translation>Досьені экспорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Find in this text</source>
            <translation>Осы мәтіннен табу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Found quotes</source>
            <translation>Табылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Go to a page or time…</source>
            <translation>Бетке немесе уақытқа өту…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>How to search…</source>
            <translation>Қалай іздеу керек…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import a folder…</source>
            <translation>Қалтаны импорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import files…</source>
            <translation>Файлдарды импорттау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Interviews</source>
            <translation>Сұхбаттар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>It is what I selected</source>
            <translation>Бұл — мен белгілегенім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Key of the tag…</source>
            <translation>Тегтің пернесі…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Keys…</source>
            <translation>Пернелер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Мәтінді үлкейту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Link…</source>
            <translation>Байланыс…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge the tag into another…</source>
            <translation>Тегті басқасымен біріктіру…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge with the next quote</source>
            <translation>Келесі дәйексөзбен біріктіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Move the tag into another…</source>
            <translation>Тегті басқасының ішіне жылжыту…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Narrow by sentences</source>
            <translation>Сөйлем бойынша тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New archive…</source>
            <translation>Жаңа мұрағат…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New tag in the tag at hand…</source>
            <translation>Таңдалған тегтің ішіне жаңа тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New version from a file…</source>
            <translation>Файлдан жаңа нұсқа…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next pane</source>
            <translation>Келесі тақта</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next quote</source>
            <translation>Келесі дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note on the selection…</source>
            <translation>Белгіленгенге ескертпе…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note…</source>
            <translation>Ескертпе…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Only the text</source>
            <translation>Тек мәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Open archive…</source>
            <translation>Мұрағатты ашу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of a person…</source>
            <translation>Адамның беті…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of who said it</source>
            <translation>Осыны айтқан адамның беті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Passphrase…</source>
            <translation>Құпиясөз…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Paste as an interview</source>
            <translation>Сұхбат ретінде қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Preferences…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Previous quote</source>
            <translation>Алдыңғы дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Put into a dossier…</source>
            <translation>Досьеге қосу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quote the selection</source>
            <translation>Белгіленгенді дәйексөз ету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Read the file in another encoding…</source>
            <translation>Файлды басқа кодтаумен оқу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Remove the tag…</source>
            <translation>Тегті жою…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Rename the tag</source>
            <translation>Тегтің атын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Revisions…</source>
            <translation>Редакциялар…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Same person as…</source>
            <translation>Мына адамның өзі…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Same words</source>
            <translation>Сол сөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Sample archive</source>
            <translation>Үлгі мұрағат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a copy of the archive…</source>
            <translation>Мұрағаттың көшірмесін сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a report for the makers…</source>
            <translation>Әзірлеушілерге арналған есепті сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save this search…</source>
            <translation>Осы іздеуді сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Search everything</source>
            <translation>Бүкіл мұрағаттан іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Show signs</source>
            <translation>Көрінбейтін таңбалар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Side bar</source>
            <translation>Бүйір тақта</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Мәтінді кішірейту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split at the caret</source>
            <translation>Курсор тұрған жерден бөлу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split the tag…</source>
            <translation>Тегті бөлу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>State of the archive…</source>
            <translation>Мұрағаттың жайы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tag guide as PDF…</source>
            <translation>Тегтер анықтамалығы, PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Tags</source>
            <translation>Тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags on the same quotes…</source>
            <translation>Бір дәйексөздегі тегтер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Tag…</source>
            <translation>Тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>The last tag again</source>
            <translation>Соңғы тегті қайта қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>These are two persons…</source>
            <translation>Бұл екі адам…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>To review</source>
            <translation>Тексеруге</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Мәтіннің қалыпты өлшемі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Watched folder…</source>
            <translation>Бақыланатын бума…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who may be one person…</source>
            <translation>Кім бір адам болуы мүмкін…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who said it…</source>
            <translation>Мұны кім айтты…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Widen to whole sentences</source>
            <translation>Толық сөйлемдерге дейін кеңейту</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Ctrl+Enter saves</source>
            <translation>Ctrl+Enter — сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Fact check</source>
            <translation>Фактіні тексеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Kind of note</source>
            <translation>Ескертпенің түрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>New note</source>
            <translation>Жаңа ескертпе</translation>
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
            <translation>Сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Text of the note</source>
            <translation>Ескертпенің мәтіні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>To do</source>
            <translation>Істеу керек</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>A command, an interview, a person, a tag…</source>
            <translation>Пәрмен, сұхбат, адам, тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>Commands and things</source>
            <translation>Пәрмендер мен табылғандар</translation>
        </message>
    </context>
    <context>
        <name>panel</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag</source>
            <translation>Тег қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag…</source>
            <translation>Тег қосу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview</source>
            <translation>Сұхбаттағыдай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview ({terms})</source>
            <translation>Сұхбаттағыдай ({terms})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Attributed by: {rule} («{cue}»), certainty {percent} %</source>
            <translation>Авторы {rule} ережесі бойынша анықталды («{cue}»), сенімділігі {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Confirm</source>
            <translation>Растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Embargo until</source>
            <translation>Эмбарго мерзімі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>History</source>
            <translation>Тарихы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/signs_line.py" />
            <source>In these words: {signs}</source>
            <translation>Бұл сөздерде: {signs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Links</source>
            <translation>Байланыстар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Link…</source>
            <translation>Байланыс…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Not done</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Note…</source>
            <translation>Ескертпе…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove link</source>
            <translation>Байланысты жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove note</source>
            <translation>Ескертпені жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Tags</source>
            <translation>Тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Take the tag {tag} off</source>
            <translation>{tag} тегін алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Terms</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Text of the note</source>
            <translation>Ескертпенің мәтіні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>To dossier</source>
            <translation>Досьеге</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/cells.py" />
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>YYYY-MM-DD</source>
            <translation>ЖЖЖЖ-АА-КК</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>embargo until</source>
            <translation>эмбарго мерзімі</translation>
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
                <numerusform>%n сұхбат</numerusform>
                <numerusform>%n сұхбат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>%n pair(s) left</source>
            <translation>
                <numerusform>%n жұп қалды</numerusform>
                <numerusform>%n жұп қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>%n pair(s) may be one person</source>
            <translation>
                <numerusform>%n жұп бір адам болуы мүмкін</numerusform>
                <numerusform>%n жұп бір адам болуы мүмкін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/axis.py" />
            <source>%n quote(s) in the order of time</source>
            <translation>
                <numerusform>%n дәйексөз уақыт ретімен</numerusform>
                <numerusform>%n дәйексөз уақыт ретімен</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>%n quote(s) of {all} are of the other person</source>
            <translation>
                <numerusform>{all} дәйексөздің %n басқа адамдікі</numerusform>
                <numerusform>{all} дәйексөздің %n басқа адамдікі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%n күні белгісіз</numerusform>
                <numerusform>%n күні белгісіз</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Later</source>
            <translation>&amp;Кейін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Same person</source>
            <translation>&amp;Бір адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Two persons</source>
            <translation>&amp;Екі адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>2025-11-12, 2025-11 or 2025</source>
            <translation>2025-11-12, 2025-11 немесе 2025</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>A few letters of the name</source>
            <translation>Есімнің бірнеше әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>A speaker needs a name.</source>
            <translation>Спикерге есім керек.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Add role</source>
            <translation>Лауазым қосу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Also known as</source>
            <translation>Басқа есімдері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>Also: {names}</source>
            <translation>Тағы: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Another name or spelling</source>
            <translation>Басқа есім не жазылуы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Change the role {role}</source>
            <translation>«{role}» лауазымын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose a person in the list first.</source>
            <translation>Алдымен тізімнен адамды таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Do without this role</source>
            <translation>Бұл лауазымды алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In dossiers</source>
            <translation>Досьелерде</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In the same interviews</source>
            <translation>Сол сұхбаттарда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look at who may be one person</source>
            <translation>Кім бір адам болуы мүмкін екенін қарау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name</source>
            <translation>Есімі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name and roles</source>
            <translation>Есімі мен лауазымдары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Name and roles…</source>
            <translation>Есімі мен лауазымдары…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name and roles… (F2)</source>
            <translation>Есімі мен лауазымдары… (F2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Name of the other person (it may be the same):</source>
            <translation>Екінші адамның есімі (дәл сондай болуы мүмкін):</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name or role</source>
            <translation>Есімі немесе лауазымы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Names</source>
            <translation>Есімдері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Names, quotes, roles and links of one person on a page.</source>
            <translation>Бір адамның есімдері, дәйексөздері, лауазымдары мен байланыстары бір бетте.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Narrow the list of people</source>
            <translation>Адамдар тізімін тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>No more pairs that may be one person.</source>
            <translation>Бір адам болуы мүмкін жұптар қалмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Nobody here yet</source>
            <translation>Әзірге ешкім жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nobody is known to have said this quote.</source>
            <translation>Бұл дәйексөзді кім айтқаны белгісіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>Of one of them nothing but the surname is known.</source>
            <translation>Біреуінің тегі ғана белгілі.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name has initials that fit the other.</source>
            <translation>Бір есімде инициалдар тұр, олар екіншісіне сәйкес.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name may be another case of the other.</source>
            <translation>Бір есім екіншісінің септік формасы болуы мүмкін.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Page of a person</source>
            <translation>Адамның беті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Part them</source>
            <translation>Бөлу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes in the order of time</source>
            <translation>Дәйексөздер уақыт ретімен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes of this person will stand here, and on a strip of time above.</source>
            <translation>Бұл адамның дәйексөздері осында және жоғарыдағы уақыт жолағында тұрады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Quotes, roles and names of {name} go to the person chosen here. Ctrl+Z parts them again.</source>
            <translation>«{name}» жазбасының дәйексөздері, лауазымдары мен есімдері осында таңдалған адамға көшеді. Ctrl+Z оларды қайта бөледі.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the name {name}</source>
            <translation>{name} деген есімді алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the role {role}</source>
            <translation>«{role}» лауазымын алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Role of {name}</source>
            <translation>Лауазымы: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Role, e.g. minister</source>
            <translation>Лауазым, мысалы министр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Roles</source>
            <translation>Лауазымдары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person</source>
            <translation>Бір адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person as…</source>
            <translation>Мына адамның өзі…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Same person as… (Ctrl+Alt+J)</source>
            <translation>Мына адамның өзі… (Ctrl+Alt+J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show the page</source>
            <translation>Бетін ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Show this name in lists</source>
            <translation>Тізімдерде осы есімді көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show what they said</source>
            <translation>Айтқандарын көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Since</source>
            <translation>Бастап</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Somebody who is not named</source>
            <translation>Аты аталмаған біреу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The names are the same.</source>
            <translation>Есімдері бірдей.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name in another spelling, script or order.</source>
            <translation>Сол есім, бірақ басқаша жазылған: емлесі, әліпбиі немесе сөз реті бөлек.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name with and without a patronymic.</source>
            <translation>Сол есім, бірі әкесінің атымен, бірі онсыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The surnames differ in vowels only; the given name is the same.</source>
            <translation>Тегінде тек дауысты әріптер бөлек, аты бірдей.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>These are two persons…</source>
            <translation>Бұл екі адам…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Those who speak in an interview come here when it is imported.</source>
            <translation>Сұхбатта сөйлейтіндер импорт кезінде осында пайда болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Tick the quotes that are not of {name} but of another person.</source>
            <translation>{name} емес, басқа адам айтқан дәйексөздерді белгілеңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Two persons</source>
            <translation>Екі адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>What is known</source>
            <translation>Не белгілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What is known of the right one goes to the left one</source>
            <translation>Оң жақтағы адам туралы белгілінің бәрі сол жақтағыға көшеді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What {name} said</source>
            <translation>{name} не айтты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>When the name changes, the old one stays as another name.</source>
            <translation>Есім өзгерсе, бұрынғысы басқа есімдердің қатарында қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>Who may be one person</source>
            <translation>Кім бір адам болуы мүмкін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Words of the quote or the interview</source>
            <translation>Дәйексөздің немесе сұхбат атауының сөздері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>since {date}</source>
            <translation>{date} бастап</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} and {other} are one person now.</source>
            <translation>{name} мен {other} енді бір адам.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} has too few quotes to be two persons.</source>
            <translation>{name}: екі адамға бөлуге дәйексөзі тым аз.</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a page</source>
            <translation>Бетке өту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a time</source>
            <translation>Уақытқа өту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Number of the page</source>
            <translation>Бет нөмірі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Places of the text</source>
            <translation>Мәтіндегі орындар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>The source of this text has no pages or times.</source>
            <translation>Бұл мәтіннің дереккөзінде бет те, уақыт белгісі де жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Time, e.g. 14:05</source>
            <translation>Уақыт, мысалы 14:05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>p. {page}</source>
            <translation>{page}-б.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pp. {first}–{last}</source>
            <translation>{first}–{last}-бб.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>About Kartoteka</source>
            <translation>«Картотека» туралы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>An archive of interviews that stays on this computer: it finds what was said, quotes it exactly, and makes annotated dossiers. It never goes online.</source>
            <translation>Осы компьютерде қалатын сұхбаттар мұрағаты: айтылғанды табады, дәл дәйексөз алады, ескертпелері бар досье құрайды. Желіге ешқашан шықпайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Dark</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Forget it now</source>
            <translation>Қазір өшіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Free software under the MIT licence. The window is made with Qt for Python under the LGPL; the works of others that come with it keep their own licences.</source>
            <translation>MIT лицензиясы бойынша еркін бағдарлама. Терезе LGPL лицензиясындағы Qt for Python негізінде жасалған; бірге келетін өзге туындылар өз лицензияларын сақтайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>It stands on your notes, on your steps in the history and on dossiers; a new name holds from the next time an archive is opened.</source>
            <translation>Ол ескертпелеріңізде, тарихтағы қадамдарыңызда және досьелерде тұрады; жаңа есім мұрағат келесі ашылғаннан бастап қолданылады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Light</source>
            <translation>Жарық</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Lock an archive that has a passphrase</source>
            <translation>Құпиясөзі бар мұрағатты құлыптау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Remember what was searched</source>
            <translation>Не ізделгенін есте сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Show files before they are imported</source>
            <translation>Файлдарды импорт алдында көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Size of text in the reader</source>
            <translation>Оқу мәтінінің өлшемі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Theme</source>
            <translation>Безендіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Version {version}</source>
            <translation>Нұсқасы {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>What is kept of an imported file</source>
            <translation>Импортталған файлдан не сақталады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Works of others and their licences</source>
            <translation>Өзге туындылар және олардың лицензиялары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Your name</source>
            <translation>Сіздің есіміңіз</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>after %n minute(s) of rest</source>
            <translation>
                <numerusform>%n минут тыныштықтан кейін</numerusform>
                <numerusform>%n минут тыныштықтан кейін</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>nothing but its text</source>
            <translation>мәтінінен басқа ештеңе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only when told</source>
            <translation>тек бұйрық бойынша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only where it lay</source>
            <translation>тек қай жерде жатқаны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>the file itself, inside the archive</source>
            <translation>файлдың өзі, мұрағат ішінде</translation>
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
            <translation>Растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Confirmed</source>
            <translation>Расталған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Direct speech</source>
            <translation>Төл сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Found, to review</source>
            <translation>Табылды, тексеру керек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>In every state</source>
            <translation>Кез келген күйде</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Interview turn</source>
            <translation>Сұхбаттағы реплика</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Narrow the list of quotes</source>
            <translation>Дәйексөздер тізімін тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>No quotes here</source>
            <translation>Мұнда дәйексөз жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes</source>
            <translation>Дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Quotes are found when an interview is imported. To make one, select words and press Q.</source>
            <translation>Дәйексөздер сұхбатты импорттағанда табылады. Өзіңіз жасау үшін сөздерді белгілеп, Q басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Rejected</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Remove quote</source>
            <translation>Дәйексөзді жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Reported speech</source>
            <translation>Төлеу сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Show quotes of everybody and on everything</source>
            <translation>Барлық адамның барлық тақырыптағы дәйексөздерін көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/review/found.py" />
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Speaker unknown</source>
            <translation>Спикер белгісіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>State of review</source>
            <translation>Тексеру күйі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Words of the quote</source>
            <translation>Дәйексөздің сөздері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>only {tag}</source>
            <translation>тек {tag}</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Confirm this quote</source>
            <translation>Осы дәйексөзді растау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/plain.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Find in this text</source>
            <translation>Осы мәтіннен табу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Link to another quote…</source>
            <translation>Басқа дәйексөзбен байланыстыру…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Next hit</source>
            <translation>Келесі сәйкестік</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Not found</source>
            <translation>Табылмады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Note on this quote…</source>
            <translation>Осы дәйексөзге ескертпе…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/margin.py" />
            <source>Notes beside the text</source>
            <translation>Мәтін жанындағы ескертпелер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Previous hit</source>
            <translation>Алдыңғы сәйкестік</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote</source>
            <translation>Дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote and tag…</source>
            <translation>Дәйексөз және тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Reject this quote</source>
            <translation>Осы дәйексөзді қабылдамау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Select all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Speaker unknown</source>
            <translation>Спикері белгісіз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Tag this quote…</source>
            <translation>Осы дәйексөзге тег қою…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/note_editor.py" />
            <source>Text of the note; Ctrl+Enter saves</source>
            <translation>Ескертпе мәтіні; Ctrl+Enter сақтайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/page.py" />
            <source>Text of {title}</source>
            <translation>Мәтін: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it</source>
            <translation>Мұны кім айтты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it; another name can be chosen or written (Tab)</source>
            <translation>Мұны кім айтты; басқа есімді таңдауға не жазуға болады (Tab)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>{number} of {total}</source>
            <translation>{total} ішінен {number}</translation>
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>Tagged: {tag}</source>
            <translation>Тег қойылды: {tag}</translation>
        </message>
    </context>
    <context>
        <name>remarks</name>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Another encoding fits nearly as well; look at the letters.</source>
            <translation>Басқа кодтау да дәл осындай дерлік сәйкеседі; әріптерді тексеріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines of the file were written in different encodings.</source>
            <translation>Файл жолдары әртүрлі кодтаумен жазылған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines were joined to paragraphs.</source>
            <translation>Жолдар абзацтарға біріктірілді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Pictures, drawings or embedded files were left out.</source>
            <translation>Суреттер, сызбалар немесе ендірілген файлдар алынбады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some characters could not be read; � stands for them.</source>
            <translation>Кейбір таңбалар оқылмады; олардың орнында � тұр.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some pages are pictures; their words were not read.</source>
            <translation>Кейбір беттер — сурет; ондағы сөздер оқылмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held comments; they stand behind the text.</source>
            <translation>Файлда түсініктемелер болды; олар мәтіннен кейін тұр.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held tracked changes; the text is the one with all of them accepted.</source>
            <translation>Файлда бақыланған түзетулер болды; мәтінде олардың бәрі қабылданған.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Everything that the file will hold</source>
            <translation>Файлға кіретіннің бәрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Plain text (*.txt)</source>
            <translation>Қарапайым мәтін (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Report for the makers</source>
            <translation>Әзірлеушілерге арналған есеп</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save the report</source>
            <translation>Есепті сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save…</source>
            <translation>Сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>This is everything that the file will hold: what the program did and where it stumbled. No word of an interview, no name of an archive or a file is in it. It is saved where you choose and sent nowhere.</source>
            <translation>Файлға кіретіннің бәрі осы: бағдарлама не істеді және қай жерде сүрінді. Мұнда сұхбаттан бір сөз де, мұрағаттар мен файлдардың атаулары да жоқ. Есеп өзіңіз таңдаған жерге сақталады және ешқайда жіберілмейді.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n quote(s) and note(s) go along</source>
            <translation>
                <numerusform>%n дәйексөз бен ескертпе орнында қалады</numerusform>
                <numerusform>%n дәйексөз бен ескертпе орнында қалады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will be left behind</source>
            <translation>
                <numerusform>%n бұрынғы нұсқада қалады</numerusform>
                <numerusform>%n бұрынғы нұсқада қалады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will need a look</source>
            <translation>
                <numerusform>%n назар аударуды талап етеді</numerusform>
                <numerusform>%n назар аударуды талап етеді</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>A new revision is saved; what needs a look stands under «To review».</source>
            <translation>Жаңа нұсқа сақталды; назар аударатыны «Тексеруге» бөлімінде.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>A slip of the transcript</source>
            <translation>Таспаны хатқа түсіргендегі қате</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Checked against the recording</source>
            <translation>Жазбамен салыстырылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Correct the text</source>
            <translation>Мәтінді түзету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Give it up</source>
            <translation>Түзетуден бас тарту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Go on correcting</source>
            <translation>Түзетуді жалғастыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Here ({number})</source>
            <translation>Осында ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is gone</source>
            <translation>Ол енді жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is what I selected</source>
            <translation>Бұл — мен белгілегенім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stays with its old revision.</source>
            <translation>Ескі нұсқада қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stood in revision {number}:</source>
            <translation>{number}-нұсқада былай тұрған:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Left behind</source>
            <translation>Бұрынғыда қалған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Narrow the list</source>
            <translation>Тізімді тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>New version from a file</source>
            <translation>Файлдан жаңа нұсқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Nothing is changed yet. The present text stays readable as a revision.</source>
            <translation>Әзірге ештеңе өзгерген жоқ. Қазіргі мәтін нұсқалар арасында қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing like it was found in the present text.</source>
            <translation>Қазіргі мәтінде ұқсас ештеңе табылмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing waits</source>
            <translation>Тексеруді күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing waits whose place the selection could be.</source>
            <translation>Белгіленген орынды көрсететін ештеңе күтіп тұрған жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing was left behind</source>
            <translation>Бұрынғы нұсқаларда ештеңе қалмаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Quotes stand here whose words are no longer in the present text.</source>
            <translation>Мұнда сөздері қазіргі мәтінде жоқ дәйексөздер тұрады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Remove it</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Save as a new revision</source>
            <translation>Жаңа нұсқа ретінде сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Select the words in the text first, then say again that it is they.</source>
            <translation>Алдымен мәтіндегі сөздерді белгілеп, содан кейін қайта басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Select the words in the text, then press this.</source>
            <translation>Мәтіндегі сөздерді белгілеп, осыны басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Text of the interview</source>
            <translation>Сұхбат мәтіні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>The correction is not saved as a revision yet.</source>
            <translation>Түзету әлі нұсқа ретінде сақталмады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The outlet corrected it</source>
            <translation>Басылым түзетті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The speaker asked for it</source>
            <translation>Спикердің өтініші бойынша</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The text becomes that of «{file}». The present one stays as an older revision.</source>
            <translation>Мәтін «{file}» файлындағыдай болады. Қазіргісі бұрынғы нұсқа болып қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>This correction was begun on revision {old}; the present text is revision {new}. Saved as it is, it takes back what was changed between them.</source>
            <translation>Бұл түзету {old}-нұсқада басталған, ал мәтіннің қазіргі нұсқасы — {new}. Осы күйінде сақталса, екеуінің арасындағы өзгерістер жойылады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Those whose words are no longer in the present text</source>
            <translation>Сөздері қазіргі мәтінде жоқтар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>To review</source>
            <translation>Тексеруге</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>When a text is corrected, quotes whose place is not beyond doubt wait here.</source>
            <translation>Мәтін түзетілгенде, орны күмән тудыратын дәйексөздер осында күтеді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Why the text changes</source>
            <translation>Мәтін неге өзгереді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Words, title or speaker</source>
            <translation>Сөздер, атауы не спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>note</source>
            <translation>ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>quote</source>
            <translation>дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>revision {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>the very words, but not where they stood</source>
            <translation>дәл сол сөздер, бірақ бұрынғы орнында емес</translation>
        </message>
    </context>
    <context>
        <name>revisions</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n өзгеріс</numerusform>
                <numerusform>%n өзгеріс</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>As it was imported</source>
            <translation>Бастапқы файлдағыдай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Change {at} of {of}</source>
            <translation>Өзгеріс: {at} / {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with revision {number}</source>
            <translation>{number}-нұсқамен салыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>From a file…</source>
            <translation>Файлдан…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Next change (F7)</source>
            <translation>Келесі өзгеріс (F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Previous change (Shift+F7)</source>
            <translation>Алдыңғы өзгеріс (Shift+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revision {number}</source>
            <translation>{number}-редакция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions of the text</source>
            <translation>Мәтін нұсқалары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions: {title}</source>
            <translation>Редакциялар: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; its place in the present text is open</source>
            <translation>{number}-нұсқадан; қазіргі мәтіндегі орны әлі көрсетілмеген</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; no longer in the present text</source>
            <translation>{number}-нұсқадан; қазіргі мәтінде бұл сөздер жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Text of the revision</source>
            <translation>Нұсқаның мәтіні</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>The two texts are the same, letter for letter.</source>
            <translation>Мәтіндер әрпіне дейін бірдей.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Two revisions side by side</source>
            <translation>Екі нұсқа қатар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Whole text</source>
            <translation>Толық мәтін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>present</source>
            <translation>қазіргі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>{count} characters</source>
            <translation>таңба саны: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/revisions/sides.py" />
            <source>… %n paragraph(s) without a change …</source>
            <translation>
                <numerusform>… өзгеріссіз %n абзац …</numerusform>
                <numerusform>… өзгеріссіз %n абзац …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a guess</source>
            <translation>болжам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>goes on from the quote before</source>
            <translation>алдыңғы дәйексөздің жалғасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>label</source>
            <translation>белгі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>name</source>
            <translation>есім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>only a verb</source>
            <translation>тек етістік</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>organisation</source>
            <translation>ұйым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pronoun</source>
            <translation>есімдік</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>role</source>
            <translation>рөл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the guest</source>
            <translation>қонақ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the interviewer</source>
            <translation>сұхбат алушы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>turns of a dialogue</source>
            <translation>репликалар кезегі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>who is cited</source>
            <translation>кімге сілтеме жасалған</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>%n more in this interview</source>
            <translation>
                <numerusform>осы сұхбатта тағы %n</numerusform>
                <numerusform>осы сұхбатта тағы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Also found: %n more</source>
            <translation>
                <numerusform>Тағы табылғаны: %n</numerusform>
                <numerusform>Тағы табылғаны: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Best first</source>
            <translation>Алдымен үздіктері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Concordance: every place as a line</source>
            <translation>Конкорданс: әр кездескен жері бөлек жолда</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Did you mean: {query}</source>
            <translation>Бәлкім, іздегеніңіз: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Interview</source>
            <translation>Сұхбат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Link</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Narrow by: {name}</source>
            <translation>Нақтылау: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Newest first</source>
            <translation>Алдымен жаңалары</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>No longer only {value}</source>
            <translation>Енді тек {value} емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Oldest first</source>
            <translation>Алдымен ескілері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Order</source>
            <translation>Реті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Outlet</source>
            <translation>Басылым</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Passages found</source>
            <translation>Табылған үзінділер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Rename…</source>
            <translation>Атауын өзгерту…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Save this search…</source>
            <translation>Осы іздеуді сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Saved search</source>
            <translation>Сақталған іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Search</source>
            <translation>Сұрау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/offers.py" />
            <source>Suggestions</source>
            <translation>Ұсыныстар</translation>
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
            <translation>Шарттар</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>The index is still catching up with %n interview(s).</source>
            <translation>
                <numerusform>Индекс әлі жаңартылуда: %n сұхбат қалды.</numerusform>
                <numerusform>Индекс әлі жаңартылуда: %n сұхбат қалды.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>This cannot be searched for</source>
            <translation>Бұлай іздеуге болмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Try fewer words, another form, or the beginning of a word with *.</source>
            <translation>Сөзді азайтып, басқа түрін немесе сөздің басын * белгісімен жазып көріңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/syntax.py" />
            <source>What can be written here</source>
            <translation>Мұнда не жазуға болады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Why it was found</source>
            <translation>Неліктен табылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a link</source>
            <translation>байланыс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a note</source>
            <translation>ескертпе</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a quote</source>
            <translation>дәйексөз</translation>
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
                <numerusform>{passages} үзінді, %n сұхбатта</numerusform>
                <numerusform>{passages} үзінді, %n сұхбатта</numerusform>
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
            <translation>Барлық файлдар (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>All that can be read ({endings})</source>
            <translation>Оқуға болатынның бәрі ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Archives (*.kartoteka)</source>
            <translation>Мұрағаттар (*.kartoteka)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose an interview on the left, or search with Ctrl+Shift+F.</source>
            <translation>Сол жақтан сұхбатты таңдаңыз немесе Ctrl+Shift+F басып іздеңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Choose the dossier that is to be exported.</source>
            <translation>Экспортталатын досьені таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <location filename="../../desktop_app/ui/shell/with_people.py" />
            <source>Click a quote in the text first.</source>
            <translation>Алдымен мәтіндегі дәйексөзді басыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Copied and checked: {file}</source>
            <translation>Көшірілді және тексерілді: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Everything is saved</source>
            <translation>Бәрі сақталды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Import a folder</source>
            <translation>Қалтаны импорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Import files</source>
            <translation>Файлдарды импорттау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Importing {done} of {of}: {file}</source>
            <translation>Импорт: {of} ішінен {done}: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Indexing {done} of {of}</source>
            <translation>Индекстеу: {of} ішінен {done}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Interviews</source>
            <translation>Сұхбаттар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>New archive</source>
            <translation>Жаңа мұрағат</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing open</source>
            <translation>Ештеңе ашылмаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Only for reading</source>
            <translation>Тек оқуға арналған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Open archive</source>
            <translation>Мұрағатты ашу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Places of the archive</source>
            <translation>Мұрағат бөлімдері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo: {step}</source>
            <translation>Қайталау: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Sample</source>
            <translation>Үлгі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Save a copy of the archive</source>
            <translation>Мұрағаттың көшірмесін сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything</source>
            <translation>Бүкіл мұрағаттан іздеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything…</source>
            <translation>Бүкіл мұрағаттан іздеу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Stop the import</source>
            <translation>Импортты тоқтату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo: {step}</source>
            <translation>Болдырмау: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>What is open</source>
            <translation>Не ашық тұр</translation>
        </message>
    </context>
    <context>
        <name>signs</name>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Arabic letter mark</source>
            <translation>араб әрпінің белгісі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Greek word</source>
            <translation>грек сөзіндегі кириллица «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Latin word</source>
            <translation>латын сөзіндегі кириллица «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Cyrillic word</source>
            <translation>кириллица сөзіндегі грек «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Latin word</source>
            <translation>латын сөзіндегі грек «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Hangul filler</source>
            <translation>хангыль толтырғышы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Cyrillic word</source>
            <translation>кириллица сөзіндегі латын «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Greek word</source>
            <translation>грек сөзіндегі латын «{letter}» әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>carriage return</source>
            <translation>каретканы қайтару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>control sign</source>
            <translation>басқару таңбасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>direction control</source>
            <translation>жазу бағытының таңбасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of embedding or override</source>
            <translation>кірістірудің не бағыт ауыстырудың соңы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of isolate</source>
            <translation>бағытты оқшаулаудың соңы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>escape sign</source>
            <translation>ESC басқару таңбасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>figure space</source>
            <translation>цифр еніндегі бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>first-strong isolate</source>
            <translation>бірінші әріп бойынша оқшаулау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>form feed</source>
            <translation>бетті ауыстыру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>hair space</source>
            <translation>қылдай бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>invisible sign</source>
            <translation>көрінбейтін таңба</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right embedding</source>
            <translation>солдан оңға кірістіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right isolate</source>
            <translation>солдан оңға оқшаулау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right mark</source>
            <translation>«солдан оңға» белгісі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right override</source>
            <translation>мәжбүрлі солдан оңға жазу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line separator</source>
            <translation>жол бөлгіш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line tab</source>
            <translation>тік табуляция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>narrow no-break space</source>
            <translation>жіңішке үзілмейтін бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>no-break space</source>
            <translation>үзілмейтін бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>paragraph separator</source>
            <translation>абзац бөлгіш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left embedding</source>
            <translation>оңнан солға кірістіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left isolate</source>
            <translation>оңнан солға оқшаулау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left mark</source>
            <translation>«оңнан солға» белгісі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left override</source>
            <translation>мәжбүрлі оңнан солға жазу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>soft hyphen</source>
            <translation>жұмсақ тасымал</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>tag character</source>
            <translation>жасырын тег таңбасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>thin space</source>
            <translation>жұқа бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>unusual space</source>
            <translation>ерекше бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>variation selector</source>
            <translation>кескін таңдағыш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>word joiner</source>
            <translation>сөз біріктіргіш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width joiner</source>
            <translation>ені нөл біріктіргіш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width no-break space</source>
            <translation>ені нөл үзілмейтін бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width non-joiner</source>
            <translation>ені нөл ажыратқыш</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width space</source>
            <translation>ені нөл бос орын</translation>
        </message>
    </context>
    <context>
        <name>similar</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>%n word(s) differ</source>
            <translation>
                <numerusform>%n сөз басқа</numerusform>
                <numerusform>%n сөз басқа</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Comparing all quotes…</source>
            <translation>Барлық дәйексөз салыстырылуда…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>Link as «{how}»</source>
            <translation>Байланыстыру: «{how}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>No words stand twice</source>
            <translation>Қайталанған сөз жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Only where words differ</source>
            <translation>Тек сөзі басқалары</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>Perhaps about the same (%n)</source>
            <translation>
                <numerusform>Бәлкім, сол туралы (%n)</numerusform>
                <numerusform>Бәлкім, сол туралы (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Quotes that come again in another interview, word for word or nearly so, stand here.</source>
            <translation>Басқа сұхбатта сөзбе-сөз немесе соған жуық қайталанған дәйексөздер осында тұрады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Same words</source>
            <translation>Сол сөздер</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>The same words elsewhere (%n)</source>
            <translation>
                <numerusform>Сол сөздер басқа жерде (%n)</numerusform>
                <numerusform>Сол сөздер басқа жерде (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>They have nothing to do with each other; do not show again</source>
            <translation>Араларында ортақ ештеңе жоқ; енді көрсетпеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>This takes some seconds.</source>
            <translation>Бірнеше секунд күтіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[here: {words}]</source>
            <translation>[мұнда: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[there: {words}]</source>
            <translation>[онда: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a negation differs</source>
            <translation>болымсыздығы басқа</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a number differs</source>
            <translation>саны басқа</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>and %n more under «Same words»</source>
            <translation>
                <numerusform>тағы %n — «Сол сөздер» бөлімінде</numerusform>
                <numerusform>тағы %n — «Сол сөздер» бөлімінде</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>another speaker</source>
            <translation>басқа спикер</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>earliest of %n</source>
            <translation>
                <numerusform>%n ішіндегі ең алғашқысы</numerusform>
                <numerusform>%n ішіндегі ең алғашқысы</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>earliest source</source>
            <translation>ең алғашқы дереккөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>linked: {how}</source>
            <translation>байланыс: {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>no word differs</source>
            <translation>сөзбе-сөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>one is a part of the other</source>
            <translation>бірі екіншісінің бөлігі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the same by way of another</source>
            <translation>үшінші дәйексөз арқылы сәйкес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>this one is the earliest source</source>
            <translation>ең алғашқы дереккөз — осы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>word for word</source>
            <translation>сөзбе-сөз</translation>
        </message>
    </context>
    <context>
        <name>state</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>%n thing(s) need a look</source>
            <translation>
                <numerusform>%n нәрсені қарау керек</numerusform>
                <numerusform>%n нәрсені қарау керек</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Backups…</source>
            <translation>Сақтық көшірмелер…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Build the search index anew</source>
            <translation>Индексті қайта құру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Every text and every quote is being compared…</source>
            <translation>Әр мәтін мен әр дәйексөз салыстырылуда…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Everything is in order.</source>
            <translation>Бәрі дұрыс.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Newest backup</source>
            <translation>Соңғы көшірме</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Nothing to do; or build the index anew.</source>
            <translation>Ештеңе істеудің қажеті жоқ; индексті қайта құруға болады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Open the quote and mark its words anew; a dossier asks for the reason until then.</source>
            <translation>Дәйексөзді ашып, сөздерін қайта белгілеңіз; оған дейін досье себебін сұрайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Passphrase</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore a backup from before, or import the original file again.</source>
            <translation>Бұрынғы көшірмені қалпына келтіріңіз не бастапқы файлды қайта импорттаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore the newest backup (File, Backups…); the present file is kept beside it.</source>
            <translation>Соңғы көшірмені қалпына келтіріңіз («Файл», «Сақтық көшірмелер…»); қазіргі файл қасында сақталады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Say in the review list where the words stand now.</source>
            <translation>Тексеру тізімінде сөздердің енді қай жерде екенін көрсетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>State of the archive</source>
            <translation>Мұрағаттың жайы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies in a folder that is copied to a cloud. A copy taken while you work can lose changes. Keep the archive in a folder of this computer, and put backups or exchange copies into the cloud.</source>
            <translation>Мұрағат бұлтқа көшірілетін қалтада жатыр. Жұмыс кезінде алынған көшірме өзгерістерді жоғалтуы мүмкін. Мұрағатты осы компьютердің кәдімгі қалтасында ұстап, бұлтқа сақтық көшірмелерді салыңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies on a network drive, where two people can write at once without noticing and changes can be lost. Keep the archive in a folder of this computer, and share backups or exchange copies.</source>
            <translation>Мұрағат желілік дискіде жатыр: онда екі адам бірін-бірі байқамай қатар жазып, өзгерістер жоғалуы мүмкін. Мұрағатты осы компьютердің қалтасында ұстап, сақтық көшірмелермен бөлісіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>What is not in order</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>a folder of this computer</source>
            <translation>осы компьютердің қалтасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none yet</source>
            <translation>әзірге жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none; whoever has the file can read it</source>
            <translation>жоқ; файл кімде болса, сол оқи алады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>not safe for an open archive</source>
            <translation>ашық мұрағат үшін қауіпті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>set; archive, index and backups are encrypted</source>
            <translation>қойылған; мұрағат, индекс және көшірмелер шифрланған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>{size}, interviews: {interviews}, quotes: {quotes}</source>
            <translation>{size}, сұхбат: {interviews}, дәйексөз: {quotes}</translation>
        </message>
    </context>
    <context>
        <name>syntax</name>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>(tax OR duty) budget</source>
            <translation>(салық НЕМЕСЕ баж) бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>* stands for any letters; at least two letters are named</source>
            <translation>* — кез келген әріптер; кемінде екі әріп жазылуы керек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=plants</source>
            <translation>=станциясының</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=“nuclear plants”</source>
            <translation>=«атом станциясының»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>? stands for one letter, at the end of a word for one or none</source>
            <translation>? — бір әріп, сөз соңында бір әріп не ешқайсысы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>Kazakh or Russian letters</source>
            <translation>қазақ не орыс әріптері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>a letter amiss</source>
            <translation>бір-екі әрпі бөлек</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all passages</source>
            <translation>барлық үзінді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all the words, in any order, in one passage</source>
            <translation>барлық сөз, кез келген ретпен, бір үзіндіде</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>another form of the word</source>
            <translation>сөздің басқа тұлғасы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at least one of them</source>
            <translation>кемінде біреуі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at most 5 words between them, whichever comes first; also between phrases and brackets</source>
            <translation>араларында ең көбі 5 сөз, реті маңызды емес; сөз тіркестері мен жақшаларға да жарайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>both, which is the same as without AND</source>
            <translation>екеуі де; ЖӘНЕ жазылмағандағыдай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>brackets hold together what belongs together</source>
            <translation>жақша бірге қаралатынды біріктіреді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>col*r</source>
            <translation>ат*м</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2023..2024-06</source>
            <translation>күні:2023..2024-06</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2024-05</source>
            <translation>күні:2024-05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>electr*</source>
            <translation>электр*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly these forms, one after the other</source>
            <translation>дәл осы тұлғалар, қатар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly this form</source>
            <translation>дәл осы тұлға</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>from and until; 2024.. since then, ..2024 until then</source>
            <translation>бастап және дейін; 2024.. — содан бері, ..2024 — соған дейін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>has:link</source>
            <translation>бар:байланыс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the same passage; without it, one of the words may be in the title instead</source>
            <translation>бір үзіндіде; онсыз сөздердің бірі тақырыпта тұруы мүмкін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the title of the interview</source>
            <translation>сұхбаттың тақырыбында</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in what one speaker says without a break, also over several paragraphs</source>
            <translation>бір спикердің үзіліссіз сөзінде, бірнеше абзац болса да</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it begins so</source>
            <translation>осылай басталады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it fits * and ?</source>
            <translation>* мен ? үлгісіне сай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>kind:passage</source>
            <translation>түр:үзінді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>lang:ru</source>
            <translation>тіл:kk</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>m?n</source>
            <translation>қа?а</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>note:check</source>
            <translation>ескертпе:тексеру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>nuclear plant</source>
            <translation>атом станциясы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>only things of this kind: passage, note, link, title, speaker, tag, dossier</source>
            <translation>тек осы түрі: үзінді, ескертпе, байланыс, тақырып, сөйлеуші, тег, досье</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>outlet:Herald</source>
            <translation>басылым:Хабаршы</translation>
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
            <translation>дәйексөздер: табылды, расталған, қабылданбаған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>speaker:Tokayev</source>
            <translation>сөйлеуші:Тоқаев</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>state:found</source>
            <translation>күй:табылды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tag:Energy</source>
            <translation>тег:Энергетика</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax AND budget</source>
            <translation>салық ЖӘНЕ бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax NOT income</source>
            <translation>салық ЕМЕС табыс</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax OR duty</source>
            <translation>салық НЕМЕСЕ баж</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/5 budget</source>
            <translation>салық ЖАНЫНДА/5 бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/passage budget</source>
            <translation>салық ЖАНЫНДА/үзінді бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/turn budget</source>
            <translation>салық ЖАНЫНДА/сөз бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms: on_record, background, deep_background, off_record</source>
            <translation>шарттар: жариялауға_болады, аты_аталмайды, дереккөзі_аталмайды, жарияланбайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms:off_record</source>
            <translation>шарт:жарияланбайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the first without the second; -income is the same</source>
            <translation>біріншісі екіншісінсіз; -табыс та солай</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the language: ru, kk, en</source>
            <translation>тілі: ru, kk, en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same form</source>
            <translation>сол тұлға</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same name</source>
            <translation>сол есім</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the word in all its forms; a name in all its cases</source>
            <translation>сөз барлық тұлғасында; есім барлық септікте</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>these words one after the other, in any form</source>
            <translation>сөздер қатар тұрады, кез келген тұлғада</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>title:budget</source>
            <translation>тақырып:бюджет</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what a passage has: link, note, tag, quote</source>
            <translation>үзіндіде не бар: байланыс, ескертпе, тег, дәйексөз</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what is tagged so, or with a tag below it; tag:(Energy OR Taxes) with one of them</source>
            <translation>осы тегпен не оның ішіндегімен белгіленген; тег:(Энергетика НЕМЕСЕ Салық) — екеуінің бірімен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>when: a year, a month, a day, or a name: date:May 2024, date:spring 1998</source>
            <translation>қашан: жыл, ай, күн немесе сөзбен: күні:мамыр 2024, күні:көктем 1998</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>where it was published</source>
            <translation>қайда жарияланған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>who speaks</source>
            <translation>кім сөйлейді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>with one letter amiss; ~2 with two</source>
            <translation>бір әріп қатесімен; ~2 — екеуімен</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words of notes on quotes</source>
            <translation>дәйексөздерге жазылған ескертпелердің сөздері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words that begin so</source>
            <translation>осылай басталатын сөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>“nuclear plant”</source>
            <translation>«атом станциясы»</translation>
        </message>
    </context>
    <context>
        <name>tagging</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>A few letters of a tag</source>
            <translation>Тегтің бірнеше әрпі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>New tag: {path}</source>
            <translation>Жаңа тег: {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <source>No tag has been given yet.</source>
            <translation>Әлі бірде-бір тег қойылмаған.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>On it: {tags}</source>
            <translation>Қойылғандар: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tag</source>
            <translation>Тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tags that fit</source>
            <translation>Сай келетін тегтер</translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n дәйексөз</numerusform>
                <numerusform>%n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n quote(s) have «{tag}» or a tag below it.</source>
            <translation>
                <numerusform>«{tag}» тегі немесе оның ішкі тегі %n дәйексөзде тұр.</numerusform>
                <numerusform>«{tag}» тегі немесе оның ішкі тегі %n дәйексөзде тұр.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>%n quote(s) of {all} go to the new tag</source>
            <translation>
                <numerusform>{all} дәйексөздің %n-і жаңа тегке өтеді</numerusform>
                <numerusform>{all} дәйексөздің %n-і жаңа тегке өтеді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this tag or one below it</source>
            <translation>
                <numerusform>осы тегі немесе ішкі тегі бар %n дәйексөз</numerusform>
                <numerusform>осы тегі немесе ішкі тегі бар %n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this very tag</source>
            <translation>
                <numerusform>дәл осы тегі бар %n дәйексөз</numerusform>
                <numerusform>дәл осы тегі бар %n дәйексөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n tag(s) below go along.</source>
            <translation>
                <numerusform>Онымен бірге %n ішкі тег жойылады.</numerusform>
                <numerusform>Онымен бірге %n ішкі тег жойылады.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>(at the top)</source>
            <translation>(жоғарғы деңгейге)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>A tag counts for those above it too</source>
            <translation>Тегті ол ішінде жатқан тегтерге де есептеу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Add tag (Enter)</source>
            <translation>Тег қосу (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>All</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back.</source>
            <translation>«{tag}» тегі бар барлық нәрсе осында таңдалған тегті алады, ал «{tag}» жойылады. Ctrl+Z оны қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Blue</source>
            <translation>Көк</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Brown</source>
            <translation>Қоңыр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Choose a tag in the tree first.</source>
            <translation>Алдымен тізімнен тег таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Colour</source>
            <translation>Түсі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Definition…</source>
            <translation>Анықтамасы…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Green</source>
            <translation>Жасыл</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Key</source>
            <translation>Перне</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Key of the tag</source>
            <translation>Тегтің пернесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Key…</source>
            <translation>Перне…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Lilac</source>
            <translation>Ашық күлгін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge</source>
            <translation>Біріктіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge into another tag…</source>
            <translation>Басқа тегпен біріктіру…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge tags</source>
            <translation>Тегтерді біріктіру</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move</source>
            <translation>Жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into another tag…</source>
            <translation>Басқа тегтің ішіне жылжыту…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into the tag above</source>
            <translation>Жоғарыдағы тегтің ішіне салу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move out of its tag</source>
            <translation>Тегтің ішінен шығару</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move tags</source>
            <translation>Тегтерді жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Name of the new tag</source>
            <translation>Жаңа тегтің аты</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Narrow the tags</source>
            <translation>Тегтер тізімін тарылту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag</source>
            <translation>Жаңа тег</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>New tag inside…</source>
            <translation>Ішінен жаңа тег…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag, e.g. Energy/Nuclear</source>
            <translation>Жаңа тег, мысалы Энергетика/АЭС</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>No quote has the tag «{tag}» itself; there is nothing to split.</source>
            <translation>Бірде-бір дәйексөзде «{tag}» тегінің өзі жоқ; бөлетін ештеңе жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>No quote has two tags yet. As soon as some have, this table says which tags meet.</source>
            <translation>Әзірге бірде-бір дәйексөзде екі тег жоқ. Пайда болғанда, қай тегтер қатар кездесетіні осы жерден көрінеді.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>No tags yet</source>
            <translation>Әзірге тег жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Ochre</source>
            <translation>Сары топырақ түсті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>On how many quotes two tags are together. A number leads to its quotes.</source>
            <translation>Екі тег қанша дәйексөзде қатар тұр. Сан сол дәйексөздерге апарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Own</source>
            <translation>Өзі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Press the key that shall put the tag «{tag}» on the quote at hand, or make a tagged quote of what is selected. Backspace: no key.</source>
            <translation>Таңдалған дәйексөзге «{tag}» тегін қоятын немесе белгіленген мәтіннен осы тегі бар дәйексөз жасайтын пернені басыңыз. Backspace — пернесіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes ticked here get the new tag instead of «{tag}». Ctrl+Z brings it back.</source>
            <translation>Белгіленген дәйексөздерге «{tag}» орнына жаңа тег қойылады. Ctrl+Z бұрынғысын қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this tag or one below it</source>
            <translation>Осы тегі немесе ішкі тегі бар дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this very tag</source>
            <translation>Дәл осы тегі бар дәйексөздер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Remove tag</source>
            <translation>Тегті жою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Rename</source>
            <translation>Атын өзгерту</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table</source>
            <translation>Кестені сақтау</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table…</source>
            <translation>Кестені сақтау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sea green</source>
            <translation>Теңіз түсті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show its quotes</source>
            <translation>Дәйексөздерін көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show quotes with this very tag</source>
            <translation>Дәл осы тегі бар дәйексөздерді көрсету</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sort the tags beside it by name</source>
            <translation>Қатар тегтерді әліпби ретімен қою</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split</source>
            <translation>Бөлу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split a tag</source>
            <translation>Тегті бөлу</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Split…</source>
            <translation>Бөлу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tables (*.csv)</source>
            <translation>Кестелер (*.csv)</translation>
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
            <translation>«{tag}» тегі жойылды. Ctrl+Z қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags</source>
            <translation>Тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tags on the same quotes</source>
            <translation>Бір дәйексөздегі тегтер</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags say what a quote is about. Write the first one below; a / makes a tag in a tag.</source>
            <translation>Тегтер дәйексөздің не туралы екенін айтады. Біріншісін төменге жазыңыз; / белгісі тегтің ішінен тег жасайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The key is {key}.</source>
            <translation>Перне: {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>The key that puts the tag on the quote at hand</source>
            <translation>Таңдалған дәйексөзге тег қоятын перне</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>The new tag lies in the old one</source>
            <translation>Жаңа тег бұрынғысының ішінде болады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>The quotes themselves stay. Ctrl+Z brings all of it back.</source>
            <translation>Дәйексөздердің өзі қалады. Ctrl+Z бәрін қайтарады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The tag has no key.</source>
            <translation>Тегтің пернесі жоқ.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Violet</source>
            <translation>Күлгін</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>What can be done with tags</source>
            <translation>Тегтермен не істеуге болады</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/definition.py" />
            <source>When this tag is used, and when not</source>
            <translation>Бұл тег қашан қойылады, қашан қойылмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Wine red</source>
            <translation>Шарап түсті</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Words of the tag</source>
            <translation>Тегтің сөздері</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <source>Write a definition…</source>
            <translation>Анықтама жазу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>key {key}</source>
            <translation>{key} пернесі</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>tags.csv</source>
            <translation>тегтер.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>{key} belongs to «{tag}». Take it from that tag first, or choose another key.</source>
            <translation>{key} «{tag}» тегіне берілген. Алдымен одан босатыңыз немесе басқа перне таңдаңыз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>«{tag}» shall lie in the tag chosen here.</source>
            <translation>«{tag}» осы жерде таңдалған тегтің ішінде болады.</translation>
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Off record</source>
            <translation>Жарияланбайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On background</source>
            <translation>Аты аталмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On deep background</source>
            <translation>Дереккөзі аталмайды</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On record</source>
            <translation>Жариялауға болады</translation>
        </message>
    </context>
    <context>
        <name>verbatim</name>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a capital letter differs («{there}» for «{locked}»)</source>
            <translation>бас әріп айырмасы («{locked}» орнына «{there}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a figure space</source>
            <translation>сан аралық бос орны</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a line end</source>
            <translation>жол соңы</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a look-alike letter of another alphabet stands for «{locked}»</source>
            <translation>«{locked}» орнында басқа әліпбидің ұқсас әрпі тұр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a narrow no-break space</source>
            <translation>тар үзілмейтін бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a no-break space</source>
            <translation>үзілмейтін бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen is gone</source>
            <translation>жұмсақ тасымал жоғалған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen was added</source>
            <translation>жұмсақ тасымал қосылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a space</source>
            <translation>бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a tab</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a thin space</source>
            <translation>жіңішке бос орын</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an accent is written as a sign of its own</source>
            <translation>диакритикалық белгі әріптен бөлек жазылған</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign is gone ({codes})</source>
            <translation>көрінбейтін таңба жоғалған ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign was added ({codes})</source>
            <translation>көрінбейтін таңба қосылған ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>another dash ({there} for {locked})</source>
            <translation>басқа сызықша ({locked} орнына {there})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>other quotation marks ({there} for {locked})</source>
            <translation>басқа тырнақша ({locked} орнына {there})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>{there} stands where {locked} was</source>
            <translation>{locked} орнында {there} тұр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{locked}» is gone</source>
            <translation>«{locked}» жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» stands for «{locked}»</source>
            <translation>«{locked}» орнында «{there}» тұр</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» was added</source>
            <translation>«{there}» қосылған</translation>
        </message>
    </context>
    <context>
        <name>watching</name>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Choose a folder…</source>
            <translation>Буманы таңдау…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Files that are put into this folder, or into folders in it, come into the archive by themselves while it is open. They stay where they are.</source>
            <translation>Осы бумаға немесе оның ішіндегі бумаларға салынған файлдар мұрағат ашық тұрғанда өздігінен импортталады. Файлдардың өзі орнында қалады.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>From «{folder}»: {summary}</source>
            <translation>«{folder}» бумасынан: {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>No folder is watched.</source>
            <translation>Ешбір бума бақыланбайды.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Stop watching</source>
            <translation>Бақылауды тоқтату</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Watched folder</source>
            <translation>Бақыланатын бума</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is not there</source>
            <translation>«{folder}» бумасы орнында жоқ</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is watched</source>
            <translation>«{folder}» бақылауда</translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>An archive of interviews that stays on this computer: find what was said, quote it exactly, take away an annotated dossier.</source>
            <translation>Осы компьютерде қалатын сұхбаттар мұрағаты: айтылғанды тауып, дәл дәйексөз алып, ескертпелері бар досьені өзіңізбен алып кетіңіз.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>How it works</source>
            <translation>Бұл қалай жұмыс істейді</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>New archive…</source>
            <translation>Жаңа мұрағат…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Open archive…</source>
            <translation>Мұрағатты ашу…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Opened lately</source>
            <translation>Жақында ашылғандар</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Try it on a sample</source>
            <translation>Үлгіде байқап көру</translation>
        </message>
    </context>
</TS>
