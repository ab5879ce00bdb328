<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>bin</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/bin.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Name of what was removed</source>
            <translation>Name of what was removed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Narrow the bin</source>
            <translation>Narrow the bin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Nothing was removed</source>
            <translation>Nothing was removed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>Put back, with all that hung on it</source>
            <translation>Put back, with all that hung on it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Saved search</source>
            <translation>Saved search</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Section of a dossier</source>
            <translation>Section of a dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/bin.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/bin/page.py" />
            <source>What is removed lies here and can come back, with all that hung on it.</source>
            <translation>What is removed lies here and can come back, with all that hung on it.</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The archive's file is damaged ({reason}).</source>
            <translation>The archive's file is damaged ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The quote «{words}» is not what stands in the interview: {difference}.</source>
            <translation>The quote «{words}» is not what stands in the interview: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The record of changes has a gap: a part of the archive is missing or was altered.</source>
            <translation>The record of changes has a gap: a part of the archive is missing or was altered.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The search index is not up to date; it brings itself up to date when searched.</source>
            <translation>The search index is not up to date; it brings itself up to date when searched.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}» was revised; say where «{words}» stands now.</source>
            <translation>The text of «{title}» was revised; say where «{words}» stands now.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}», revision {number}, is not what was stored.</source>
            <translation>The text of «{title}», revision {number}, is not what was stored.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>its words are not those that were locked when it was made</source>
            <translation>its words are not those that were locked when it was made</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the text was revised, and nobody has said yet where the words stand now</source>
            <translation>the text was revised, and nobody has said yet where the words stand now</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>the words are no longer in the present text</source>
            <translation>the words are no longer in the present text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/composing.py" />
            <source>the words are not, letter for letter, those of the source</source>
            <translation>the words are not, letter for letter, those of the source</translation>
        </message>
    </context>
    <context>
        <name>citing</name>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied although held back: {reason}</source>
            <translation>Copied although held back: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copied with its citation.</source>
            <translation>Copied with its citation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Copy all the same</source>
            <translation>Copy all the same</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Held back</source>
            <translation>Held back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>The reason is kept as a note on the quote.</source>
            <translation>The reason is kept as a note on the quote.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are off the record.</source>
            <translation>These words are off the record.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/citing.py" />
            <source>These words are under embargo until {date}.</source>
            <translation>These words are under embargo until {date}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>They were not copied: a reason cannot be kept in an archive that is only read.</source>
            <translation>They were not copied: a reason cannot be kept in an archive that is only read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied</source>
            <translation>Why they are copied</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/copying.py" />
            <source>Why they are copied all the same</source>
            <translation>Why they are copied all the same</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n dossier(s) found</source>
            <translation>
                <numerusform>%n dossier found</numerusform>
                <numerusform>%n dossiers found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <source>%n group(s) of the same words</source>
            <translation>
                <numerusform>%n group of the same words</numerusform>
                <numerusform>%n groups of the same words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n line held back: off the record or under embargo</numerusform>
                <numerusform>%n lines held back: off the record or under embargo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n link(s) found</source>
            <translation>
                <numerusform>%n link found</numerusform>
                <numerusform>%n links found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/searching.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n note(s) found</source>
            <translation>
                <numerusform>%n note found</numerusform>
                <numerusform>%n notes found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n passage(s) found</source>
            <translation>
                <numerusform>%n passage found</numerusform>
                <numerusform>%n passages found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/editing.py" />
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s) are not in this state of the text:</source>
            <translation>
                <numerusform>%n quote is not in this state of the text:</numerusform>
                <numerusform>%n quotes are not in this state of the text:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) confirmed</source>
            <translation>
                <numerusform>%n quote confirmed</numerusform>
                <numerusform>%n quotes confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>%n quote(s) rejected</source>
            <translation>
                <numerusform>%n quote rejected</numerusform>
                <numerusform>%n quotes rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>%n quote(s) without a date</source>
            <translation>
                <numerusform>%n quote without a date</numerusform>
                <numerusform>%n quotes without a date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n speaker(s) found</source>
            <translation>
                <numerusform>%n speaker found</numerusform>
                <numerusform>%n speakers found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n tag(s) found</source>
            <translation>
                <numerusform>%n tag found</numerusform>
                <numerusform>%n tags found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n title(s) found</source>
            <translation>
                <numerusform>%n title found</numerusform>
                <numerusform>%n titles found</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/searching.py" />
            <source>(not understood)</source>
            <translation>(not understood)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>ARCHIVE</source>
            <translation>ARCHIVE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>An offline archive of interviews. Without a command: the window.</source>
            <translation>An offline archive of interviews. Without a command: the window.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>BACKUP</source>
            <translation>BACKUP</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>COMMAND</source>
            <translation>COMMAND</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>DOSSIER</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <source>Did you mean: {query}</source>
            <translation>Did you mean: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>Everything is in order.</source>
            <translation>Everything is in order.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>FILE</source>
            <translation>FILE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>INTERVIEW</source>
            <translation>INTERVIEW</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <source>Name a quote, or say --all.</source>
            <translation>Name a quote, or say --all.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>New passphrase: </source>
            <translation>New passphrase: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Once more: </source>
            <translation>Once more: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>PATH</source>
            <translation>PATH</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/opening.py" />
            <source>Passphrase: </source>
            <translation>Passphrase: </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUERY</source>
            <translation>QUERY</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>QUOTE</source>
            <translation>QUOTE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUOTE-OR-INTERVIEW</source>
            <translation>QUOTE-OR-INTERVIEW</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>ROLE</source>
            <translation>ROLE</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>STEP</source>
            <translation>STEP</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>TAG</source>
            <translation>TAG</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>WHAT</source>
            <translation>WHAT</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>Watching; Ctrl+C ends it.</source>
            <translation>Watching; Ctrl+C ends it.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>Write with --reason why the text changes.</source>
            <translation>Write with --reason why the text changes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>a file, or a part of the name of a backup; without it, the newest one</source>
            <translation>a file, or a part of the name of a backup; without it, the newest one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>a new revision: {file} («{title}»)</source>
            <translation>a new revision: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>a tag counts for those above it too</source>
            <translation>a tag counts for those above it too</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all groups of the same words</source>
            <translation>all groups of the same words</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>all whose speaker is sure</source>
            <translation>all whose speaker is sure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <source>already here: {file} («{title}»)</source>
            <translation>already here: {file} («{title}»)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/judging.py" />
            <source>attributed; %n quote(s) nearby went along</source>
            <translation>
                <numerusform>attributed; %n quote nearby went along</numerusform>
                <numerusform>attributed; %n quotes nearby went along</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>bring the step that was taken back again</source>
            <translation>bring the step that was taken back again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>changed: {file} («{title}»)</source>
            <translation>changed: {file} («{title}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>check the file, every text and every quote</source>
            <translation>check the file, every text and every quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>confirm found quotes</source>
            <translation>confirm found quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>count from now on what is new</source>
            <translation>count from now on what is new</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/searching.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>dossier</source>
            <translation>dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>embargo: the last day on which it holds</source>
            <translation>embargo: the last day on which it holds</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>encoding of the files, e.g. cp1251; otherwise it is found</source>
            <translation>encoding of the files, e.g. cp1251; otherwise it is found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>every place as a line with its context</source>
            <translation>every place as a line with its context</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>explain how a query is written, and end</source>
            <translation>explain how a query is written, and end</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the copy</source>
            <translation>file of the copy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the report; otherwise it is printed</source>
            <translation>file of the report; otherwise it is printed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the archive's passphrase</source>
            <translation>file whose first line is the archive's passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file whose first line is the new passphrase</source>
            <translation>file whose first line is the new passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>find quotes and speakers without an archive</source>
            <translation>find quotes and speakers without an archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>for tables: which column holds what ({fields})</source>
            <translation>for tables: which column holds what ({fields})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give a person another name; the old one stays beside it</source>
            <translation>give a person another name; the old one stays beside it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give a tag another name</source>
            <translation>give a tag another name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give an interview the text of a file</source>
            <translation>give an interview the text of a file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>give it another name</source>
            <translation>give it another name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>give some quotes of a person to another one</source>
            <translation>give some quotes of a person to another one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>give some quotes of a tag a new tag instead</source>
            <translation>give some quotes of a tag a new tag instead</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>go back to right after this step</source>
            <translation>go back to right after this step</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>import files and folders</source>
            <translation>import files and folders</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/printing.py" />
            <source>imported: {file} («{title}»), %n quote(s) found</source>
            <translation>
                <numerusform>imported: {file} («{title}»), %n quote found</numerusform>
                <numerusform>imported: {file} («{title}»), %n quotes found</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>in the same interviews</source>
            <translation>in the same interviews</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>index: {state}, %n interview(s) waiting</source>
            <translation>
                <numerusform>index: {state}, %n interview waiting</numerusform>
                <numerusform>index: {state}, %n interviews waiting</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>it is gone</source>
            <translation>it is gone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>language of the messages</source>
            <translation>language of the messages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>lay tags into another one, or to the top</source>
            <translation>lay tags into another one, or to the top</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>left out: {file}</source>
            <translation>left out: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>left with its old revision</source>
            <translation>left with its old revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>link two quotes</source>
            <translation>link two quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>linked</source>
            <translation>linked</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list quotes</source>
            <translation>list quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list the backups</source>
            <translation>list the backups</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>made: {archive}</source>
            <translation>made: {archive}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a checked backup, or a copy</source>
            <translation>make a checked backup, or a copy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a dossier and export it</source>
            <translation>make a dossier and export it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make an empty archive</source>
            <translation>make an empty archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from the quotes that a search finds</source>
            <translation>make it from the quotes that a search finds</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from these quotes</source>
            <translation>make it from these quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>make one person of two: the first goes into the second</source>
            <translation>make one person of two: the first goes into the second</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make one quote of two</source>
            <translation>make one quote of two</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>make one tag of two: the first goes into the second</source>
            <translation>make one tag of two: the first goes into the second</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make two quotes of one</source>
            <translation>make two quotes of one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>merged</source>
            <translation>merged</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>move the ends of a quote</source>
            <translation>move the ends of a quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>much like «{title}»: {file}</source>
            <translation>much like «{title}»: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>name of the other one; without it, the same name</source>
            <translation>name of the other one; without it, the same name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>new: {file}</source>
            <translation>new: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>not imported: {reason}</source>
            <translation>not imported: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>not readable: {reason}</source>
            <translation>not readable: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>note written</source>
            <translation>note written</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>nothing waits</source>
            <translation>nothing waits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>number of the place that `review` names</source>
            <translation>number of the place that `review` names</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>only say what would come in</source>
            <translation>only say what would come in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>only what is of this kind; may be given several times</source>
            <translation>only what is of this kind; may be given several times</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>placed</source>
            <translation>placed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <location filename="../../desktop_app/cli/people.py" />
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>print the result as JSON</source>
            <translation>print the result as JSON</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put a backup in the archive's place</source>
            <translation>put a backup in the archive's place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put back: {name}</source>
            <translation>put back: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put tags on a quote</source>
            <translation>put tags on a quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/binning.py" />
            <source>put this back, with all that hung on it</source>
            <translation>put this back, with all that hung on it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>quoted: {words}</source>
            <translation>quoted: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes in the order of time</source>
            <translation>quotes in the order of time</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>quotes that wait since a text was revised</source>
            <translation>quotes that wait since a text was revised</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>read texts and print findings, one a line</source>
            <translation>read texts and print findings, one a line</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>read the files as this format, whatever their ending: html</source>
            <translation>read the files as this format, whatever their ending: html</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>reject found quotes</source>
            <translation>reject found quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove it</source>
            <translation>remove it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>remove the passphrase</source>
            <translation>remove the passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>restored: {backup}</source>
            <translation>restored: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>revision {number}</source>
            <translation>revision {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>revisions of a text, compared</source>
            <translation>revisions of a text, compared</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>save a search</source>
            <translation>save a search</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>saved searches, and what is new</source>
            <translation>saved searches, and what is new</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say how it is (without an option, too)</source>
            <translation>say how it is (without an option, too)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say of each word why it was found</source>
            <translation>say of each word why it was found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say that two are two persons; they are not proposed again</source>
            <translation>say that two are two persons; they are not proposed again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>say what a person was</source>
            <translation>say what a person was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say where such a quote stands now</source>
            <translation>say where such a quote stands now</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>say who said a quote</source>
            <translation>say who said a quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>search the archive</source>
            <translation>search the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set the terms of a quote or an interview</source>
            <translation>set the terms of a quote or an interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set, change or remove the passphrase</source>
            <translation>set, change or remove the passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>show an interview, or list them all</source>
            <translation>show an interview, or list them all</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>so many steps on; a negative number: back</source>
            <translation>so many steps on; a negative number: back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>speaker unknown</source>
            <translation>speaker unknown</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/judging.py" />
            <source>split</source>
            <translation>split</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>tagged: {tags}</source>
            <translation>tagged: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the file as it is, also where it is older than what was last seen here</source>
            <translation>take the file as it is, also where it is older than what was last seen here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the last step back</source>
            <translation>take the last step back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>terms set</source>
            <translation>terms set</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive has no passphrase any more</source>
            <translation>the archive has no passphrase any more</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the archive, its index and its backups are encrypted now</source>
            <translation>the archive, its index and its backups are encrypted now</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the file to write: .pdf, .html, .md, .csv or .json</source>
            <translation>the file to write: .pdf, .html, .md, .csv or .json</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the links between quotes</source>
            <translation>the links between quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the new tag lies in the old one</source>
            <translation>the new tag lies in the old one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the people: list, join, part, roles</source>
            <translation>the people: list, join, part, roles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the same words elsewhere, and quotes on the same subject</source>
            <translation>the same words elsewhere, and quotes on the same subject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the search index: its state, or build it anew</source>
            <translation>the search index: its state, or build it anew</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/safekeeping.py" />
            <source>the state before is kept: {backup}</source>
            <translation>the state before is kept: {backup}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall lie in</source>
            <translation>the tag that they shall lie in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>the tag that they shall stand before</source>
            <translation>the tag that they shall stand before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the tags: list, guide, order</source>
            <translation>the tags: list, guide, order</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/revising.py" />
            <source>the very words, but not where they stood</source>
            <translation>the very words, but not where they stood</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the words with which the second one begins</source>
            <translation>the words with which the second one begins</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>then bring in what is put into the folders</source>
            <translation>then bring in what is put into the folders</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>this other quote has nothing to do with it; it does not come back</source>
            <translation>this other quote has nothing to do with it; it does not come back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>those that were left behind</source>
            <translation>those that were left behind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>throw it away and build it anew</source>
            <translation>throw it away and build it anew</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what becomes of a text that is nearly one that is here</source>
            <translation>what becomes of a text that is nearly one that is here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>what is known of all of them: {fields}</source>
            <translation>what is known of all of them: {fields}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>what is known of one person</source>
            <translation>what is known of one person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was done in the archive</source>
            <translation>what was done in the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was removed, to be put back</source>
            <translation>what was removed, to be put back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/timelines.py" />
            <source>where a person changed position</source>
            <translation>where a person changed position</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>where: an office, a paper, a town</source>
            <translation>where: an office, a paper, a town</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>which tags are on the same quotes, and how often</source>
            <translation>which tags are on the same quotes, and how often</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/people.py" />
            <source>who may be one person, and why</source>
            <translation>who may be one person, and why</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why quotes that are not verbatim any more are printed</source>
            <translation>why quotes that are not verbatim any more are printed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>why the text changes</source>
            <translation>why the text changes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with --kwic: a table of these lines</source>
            <translation>with --kwic: a table of these lines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>with a passphrase</source>
            <translation>with a passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>without FILE: read the file that it came from anew, in this encoding</source>
            <translation>without FILE: read the file that it came from anew, in this encoding</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a note on a quote</source>
            <translation>write a note on a quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a report for the makers: what the program did, nothing of any archive</source>
            <translation>write a report for the makers: what the program did, nothing of any archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the guide to all tags to this .pdf</source>
            <translation>write the guide to all tags to this .pdf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/tagging.py" />
            <source>write the whole table to this .csv</source>
            <translation>write the whole table to this .csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <source>write what became of each file to this .csv</source>
            <translation>write what became of each file to this .csv</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>An interview needs a title.</source>
            <translation>An interview needs a title.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Details of the interview</source>
            <translation>Details of the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Interviewer or author</source>
            <translation>Interviewer or author</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>It lay at</source>
            <translation>It lay at</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Its bytes</source>
            <translation>Its bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Read in another encoding…</source>
            <translation>Read in another encoding…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file</source>
            <translation>Save the original file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Save the original file as…</source>
            <translation>Save the original file as…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>Where it came from</source>
            <translation>Where it came from</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Who was asked</source>
            <translation>Who was asked</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the data of the page</source>
            <translation>from the data of the page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the first sentence</source>
            <translation>from the first sentence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the header of the file</source>
            <translation>from the header of the file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the heading</source>
            <translation>from the heading</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the name of the file</source>
            <translation>from the name of the file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>from the text</source>
            <translation>from the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>given by an editor</source>
            <translation>given by an editor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>kept whole in the archive, {size}</source>
            <translation>kept whole in the archive, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/source.py" />
            <source>not kept in the archive; it had {size}</source>
            <translation>not kept in the archive; it had {size}</translation>
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
            <translation>Cancel</translation>
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
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.</source>
            <translation>Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Save a report for the makers…</source>
            <translation>Save a report for the makers…</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes left out by their terms or by an embargo</source>
            <translation>
                <numerusform>%n quote left out by their terms or by an embargo</numerusform>
                <numerusform>%n quotes left out by their terms or by an embargo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>About this dossier</source>
            <translation>About this dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor’s comment</source>
            <translation>Editor’s comment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Interviewer</source>
            <translation>Interviewer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Made on {date}. Archive: {archive}.</source>
            <translation>Made on {date}. Archive: {archive}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim</source>
            <translation>Not verbatim</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Not verbatim: {deviation}. Reason: {waiver}</source>
            <translation>Not verbatim: {deviation}. Reason: {waiver}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
            <translation>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place in the source</source>
            <translation>Place in the source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>SHA-256 of the quotes, shortened</source>
            <translation>SHA-256 of the quotes, shortened</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
            <translation>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker not named</source>
            <translation>Speaker not named</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>State of the archive</source>
            <translation>State of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms and state</source>
            <translation>Terms and state</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The exceptions are marked under the quote: {numbers}.</source>
            <translation>The exceptions are marked under the quote: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
            <translation>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Withheld</source>
            <translation>Withheld</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>it took too much time</source>
            <translation>it took too much time</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>not yet confirmed</source>
            <translation>not yet confirmed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>paragraph {number}</source>
            <translation>paragraph {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>reported speech</source>
            <translation>reported speech</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>revision {number}, SHA-256 {digest}</source>
            <translation>revision {number}, SHA-256 {digest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>the typesetting was stopped</source>
            <translation>the typesetting was stopped</translation>
        </message>
    </context>
    <context>
        <name>dossiers</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>%n quote(s) put into «{title}»</source>
            <translation>
                <numerusform>%n quote put into «{title}»</numerusform>
                <numerusform>%n quotes put into «{title}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n will not leave the house</source>
            <translation>
                <numerusform>%n will not leave the house</numerusform>
                <numerusform>%n will not leave the house</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>A dossier is an ordered choice of quotes with your commentary. Press + to begin one, or click a quote in a text and press Ctrl+D.</source>
            <translation>A dossier is an ordered choice of quotes with your commentary. Press + to begin one, or click a quote in a text and press Ctrl+D.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Add section</source>
            <translation>Add section</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Add your own text</source>
            <translation>Add your own text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Begun: «{title}»</source>
            <translation>Begun: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes.</source>
            <translation>Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Commentary</source>
            <translation>Commentary</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Context</source>
            <translation>Context</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Deep background: leaves without name and role</source>
            <translation>Deep background: leaves without name and role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Heading of the section</source>
            <translation>Heading of the section</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction (may stay empty)</source>
            <translation>Introduction (may stay empty)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction to the section</source>
            <translation>Introduction to the section</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Narrow the list of dossiers</source>
            <translation>Narrow the list of dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier</source>
            <translation>New dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier…</source>
            <translation>New dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>New section</source>
            <translation>New section</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>No dossiers yet</source>
            <translation>No dossiers yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>No quotes in this dossier yet</source>
            <translation>No quotes in this dossier yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Not letter for letter in the present text: {difference}.</source>
            <translation>Not letter for letter in the present text: {difference}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>On background: leaves without the name</source>
            <translation>On background: leaves without the name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Put into a dossier</source>
            <translation>Put into a dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Remove dossier</source>
            <translation>Remove dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Remove section with all that is in it</source>
            <translation>Remove section with all that is in it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename dossier</source>
            <translation>Rename dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Show in its interview (Enter)</source>
            <translation>Show in its interview (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Take out of the dossier (Delete)</source>
            <translation>Take out of the dossier (Delete)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Taken out. Ctrl+Z brings it back.</source>
            <translation>Taken out. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>This quote is in the bin.</source>
            <translation>This quote is in the bin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <source>Title of the dossier</source>
            <translation>Title of the dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What it covers, in a sentence or two (may stay empty)</source>
            <translation>What it covers, in a sentence or two (may stay empty)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What the dossier covers</source>
            <translation>What the dossier covers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same</source>
            <translation>Why it is printed all the same</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Why it is printed all the same…</source>
            <translation>Why it is printed all the same…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: embargo until {date}</source>
            <translation>Will not leave: embargo until {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: off the record</source>
            <translation>Will not leave: off the record</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: rejected</source>
            <translation>Will not leave: rejected</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its paragraph</source>
            <translation>With its paragraph</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its sentence</source>
            <translation>With its sentence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Without context</source>
            <translation>Without context</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Words of the title</source>
            <translation>Words of the title</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your commentary on this quote…</source>
            <translation>Your commentary on this quote…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text</source>
            <translation>Your own text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text between the quotes…</source>
            <translation>Your own text between the quotes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>«{title}» holds this already</source>
            <translation>«{title}» holds this already</translation>
        </message>
    </context>
    <context>
        <name>encodings</name>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, DOS (866)</source>
            <translation>Cyrillic, DOS (866)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, ISO 8859-5</source>
            <translation>Cyrillic, ISO 8859-5</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Mac</source>
            <translation>Cyrillic, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, Windows (1251)</source>
            <translation>Cyrillic, Windows (1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Cyrillic, old mail (KOI8-R)</source>
            <translation>Cyrillic, old mail (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Kazakh, Windows (154)</source>
            <translation>Kazakh, Windows (154)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Western, Windows (1252)</source>
            <translation>Western, Windows (1252)</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A name is needed.</source>
            <translation>A name is needed.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A person cannot be merged with themself.</source>
            <translation>A person cannot be merged with themself.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A quote cannot be linked to itself.</source>
            <translation>A quote cannot be linked to itself.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot be merged with itself.</source>
            <translation>A tag cannot be merged with itself.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot lie inside itself.</source>
            <translation>A tag cannot lie inside itself.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Files cannot be read now, because the part of Kartoteka that reads them does not start. Close other programs, then try again.</source>
            <translation>Files cannot be read now, because the part of Kartoteka that reads them does not start. Close other programs, then try again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No font of the dossier has the sign {sign}; it stands in: «{where}».</source>
            <translation>No font of the dossier has the sign {sign}; it stands in: «{where}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No quote was found, so the dossier «{name}» was not made.</source>
            <translation>No quote was found, so the dossier «{name}» was not made.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>None of the quotes chosen has the tag «{name}».</source>
            <translation>None of the quotes chosen has the tag «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Nothing is called «{name}» here. Known names: {known}.</source>
            <translation>Nothing is called «{name}» here. Known names: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of two persons, each needs a quote: choose some of those of {name}.</source>
            <translation>Of two persons, each needs a quote: choose some of those of {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Of «{field}:» there is no «{value}»; write one of: {known}.</source>
            <translation>Of «{field}:» there is no «{value}»; write one of: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Put the caret inside the quote, between two words, to split it there.</source>
            <translation>Put the caret inside the quote, between two words, to split it there.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Select some text first.</source>
            <translation>Select some text first.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Something went wrong: {reason}</source>
            <translation>Something went wrong: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The dossier «{name}» holds no quote that may leave the house.</source>
            <translation>The dossier «{name}» holds no quote that may leave the house.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The file that «{title}» was read from is not kept in the archive; import it again from its folder.</source>
            <translation>The file that «{title}» was read from is not kept in the archive; import it again from its folder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The key {key} belongs to the tag «{name}» already.</source>
            <translation>The key {key} belongs to the tag «{name}» already.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The passphrase is empty.</source>
            <translation>The passphrase is empty.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The quote «{words}» is not, letter for letter, what stands in the interview.</source>
            <translation>The quote «{words}» is not, letter for letter, what stands in the interview.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The search «{query}» cannot be understood.</source>
            <translation>The search «{query}» cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The text is the same, letter for letter; there is nothing to revise.</source>
            <translation>The text is the same, letter for letter; there is nothing to revise.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There are no terms «{name}». Known terms: {known}.</source>
            <translation>There are no terms «{name}». Known terms: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is a tag «{name}» at that place already. Merge the two, or give this one another name.</source>
            <translation>There is a tag «{name}» at that place already. Merge the two, or give this one another name.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no encoding «{name}». Known encodings: {known}.</source>
            <translation>There is no encoding «{name}». Known encodings: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no field «{field}:». Did you mean «{instead}:»?</source>
            <translation>There is no field «{field}:». Did you mean «{instead}:»?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no link type «{name}». Known types: {known}.</source>
            <translation>There is no link type «{name}». Known types: {known}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no {kind} «{name}» in this archive.</source>
            <translation>There is no {kind} «{name}» in this archive.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to look for yet: write a word, or * for everything.</source>
            <translation>There is nothing to look for yet: write a word, or * for everything.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These are too many brackets within brackets.</source>
            <translation>These are too many brackets within brackets.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These two quotes are already linked in this way.</source>
            <translation>These two quotes are already linked in this way.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This person has the name «{name}» already.</source>
            <translation>This person has the name «{name}» already.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This step cannot be undone, because what it changed was changed again since.</source>
            <translation>This step cannot be undone, because what it changed was changed again since.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Two quotes can be merged when they overlap, touch, or have only an attribution between them.</source>
            <translation>Two quotes can be merged when they overlap, touch, or have only an attribution between them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: Kartoteka cannot read this kind of file.</source>
            <translation>{path}: Kartoteka cannot read this kind of file.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: a file of this name exists already; it was left as it is.</source>
            <translation>{path}: a file of this name exists already; it was left as it is.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: another window or program has the archive open just now. Close it there and try again.</source>
            <translation>{path}: another window or program has the archive open just now. Close it there and try again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: by its content the file holds many interviews. Give its name the ending {ending}, then import it again.</source>
            <translation>{path}: by its content the file holds many interviews. Give its name the ending {ending}, then import it again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: no column of the table looks like the text of interviews. Say which column holds it.</source>
            <translation>{path}: no column of the table looks like the text of interviews. Say which column holds it.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: nothing can be written in this place.</source>
            <translation>{path}: nothing can be written in this place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much memory.</source>
            <translation>{path}: reading the file was stopped, because it took too much memory.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much time.</source>
            <translation>{path}: reading the file was stopped, because it took too much time.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the ZIP file holds no file that Kartoteka can read.</source>
            <translation>{path}: the ZIP file holds no file that Kartoteka can read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive can be read but not changed here.</source>
            <translation>{path}: the archive can be read but not changed here.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive does not open with this passphrase. Check the keyboard layout and try again.</source>
            <translation>{path}: the archive does not open with this passphrase. Check the keyboard layout and try again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive has no passphrase.</source>
            <translation>{path}: the archive has no passphrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive is damaged ({reason}). Restore a backup.</source>
            <translation>{path}: the archive is damaged ({reason}). Restore a backup.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive, or the file beside it that ends in -wal, was removed, moved or replaced while it was open. Nothing more is saved in it. Save a copy of the archive to another place now, then close this one.</source>
            <translation>{path}: the archive, or the file beside it that ends in -wal, was removed, moved or replaced while it was open. Nothing more is saved in it. Save a copy of the archive to another place now, then close this one.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the backup is one of another archive. Restore it to a new place.</source>
            <translation>{path}: the backup is one of another archive. Restore it to a new place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the book is protected against copying (DRM) and cannot be read.</source>
            <translation>{path}: the book is protected against copying (DRM) and cannot be read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk does not read or write as it should ({reason}). Check whether it is still connected; copy the archive to another disk if this comes again.</source>
            <translation>{path}: the disk does not read or write as it should ({reason}). Check whether it is still connected; copy the archive to another disk if this comes again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk is full. Nothing was changed; free some space and try again.</source>
            <translation>{path}: the disk is full. Nothing was changed; free some space and try again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the dossier could not be made ({reason}).</source>
            <translation>{path}: the dossier could not be made ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read ({reason}).</source>
            <translation>{path}: the file cannot be read ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read, because its reader broke off.</source>
            <translation>{path}: the file cannot be read, because its reader broke off.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file has more than {limit} pages or too much text.</source>
            <translation>{path}: the file has more than {limit} pages or too much text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file holds no text.</source>
            <translation>{path}: the file holds no text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is a scan without text. Let a program for text recognition (OCR) go over it, then import it again.</source>
            <translation>{path}: the file is a scan without text. Let a program for text recognition (OCR) go over it, then import it again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is damaged ({reason}).</source>
            <translation>{path}: the file is damaged ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is larger than {limit} MB.</source>
            <translation>{path}: the file is larger than {limit} MB.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in any encoding that Kartoteka knows (byte {position}).</source>
            <translation>{path}: the file is not text in any encoding that Kartoteka knows (byte {position}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in {encoding} (byte {position}).</source>
            <translation>{path}: the file is not text in {encoding} (byte {position}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is protected with a password. Save it without one, then import it again.</source>
            <translation>{path}: the file is protected with a password. Save it without one, then import it again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was changed while it was read; import it again.</source>
            <translation>{path}: the file was changed while it was read; import it again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file was not read, because it is built as no writing program builds it ({reason}).</source>
            <translation>{path}: the file was not read, because it is built as no writing program builds it ({reason}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the folder holds no file that Kartoteka can read.</source>
            <translation>{path}: the folder holds no file that Kartoteka can read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the message is encrypted. Save it decrypted in the mail program and import that file.</source>
            <translation>{path}: the message is encrypted. Save it decrypted in the mail program and import that file.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the page is built of too many parts, or too deep, to be read.</source>
            <translation>{path}: the page is built of too many parts, or too deep, to be read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the passphrase was changed, but these backups could not be written anew and open as before: {names}.</source>
            <translation>{path}: the passphrase was changed, but these backups could not be written anew and open as before: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text has more than {limit} lines. Cut it into several files, then import them.</source>
            <translation>{path}: the text has more than {limit} lines. Cut it into several files, then import them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text in the file is too large ({limit} MB and more).</source>
            <translation>{path}: the text in the file is too large ({limit} MB and more).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the text is longer than {limit} million characters. Cut it into several files, then import them.</source>
            <translation>{path}: the text is longer than {limit} million characters. Cut it into several files, then import them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no archive here.</source>
            <translation>{path}: there is no archive here.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such backup.</source>
            <translation>{path}: there is no such backup.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such file or folder.</source>
            <translation>{path}: there is no such file or folder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive opens with its passphrase.</source>
            <translation>{path}: this archive opens with its passphrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.</source>
            <translation>{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this copy of the archive was worked on elsewhere and lacks changes that were made on this computer. It is opened for reading only.</source>
            <translation>{path}: this copy of the archive was worked on elsewhere and lacks changes that were made on this computer. It is opened for reading only.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this file was copied without the file beside it that ends in -wal, so that its newest changes may be missing. It is opened for reading only.</source>
            <translation>{path}: this file was copied without the file beside it that ends in -wal, so that its newest changes may be missing. It is opened for reading only.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is a document of an old Word (before 2007). Save it as .docx, then import it again.</source>
            <translation>{path}: this is a document of an old Word (before 2007). Save it as .docx, then import it again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is an older state of the archive than the one last seen on this computer; its newest changes are missing. It is opened for reading only.</source>
            <translation>{path}: this is an older state of the archive than the one last seen on this computer; its newest changes are missing. It is opened for reading only.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is not a Kartoteka archive.</source>
            <translation>{path}: this is not a Kartoteka archive.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.</source>
            <translation>{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.</source>
            <translation>«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{key}» cannot be the key of a tag. Choose a digit from 1 to 9 or a letter other than Q, T, N, J, K.</source>
            <translation>«{key}» cannot be the key of a tag. Choose a digit from 1 to 9 or a letter other than Q, T, N, J, K.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{name}» fits more than one {kind}; write more of its id.</source>
            <translation>«{name}» fits more than one {kind}; write more of its id.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{operator}» joins words, phrases and brackets, but no fields and nothing that is excluded.</source>
            <translation>«{operator}» joins words, phrases and brackets, but no fields and nothing that is excluded.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{title}» was not changed: finding the quotes in the new text takes too much time or memory.</source>
            <translation>«{title}» was not changed: finding the quotes in the new text takes too much time or memory.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{value}» is no date; write 2024, 2024-05, 2024-05-17, or from and until: 2023..2024.</source>
            <translation>«{value}» is no date; write 2024, 2024-05, 2024-05-17, or from and until: 2023..2024.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{words}»: {difference}. Mend the quote, take it out, or write beside it in the dossier why it is printed so.</source>
            <translation>«{words}»: {difference}. Mend the quote, take it out, or write beside it in the dossier why it is printed so.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» fits more than {most} words of the archive; write more letters.</source>
            <translation>«{word}» fits more than {most} words of the archive; write more letters.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{word}» says too little: write at least two letters of the word.</source>
            <translation>«{word}» says too little: write at least two letters of the word.</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Data, W3C Web Annotation (*.json)</source>
            <translation>Data, W3C Web Annotation (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Export dossier</source>
            <translation>Export dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Markdown text (*.md)</source>
            <translation>Markdown text (*.md)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Table of the quotes (*.csv)</source>
            <translation>Table of the quotes (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>The dossier was not written: «{words}» is not, letter for letter, what stands in the present text ({difference}). Say under «To review» where the words are now, write in the dossier why they are printed all the same, or take them out.</source>
            <translation>The dossier was not written: «{words}» is not, letter for letter, what stands in the present text ({difference}). Say under «To review» where the words are now, write in the dossier why they are printed all the same, or take them out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>Writing {file}…</source>
            <translation>Writing {file}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/library/source.py" />
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Written: {file}</source>
            <translation>Written: {file}</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>All tags</source>
            <translation>All tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Counted are the quotes that may leave the newsroom; rejected ones, those off the record and those under embargo are not.</source>
            <translation>Counted are the quotes that may leave the newsroom; rejected ones, those off the record and those under embargo are not.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>For example</source>
            <translation>For example</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>No definition yet.</source>
            <translation>No definition yet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <location filename="../../desktop_app/ui/shell/guiding.py" />
            <source>Tag guide</source>
            <translation>Tag guide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>The tags one by one</source>
            <translation>The tags one by one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/tag_guide.py" />
            <source>With tags below</source>
            <translation>With tags below</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Search the manual</source>
            <translation>Search the manual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/help/window.py" />
            <source>The manual says nothing of that.</source>
            <translation>The manual says nothing of that.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add name {about}</source>
            <translation>Add name {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add quotes to dossier «{about}»</source>
            <translation>Add quotes to dossier «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add role {about}</source>
            <translation>Add role {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add section «{about}»</source>
            <translation>Add section «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add tag {about}</source>
            <translation>Add tag {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add text to dossier</source>
            <translation>Add text to dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Attribute to {about}</source>
            <translation>Attribute to {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Begin dossier «{about}»</source>
            <translation>Begin dossier «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change details of «{about}»</source>
            <translation>Change details of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier item</source>
            <translation>Change dossier item</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier «{about}»</source>
            <translation>Change dossier «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change ends of «{about}»</source>
            <translation>Change ends of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change kind of «{about}»</source>
            <translation>Change kind of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change link of «{about}»</source>
            <translation>Change link of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change name {about}</source>
            <translation>Change name {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change note «{about}»</source>
            <translation>Change note «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change role {about}</source>
            <translation>Change role {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change search «{about}»</source>
            <translation>Change search «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change section «{about}»</source>
            <translation>Change section «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change speaker {about}</source>
            <translation>Change speaker {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change tag {about}</source>
            <translation>Change tag {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Decline a proposal for «{about}»</source>
            <translation>Decline a proposal for «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Every step in this archive stands here and can be taken back.</source>
            <translation>Every step in this archive stands here and can be taken back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Find the place of «{about}»</source>
            <translation>Find the place of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Give a reason for a broken quote: {about}</source>
            <translation>Give a reason for a broken quote: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Import «{about}»</source>
            <translation>Import «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Leave «{about}» in its old revision</source>
            <translation>Leave «{about}» in its old revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Link «{about}»</source>
            <translation>Link «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge quotes: {about}</source>
            <translation>Merge quotes: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge speakers: {about}</source>
            <translation>Merge speakers: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Merge tags {about}</source>
            <translation>Merge tags {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move dossier item</source>
            <translation>Move dossier item</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move tag {about}</source>
            <translation>Move tag {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Narrow the history</source>
            <translation>Narrow the history</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>New revision of «{about}»</source>
            <translation>New revision of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Nothing was done yet</source>
            <translation>Nothing was done yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Put back «{about}»</source>
            <translation>Put back «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Quote «{about}»</source>
            <translation>Quote «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Redone: {step}</source>
            <translation>Redone: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove dossier «{about}»</source>
            <translation>Remove dossier «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove interview «{about}»</source>
            <translation>Remove interview «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove link of «{about}»</source>
            <translation>Remove link of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove name {about}</source>
            <translation>Remove name {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove note «{about}»</source>
            <translation>Remove note «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove quote «{about}»</source>
            <translation>Remove quote «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove role {about}</source>
            <translation>Remove role {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove search «{about}»</source>
            <translation>Remove search «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove section «{about}»</source>
            <translation>Remove section «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove tag {about}</source>
            <translation>Remove tag {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Return to right after this step</source>
            <translation>Return to right after this step</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Return to {about}</source>
            <translation>Return to {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review {about}</source>
            <translation>Review {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review «{about}»</source>
            <translation>Review «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Save search «{about}»</source>
            <translation>Save search «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Set terms of «{about}»</source>
            <translation>Set terms of «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Sort tags by name: {about}</source>
            <translation>Sort tags by name: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split speaker {about}</source>
            <translation>Split speaker {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split tag {about}</source>
            <translation>Split tag {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Split «{about}»</source>
            <translation>Split «{about}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Tag with {about}</source>
            <translation>Tag with {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take item out of dossier</source>
            <translation>Take item out of dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take tag {about} off</source>
            <translation>Take tag {about} off</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Two persons: {about}</source>
            <translation>Two persons: {about}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Undone: {step}</source>
            <translation>Undone: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>What was done, or who did it</source>
            <translation>What was done, or who did it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Write note «{about}»</source>
            <translation>Write note «{about}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/handlers/quotes.py" />
            <source>{about}, and %n quote(s) nearby</source>
            <translation>
                <numerusform>{about}, and %n quote nearby</numerusform>
                <numerusform>{about}, and %n quotes nearby</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <location filename="../../desktop_app/importers/epub.py" />
            <source>A page of the book is missing in the file.</source>
            <translation>A page of the book is missing in the file.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/files.py" />
            <source>By its content {name} is {kind}, whatever its ending says.</source>
            <translation>By its content {name} is {kind}, whatever its ending says.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/manuscripts.py" />
            <source>Hidden text of the document was left out.</source>
            <translation>Hidden text of the document was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>Sheets of the table that are hidden or hold no text were left out: {names}.</source>
            <translation>Sheets of the table that are hidden or hold no text were left out: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The date «{date}» in the header is not a date; it was left out.</source>
            <translation>The date «{date}» in the header is not a date; it was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The date «{date}» in the table is not a date; it was left out.</source>
            <translation>The date «{date}» in the table is not a date; it was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>The file ends in the middle; the rest is missing.</source>
            <translation>The file ends in the middle; the rest is missing.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The header's line «{key}» is not known; it was left out.</source>
            <translation>The header's line «{key}» is not known; it was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The language «{name}» in the header is not known; it was left out.</source>
            <translation>The language «{name}» in the header is not known; it was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The language «{name}» in the table is not known; it was left out.</source>
            <translation>The language «{name}» in the table is not known; it was left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/tables.py" />
            <source>The row has more cells than the table has headings.</source>
            <translation>The row has more cells than the table has headings.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The table was read again with other columns.</source>
            <translation>The table was read again with other columns.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part cannot be unpacked</source>
            <translation>a part cannot be unpacked</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is not well-formed XML</source>
            <translation>a part is not well-formed XML</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/members.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <source>a part is packed in an unknown way</source>
            <translation>a part is packed in an unknown way</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>archives are packed in archives too deeply</source>
            <translation>archives are packed in archives too deeply</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>it declares a document type of its own</source>
            <translation>it declares a document type of its own</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf.py" />
            <source>it does not begin as a PDF does</source>
            <translation>it does not begin as a PDF does</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/rtf.py" />
            <source>it does not begin as an RTF does</source>
            <translation>it does not begin as an RTF does</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_tokens.py" />
            <source>it has too many elements</source>
            <translation>it has too many elements</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it has too many parts</source>
            <translation>it has too many parts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it has too many rows or columns</source>
            <translation>it has too many rows or columns</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/docx.py" />
            <location filename="../../desktop_app/importers/epub.py" />
            <location filename="../../desktop_app/importers/odt.py" />
            <source>it holds no document</source>
            <translation>it holds no document</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/subtitles.py" />
            <source>it holds no times</source>
            <translation>it holds no times</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is a link to another place</source>
            <translation>it is a link to another place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/documents.py" />
            <source>it is neither a document nor text</source>
            <translation>it is neither a document nor text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/ods.py" />
            <location filename="../../desktop_app/importers/tables.py" />
            <location filename="../../desktop_app/importers/workbooks.py" />
            <source>it is no table</source>
            <translation>it is no table</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/reading.py" />
            <source>it is not a file</source>
            <translation>it is not a file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>it is packed too deeply</source>
            <translation>it is packed too deeply</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/epub_text.py" />
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/rtf_text.py" />
            <source>its elements are nested or packed too deeply</source>
            <translation>its elements are nested or packed too deeply</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its end is missing</source>
            <translation>its end is missing</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <source>its list of parts cannot be read</source>
            <translation>its list of parts cannot be read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its name leads out of the archive</source>
            <translation>its name leads out of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/pdf_second.py" />
            <source>its pages cannot be read</source>
            <translation>its pages cannot be read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/zips.py" />
            <source>its parts overlap</source>
            <translation>its parts overlap</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/mailbox.py" />
            <source>no subject</source>
            <translation>no subject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/importers/packages.py" />
            <location filename="../../desktop_app/importers/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>two of its parts have the same name</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n already here</source>
            <translation>
                <numerusform>%n already here</numerusform>
                <numerusform>%n already here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>%n chosen:</source>
            <translation>
                <numerusform>%n chosen:</numerusform>
                <numerusform>%n chosen:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n interview(s) imported</source>
            <translation>
                <numerusform>%n interview imported</numerusform>
                <numerusform>%n interviews imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n not imported</source>
            <translation>
                <numerusform>%n not imported</numerusform>
                <numerusform>%n not imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>%n quote(s) of it wait for review</source>
            <translation>
                <numerusform>%n quote of it waits for review</numerusform>
                <numerusform>%n quotes of it wait for review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>%n with a new text</source>
            <translation>
                <numerusform>%n with a new text</numerusform>
                <numerusform>%n with a new text</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Already here</source>
            <translation>Already here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As its name says</source>
            <translation>As its name says</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>As the program finds it</source>
            <translation>As the program finds it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Beginning of the text</source>
            <translation>Beginning of the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>Bring in as</source>
            <translation>Bring in as</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Columns of «{name}»</source>
            <translation>Columns of «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Columns…</source>
            <translation>Columns…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export as CSV…</source>
            <translation>Export as CSV…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Export the report</source>
            <translation>Export the report</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>File, title or reason</source>
            <translation>File, title or reason</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Files that were read</source>
            <translation>Files that were read</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>First rows of the table</source>
            <translation>First rows of the table</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Id of the interview</source>
            <translation>Id of the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/page.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Import %n interview(s)</source>
            <translation>
                <numerusform>Import %n interview</numerusform>
                <numerusform>Import %n interviews</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Import report.csv</source>
            <translation>Import report.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>Import straight away from now on</source>
            <translation>Import straight away from now on</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/page.py" />
            <source>Import: report</source>
            <translation>Import: report</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <source>In the archive, and in the file</source>
            <translation>In the archive, and in the file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>It is much like «{title}» ({percent} % of the words).</source>
            <translation>It is much like «{title}» ({percent} % of the words).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Like another</source>
            <translation>Like another</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Narrow the report</source>
            <translation>Narrow the report</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New interview</source>
            <translation>New interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>New revision</source>
            <translation>New revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Pasted {moment}</source>
            <translation>Pasted {moment}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read as {encoding}</source>
            <translation>Read as {encoding}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read differently</source>
            <translation>Read differently</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <location filename="../../desktop_app/ui/importing/table.py" />
            <source>Read differently…</source>
            <translation>Read differently…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>Read it so</source>
            <translation>Read it so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>Reading the files…</source>
            <translation>Reading the files…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>Say which column holds the text of the interviews.</source>
            <translation>Say which column holds the text of the interviews.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Say which column of the table holds what</source>
            <translation>Say which column of the table holds what</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Set for all chosen (Ctrl+Enter)</source>
            <translation>Set for all chosen (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/flow.py" />
            <source>The clipboard holds no text.</source>
            <translation>The clipboard holds no text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was imported again and had changed.</source>
            <translation>The file was imported again and had changed.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/importing.py" />
            <source>The file was read again as {how}.</source>
            <translation>The file was read again as {how}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first interviews</source>
            <translation>The first interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first row names the columns</source>
            <translation>The first row names the columns</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <source>The first rows hold no text in this column.</source>
            <translation>The first rows hold no text in this column.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/rereading.py" />
            <source>This very file is in the archive already.</source>
            <translation>This very file is in the archive already.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <location filename="../../desktop_app/ui/importing/lines.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>Value for all chosen</source>
            <translation>Value for all chosen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/reporting.py" />
            <source>What became of each file</source>
            <translation>What became of each file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/candidates.py" />
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/many.py" />
            <source>What to set for all chosen</source>
            <translation>What to set for all chosen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>When all files are read, or reading is stopped.</source>
            <translation>When all files are read, or reading is stopped.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>already here</source>
            <translation>already here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>already here: «{title}»</source>
            <translation>already here: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>changed: «{title}»</source>
            <translation>changed: «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>imported</source>
            <translation>imported</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>like «{title}», {percent} %</source>
            <translation>like «{title}», {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>new revision</source>
            <translation>new revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/columns.py" />
            <location filename="../../desktop_app/ui/importing/text_columns.py" />
            <source>no column</source>
            <translation>no column</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/importing/report.py" />
            <source>not imported</source>
            <translation>not imported</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>not readable: {reason}</source>
            <translation>not readable: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/importing.py" />
            <location filename="../../desktop_app/ui/importing/summing.py" />
            <source>stopped before the end</source>
            <translation>stopped before the end</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/progress.py" />
            <source>{done} of {of}</source>
            <translation>{done} of {of}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/choosing.py" />
            <source>{field} set for %n file(s).</source>
            <translation>
                <numerusform>{field} set for %n file.</numerusform>
                <numerusform>{field} set for %n files.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a minute</source>
            <translation>{rate} a minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/wording.py" />
            <source>{rate} a second</source>
            <translation>{rate} a second</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>%n quote(s) confirmed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n quote confirmed. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n quotes confirmed. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>All is judged</source>
            <translation>All is judged</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By interview</source>
            <translation>By interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>By speaker</source>
            <translation>By speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Confirm all that are sure ({number})</source>
            <translation>Confirm all that are sure ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes</source>
            <translation>Found quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Found quotes that nobody has judged</source>
            <translation>Found quotes that nobody has judged</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Given to {name}.</source>
            <translation>Given to {name}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Given to {name}; %n quote(s) nearby went along.</source>
            <translation>
                <numerusform>Given to {name}; %n quote nearby went along.</numerusform>
                <numerusform>Given to {name}; %n quotes nearby went along.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Narrow the list</source>
            <translation>Narrow the list</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>One step: Ctrl+Z takes all of it back</source>
            <translation>One step: Ctrl+Z takes all of it back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Only those of the interview in front</source>
            <translation>Only those of the interview in front</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Order: {order}</source>
            <translation>Order: {order}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Quotes that are found in an imported text wait here until an editor has seen them.</source>
            <translation>Quotes that are found in an imported text wait here until an editor has seen them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>The least sure first</source>
            <translation>The least sure first</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it</source>
            <translation>Who said it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Who said it (S); Enter gives it to them and confirms</source>
            <translation>Who said it (S); Enter gives it to them and confirms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>Why: {why}</source>
            <translation>Why: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>Words, title, speaker or reason</source>
            <translation>Words, title, speaker or reason</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>no reason is known</source>
            <translation>no reason is known</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/judging.py" />
            <source>nobody is named</source>
            <translation>nobody is named</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/found.py" />
            <source>nobody known</source>
            <translation>nobody known</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>sure</source>
            <translation>sure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/deciding.py" />
            <source>{done} of {all}</source>
            <translation>{done} of {all}</translation>
        </message>
    </context>
    <context>
        <name>keeping</name>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Backups are made by themselves while you work and each one is opened and checked. A restored backup takes the archive's place; the present state is kept here too, so that you can go back.</source>
            <translation>Backups are made by themselves while you work and each one is opened and checked. A restored backup takes the archive's place; the present state is kept here too, so that you can go back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Backups…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create with a passphrase</source>
            <translation>Create with a passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Create without a passphrase</source>
            <translation>Create without a passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Mind the keyboard layout: Russian, Kazakh and English letters are different ones.</source>
            <translation>Mind the keyboard layout: Russian, Kazakh and English letters are different ones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Open another archive</source>
            <translation>Open another archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Open as an archive of its own</source>
            <translation>Open as an archive of its own</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Open as an archive of its own…</source>
            <translation>Open as an archive of its own…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Passphrase of the archive</source>
            <translation>Passphrase of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Remove the passphrase</source>
            <translation>Remove the passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Set the passphrase</source>
            <translation>Set the passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>Show what I type</source>
            <translation>Show what I type</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive does not open with this passphrase. Check the keyboard layout.</source>
            <translation>The archive does not open with this passphrase. Check the keyboard layout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive has no passphrase any more.</source>
            <translation>The archive has no passphrase any more.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The archive, its search index and its backups are encrypted now.</source>
            <translation>The archive, its search index and its backups are encrypted now.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>The backup was restored. The state before is kept among the backups.</source>
            <translation>The backup was restored. The state before is kept among the backups.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>The two are not the same yet.</source>
            <translation>The two are not the same yet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>The window rested for a while and locked the archive. Everything was saved.</source>
            <translation>The window rested for a while and locked the archive. Everything was saved.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>There is no backup yet. The first one is made by itself when you have worked a while.</source>
            <translation>There is no backup yet. The first one is made by itself when you have worked a while.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/unlock.py" />
            <source>This archive opens with its passphrase.</source>
            <translation>This archive opens with its passphrase.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>This is short: four or five unrelated words are easier to keep and harder to guess.</source>
            <translation>This is short: four or five unrelated words are easier to keep and harder to guess.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Undo the restoration</source>
            <translation>Undo the restoration</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/passphrase.py" />
            <source>With a passphrase the archive, its search index and its backups are encrypted: whoever takes the laptop reads nothing. Without the passphrase nobody opens the archive, you included; there is no way round it. Keep it where you keep keys.</source>
            <translation>With a passphrase the archive, its search index and its backups are encrypted: whoever takes the laptop reads nothing. Without the passphrase nobody opens the archive, you included; there is no way round it. Keep it where you keep keys.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <source>Work on with this state</source>
            <translation>Work on with this state</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a backup was restored</source>
            <translation>before a backup was restored</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before a colleague's copy was merged in</source>
            <translation>before a colleague's copy was merged in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before much was changed at once</source>
            <translation>before much was changed at once</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>before the archive was brought to a newer form</source>
            <translation>before the archive was brought to a newer form</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made by itself while working</source>
            <translation>made by itself while working</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>made on request</source>
            <translation>made on request</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>the damaged file, as it was before a backup was restored</source>
            <translation>the damaged file, as it was before a backup was restored</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/backups.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>A letter alone is typed into texts. Hold Ctrl or Alt, or take F1 to F12.</source>
            <translation>A letter alone is typed into texts. Hold Ctrl or Alt, or take F1 to F12.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>All as delivered</source>
            <translation>All as delivered</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>As delivered</source>
            <translation>As delivered</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>New keys</source>
            <translation>New keys</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>Words of a command, or keys</source>
            <translation>Words of a command, or keys</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/keys.py" />
            <source>{keys} belong to “{command}” already. Give that one other keys first.</source>
            <translation>{keys} belong to “{command}” already. Give that one other keys first.</translation>
        </message>
    </context>
    <context>
        <name>kwic</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>%n line(s) held back: off the record or under embargo</source>
            <translation>
                <numerusform>%n line held back: off the record or under embargo</numerusform>
                <numerusform>%n lines held back: off the record or under embargo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word after</source>
            <translation>1st word after</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>1st word before</source>
            <translation>1st word before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word after</source>
            <translation>2nd word after</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>2nd word before</source>
            <translation>2nd word before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word after</source>
            <translation>3rd word after</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>3rd word before</source>
            <translation>3rd word before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Concordance: {query}</source>
            <translation>Concordance: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Interview and text</source>
            <translation>Interview and text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>No word of a text answers this query.</source>
            <translation>No word of a text answers this query.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Page (HTML)…</source>
            <translation>Page (HTML)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Save the concordance</source>
            <translation>Save the concordance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Sorted by</source>
            <translation>Sorted by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>Table (CSV)…</source>
            <translation>Table (CSV)…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>The word itself</source>
            <translation>The word itself</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/kwic.py" />
            <location filename="../../desktop_app/ui/search/concordance.py" />
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <source>the first %n line(s)</source>
            <translation>
                <numerusform>the first %n line</numerusform>
                <numerusform>the first %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Unknown language</source>
            <translation>Unknown language</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>%n to review</source>
            <translation>
                <numerusform>%n to review</numerusform>
                <numerusform>%n to review</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Drop files or a folder onto the window, or press Ctrl+I.</source>
            <translation>Drop files or a folder onto the window, or press Ctrl+I.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Import files…</source>
            <translation>Import files…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Narrow the list of interviews</source>
            <translation>Narrow the list of interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>No interviews yet</source>
            <translation>No interviews yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Remove interview</source>
            <translation>Remove interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Removed. Ctrl+Z brings it back.</source>
            <translation>Removed. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, date and other details…</source>
            <translation>Title, date and other details…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, outlet or speaker</source>
            <translation>Title, outlet or speaker</translation>
        </message>
    </context>
    <context>
        <name>linking</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Find the other quote</source>
            <translation>Find the other quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>How they relate</source>
            <translation>How they relate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link this quote</source>
            <translation>Link this quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Other quotes</source>
            <translation>Other quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>This quote</source>
            <translation>This quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why (may stay empty)</source>
            <translation>Why (may stay empty)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Words of the other quote</source>
            <translation>Words of the other quote</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>answers</source>
            <translation>answers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>clarifies</source>
            <translation>clarifies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>contradicts</source>
            <translation>contradicts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is answered by</source>
            <translation>is answered by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is clarified by</source>
            <translation>is clarified by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is repeated in</source>
            <translation>is repeated in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is retracted by</source>
            <translation>is retracted by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is supported by</source>
            <translation>is supported by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>is updated by</source>
            <translation>is updated by</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>repeats</source>
            <translation>repeats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>retracts</source>
            <translation>retracts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>see also</source>
            <translation>see also</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>supports</source>
            <translation>supports</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>updates</source>
            <translation>updates</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;People</source>
            <translation>&amp;People</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Quote</source>
            <translation>&amp;Quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Tags</source>
            <translation>&amp;Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>About Kartoteka</source>
            <translation>About Kartoteka</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>All commands…</source>
            <translation>All commands…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Backups…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter earlier</source>
            <translation>Begin a letter earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a letter later</source>
            <translation>Begin a letter later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence earlier</source>
            <translation>Begin a sentence earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a sentence later</source>
            <translation>Begin a sentence later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word earlier</source>
            <translation>Begin a word earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Begin a word later</source>
            <translation>Begin a word later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Beside the others, or back</source>
            <translation>Beside the others, or back</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Close archive</source>
            <translation>Close archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>Close tab</source>
            <translation>Close tab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Concordance</source>
            <translation>Concordance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Copy with citation</source>
            <translation>Copy with citation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Correct the text…</source>
            <translation>Correct the text…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Definition of the tag…</source>
            <translation>Definition of the tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>E&amp;nds</source>
            <translation>E&amp;nds</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter earlier</source>
            <translation>End a letter earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a letter later</source>
            <translation>End a letter later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence earlier</source>
            <translation>End a sentence earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a sentence later</source>
            <translation>End a sentence later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word earlier</source>
            <translation>End a word earlier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>End a word later</source>
            <translation>End a word later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Export dossier…</source>
            <translation>Export dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Find in this text</source>
            <translation>Find in this text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Found quotes</source>
            <translation>Found quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Go to a page or time…</source>
            <translation>Go to a page or time…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>How to search…</source>
            <translation>How to search…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import a folder…</source>
            <translation>Import a folder…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import files…</source>
            <translation>Import files…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>It is what I selected</source>
            <translation>It is what I selected</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Key of the tag…</source>
            <translation>Key of the tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Keys…</source>
            <translation>Keys…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Link…</source>
            <translation>Link…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge the tag into another…</source>
            <translation>Merge the tag into another…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Merge with the next quote</source>
            <translation>Merge with the next quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Move the tag into another…</source>
            <translation>Move the tag into another…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Narrow by sentences</source>
            <translation>Narrow by sentences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New archive…</source>
            <translation>New archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New tag in the tag at hand…</source>
            <translation>New tag in the tag at hand…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New version from a file…</source>
            <translation>New version from a file…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next quote</source>
            <translation>Next quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note on the selection…</source>
            <translation>Note on the selection…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Only the text</source>
            <translation>Only the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Open archive…</source>
            <translation>Open archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of a person…</source>
            <translation>Page of a person…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Page of who said it</source>
            <translation>Page of who said it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Passphrase…</source>
            <translation>Passphrase…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Paste as an interview</source>
            <translation>Paste as an interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Preferences…</source>
            <translation>Preferences…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Previous quote</source>
            <translation>Previous quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Put into a dossier…</source>
            <translation>Put into a dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quote the selection</source>
            <translation>Quote the selection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Read the file in another encoding…</source>
            <translation>Read the file in another encoding…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Remove the tag…</source>
            <translation>Remove the tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Rename the tag</source>
            <translation>Rename the tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Revisions…</source>
            <translation>Revisions…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Same person as…</source>
            <translation>Same person as…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Same words</source>
            <translation>Same words</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Sample archive</source>
            <translation>Sample archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a copy of the archive…</source>
            <translation>Save a copy of the archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a report for the makers…</source>
            <translation>Save a report for the makers…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save this search…</source>
            <translation>Save this search…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Show signs</source>
            <translation>Show signs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Side bar</source>
            <translation>Side bar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split at the caret</source>
            <translation>Split at the caret</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Split the tag…</source>
            <translation>Split the tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>State of the archive…</source>
            <translation>State of the archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tag guide as PDF…</source>
            <translation>Tag guide as PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags on the same quotes…</source>
            <translation>Tags on the same quotes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Tag…</source>
            <translation>Tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>The last tag again</source>
            <translation>The last tag again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>These are two persons…</source>
            <translation>These are two persons…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Usual text size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Watched folder…</source>
            <translation>Watched folder…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who may be one person…</source>
            <translation>Who may be one person…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Who said it…</source>
            <translation>Who said it…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Widen to whole sentences</source>
            <translation>Widen to whole sentences</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Ctrl+Enter saves</source>
            <translation>Ctrl+Enter saves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Fact check</source>
            <translation>Fact check</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Kind of note</source>
            <translation>Kind of note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>New note</source>
            <translation>New note</translation>
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
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Text of the note</source>
            <translation>Text of the note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>To do</source>
            <translation>To do</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>A command, an interview, a person, a tag…</source>
            <translation>A command, an interview, a person, a tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>Commands and things</source>
            <translation>Commands and things</translation>
        </message>
    </context>
    <context>
        <name>panel</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag</source>
            <translation>Add a tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag…</source>
            <translation>Add a tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview</source>
            <translation>As the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview ({terms})</source>
            <translation>As the interview ({terms})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Attributed by: {rule} («{cue}»), certainty {percent} %</source>
            <translation>Attributed by: {rule} («{cue}»), certainty {percent} %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Embargo until</source>
            <translation>Embargo until</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/signs_line.py" />
            <source>In these words: {signs}</source>
            <translation>In these words: {signs}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Link…</source>
            <translation>Link…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove link</source>
            <translation>Remove link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove note</source>
            <translation>Remove note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Take the tag {tag} off</source>
            <translation>Take the tag {tag} off</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Text of the note</source>
            <translation>Text of the note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>To dossier</source>
            <translation>To dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/cells.py" />
            <location filename="../../desktop_app/ui/importing/many.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>embargo until</source>
            <translation>embargo until</translation>
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
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>%n pair(s) left</source>
            <translation>
                <numerusform>%n pair left</numerusform>
                <numerusform>%n pairs left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>%n pair(s) may be one person</source>
            <translation>
                <numerusform>%n pair may be one person</numerusform>
                <numerusform>%n pairs may be one person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/axis.py" />
            <source>%n quote(s) in the order of time</source>
            <translation>
                <numerusform>%n quote in the order of time</numerusform>
                <numerusform>%n quotes in the order of time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>%n quote(s) of {all} are of the other person</source>
            <translation>
                <numerusform>%n quote of {all} is of the other person</numerusform>
                <numerusform>%n quotes of {all} are of the other person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>%n without a date</source>
            <translation>
                <numerusform>%n without a date</numerusform>
                <numerusform>%n without a date</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Same person</source>
            <translation>&amp;Same person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>&amp;Two persons</source>
            <translation>&amp;Two persons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>2025-11-12, 2025-11 or 2025</source>
            <translation>2025-11-12, 2025-11 or 2025</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>A few letters of the name</source>
            <translation>A few letters of the name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>A speaker needs a name.</source>
            <translation>A speaker needs a name.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Add role</source>
            <translation>Add role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Also known as</source>
            <translation>Also known as</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <source>Also: {names}</source>
            <translation>Also: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Another name or spelling</source>
            <translation>Another name or spelling</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Change the role {role}</source>
            <translation>Change the role {role}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose a person in the list first.</source>
            <translation>Choose a person in the list first.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Do without this role</source>
            <translation>Do without this role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In dossiers</source>
            <translation>In dossiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>In the same interviews</source>
            <translation>In the same interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Look at who may be one person</source>
            <translation>Look at who may be one person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name and roles</source>
            <translation>Name and roles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Name and roles…</source>
            <translation>Name and roles…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name and roles… (F2)</source>
            <translation>Name and roles… (F2)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Name of the other person (it may be the same):</source>
            <translation>Name of the other person (it may be the same):</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name or role</source>
            <translation>Name or role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Names, quotes, roles and links of one person on a page.</source>
            <translation>Names, quotes, roles and links of one person on a page.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Narrow the list of people</source>
            <translation>Narrow the list of people</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>No more pairs that may be one person.</source>
            <translation>No more pairs that may be one person.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Nobody here yet</source>
            <translation>Nobody here yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nobody is known to have said this quote.</source>
            <translation>Nobody is known to have said this quote.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>Of one of them nothing but the surname is known.</source>
            <translation>Of one of them nothing but the surname is known.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name has initials that fit the other.</source>
            <translation>One name has initials that fit the other.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>One name may be another case of the other.</source>
            <translation>One name may be another case of the other.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Page of a person</source>
            <translation>Page of a person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Part them</source>
            <translation>Part them</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/choosing.py" />
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes in the order of time</source>
            <translation>Quotes in the order of time</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>Quotes of this person will stand here, and on a strip of time above.</source>
            <translation>Quotes of this person will stand here, and on a strip of time above.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Quotes, roles and names of {name} go to the person chosen here. Ctrl+Z parts them again.</source>
            <translation>Quotes, roles and names of {name} go to the person chosen here. Ctrl+Z parts them again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the name {name}</source>
            <translation>Remove the name {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Remove the role {role}</source>
            <translation>Remove the role {role}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Role of {name}</source>
            <translation>Role of {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Role, e.g. minister</source>
            <translation>Role, e.g. minister</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person</source>
            <translation>Same person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Same person as…</source>
            <translation>Same person as…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Same person as… (Ctrl+Alt+J)</source>
            <translation>Same person as… (Ctrl+Alt+J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show the page</source>
            <translation>Show the page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/sections.py" />
            <source>Show this name in lists</source>
            <translation>Show this name in lists</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show what they said</source>
            <translation>Show what they said</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Somebody who is not named</source>
            <translation>Somebody who is not named</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The names are the same.</source>
            <translation>The names are the same.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name in another spelling, script or order.</source>
            <translation>The same name in another spelling, script or order.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The same name with and without a patronymic.</source>
            <translation>The same name with and without a patronymic.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/same_people.py" />
            <source>The surnames differ in vowels only; the given name is the same.</source>
            <translation>The surnames differ in vowels only; the given name is the same.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <location filename="../../desktop_app/ui/people/page.py" />
            <source>These are two persons…</source>
            <translation>These are two persons…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Those who speak in an interview come here when it is imported.</source>
            <translation>Those who speak in an interview come here when it is imported.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Tick the quotes that are not of {name} but of another person.</source>
            <translation>Tick the quotes that are not of {name} but of another person.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Two persons</source>
            <translation>Two persons</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>What is known</source>
            <translation>What is known</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What is known of the right one goes to the left one</source>
            <translation>What is known of the right one goes to the left one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>What {name} said</source>
            <translation>What {name} said</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>When the name changes, the old one stays as another name.</source>
            <translation>When the name changes, the old one stays as another name.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/pairs.py" />
            <source>Who may be one person</source>
            <translation>Who may be one person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <source>Words of the quote or the interview</source>
            <translation>Words of the quote or the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>since {date}</source>
            <translation>since {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} and {other} are one person now.</source>
            <translation>{name} and {other} are one person now.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/steps.py" />
            <source>{name} has too few quotes to be two persons.</source>
            <translation>{name} has too few quotes to be two persons.</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a page</source>
            <translation>Go to a page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Go to a time</source>
            <translation>Go to a time</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Number of the page</source>
            <translation>Number of the page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Places of the text</source>
            <translation>Places of the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>The source of this text has no pages or times.</source>
            <translation>The source of this text has no pages or times.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/going.py" />
            <source>Time, e.g. 14:05</source>
            <translation>Time, e.g. 14:05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pp. {first}–{last}</source>
            <translation>pp. {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>About Kartoteka</source>
            <translation>About Kartoteka</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>An archive of interviews that stays on this computer: it finds what was said, quotes it exactly, and makes annotated dossiers. It never goes online.</source>
            <translation>An archive of interviews that stays on this computer: it finds what was said, quotes it exactly, and makes annotated dossiers. It never goes online.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Forget it now</source>
            <translation>Forget it now</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Free software under the MIT licence. The window is made with Qt for Python under the LGPL; the works of others that come with it keep their own licences.</source>
            <translation>Free software under the MIT licence. The window is made with Qt for Python under the LGPL; the works of others that come with it keep their own licences.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>It stands on your notes, on your steps in the history and on dossiers; a new name holds from the next time an archive is opened.</source>
            <translation>It stands on your notes, on your steps in the history and on dossiers; a new name holds from the next time an archive is opened.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Lock an archive that has a passphrase</source>
            <translation>Lock an archive that has a passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Remember what was searched</source>
            <translation>Remember what was searched</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Show files before they are imported</source>
            <translation>Show files before they are imported</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Size of text in the reader</source>
            <translation>Size of text in the reader</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>What is kept of an imported file</source>
            <translation>What is kept of an imported file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/about.py" />
            <source>Works of others and their licences</source>
            <translation>Works of others and their licences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>after %n minute(s) of rest</source>
            <translation>
                <numerusform>after %n minute of rest</numerusform>
                <numerusform>after %n minutes of rest</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>nothing but its text</source>
            <translation>nothing but its text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only when told</source>
            <translation>only when told</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>only where it lay</source>
            <translation>only where it lay</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>the file itself, inside the archive</source>
            <translation>the file itself, inside the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/preferences/dialog.py" />
            <source>{points} pt</source>
            <translation>{points} pt</translation>
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Direct speech</source>
            <translation>Direct speech</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Found, to review</source>
            <translation>Found, to review</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>In every state</source>
            <translation>In every state</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Interview turn</source>
            <translation>Interview turn</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Narrow the list of quotes</source>
            <translation>Narrow the list of quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>No quotes here</source>
            <translation>No quotes here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/splitting.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Quotes are found when an interview is imported. To make one, select words and press Q.</source>
            <translation>Quotes are found when an interview is imported. To make one, select words and press Q.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Remove quote</source>
            <translation>Remove quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Reported speech</source>
            <translation>Reported speech</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Show quotes of everybody and on everything</source>
            <translation>Show quotes of everybody and on everything</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/review/found.py" />
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Speaker unknown</source>
            <translation>Speaker unknown</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>State of review</source>
            <translation>State of review</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <location filename="../../desktop_app/ui/similar/page.py" />
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Words of the quote</source>
            <translation>Words of the quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>only {tag}</source>
            <translation>only {tag}</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Confirm this quote</source>
            <translation>Confirm this quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/plain.py" />
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Find in this text</source>
            <translation>Find in this text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Link to another quote…</source>
            <translation>Link to another quote…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Next hit</source>
            <translation>Next hit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Note on this quote…</source>
            <translation>Note on this quote…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/margin.py" />
            <source>Notes beside the text</source>
            <translation>Notes beside the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Previous hit</source>
            <translation>Previous hit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote and tag…</source>
            <translation>Quote and tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Reject this quote</source>
            <translation>Reject this quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Speaker unknown</source>
            <translation>Speaker unknown</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Tag this quote…</source>
            <translation>Tag this quote…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/note_editor.py" />
            <source>Text of the note; Ctrl+Enter saves</source>
            <translation>Text of the note; Ctrl+Enter saves</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/page.py" />
            <source>Text of {title}</source>
            <translation>Text of {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it</source>
            <translation>Who said it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Who said it; another name can be chosen or written (Tab)</source>
            <translation>Who said it; another name can be chosen or written (Tab)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>{number} of {total}</source>
            <translation>{number} of {total}</translation>
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>Tagged: {tag}</source>
            <translation>Tagged: {tag}</translation>
        </message>
    </context>
    <context>
        <name>remarks</name>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Another encoding fits nearly as well; look at the letters.</source>
            <translation>Another encoding fits nearly as well; look at the letters.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines of the file were written in different encodings.</source>
            <translation>Lines of the file were written in different encodings.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Lines were joined to paragraphs.</source>
            <translation>Lines were joined to paragraphs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Pictures, drawings or embedded files were left out.</source>
            <translation>Pictures, drawings or embedded files were left out.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some characters could not be read; � stands for them.</source>
            <translation>Some characters could not be read; � stands for them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>Some pages are pictures; their words were not read.</source>
            <translation>Some pages are pictures; their words were not read.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held comments; they stand behind the text.</source>
            <translation>The file held comments; they stand behind the text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/remarks_wording.py" />
            <source>The file held tracked changes; the text is the one with all of them accepted.</source>
            <translation>The file held tracked changes; the text is the one with all of them accepted.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Everything that the file will hold</source>
            <translation>Everything that the file will hold</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Plain text (*.txt)</source>
            <translation>Plain text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Report for the makers</source>
            <translation>Report for the makers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/report.py" />
            <source>This is everything that the file will hold: what the program did and where it stumbled. No word of an interview, no name of an archive or a file is in it. It is saved where you choose and sent nowhere.</source>
            <translation>This is everything that the file will hold: what the program did and where it stumbled. No word of an interview, no name of an archive or a file is in it. It is saved where you choose and sent nowhere.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n quote(s) and note(s) go along</source>
            <translation>
                <numerusform>%n quote or note goes along</numerusform>
                <numerusform>%n quotes and notes go along</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will be left behind</source>
            <translation>
                <numerusform>%n will be left behind</numerusform>
                <numerusform>%n will be left behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>%n will need a look</source>
            <translation>
                <numerusform>%n will need a look</numerusform>
                <numerusform>%n will need a look</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>A new revision is saved; what needs a look stands under «To review».</source>
            <translation>A new revision is saved; what needs a look stands under «To review».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>A slip of the transcript</source>
            <translation>A slip of the transcript</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Checked against the recording</source>
            <translation>Checked against the recording</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Correct the text</source>
            <translation>Correct the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Give it up</source>
            <translation>Give it up</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Go on correcting</source>
            <translation>Go on correcting</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Here ({number})</source>
            <translation>Here ({number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is gone</source>
            <translation>It is gone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It is what I selected</source>
            <translation>It is what I selected</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stays with its old revision.</source>
            <translation>It stays with its old revision.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>It stood in revision {number}:</source>
            <translation>It stood in revision {number}:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Left behind</source>
            <translation>Left behind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Narrow the list</source>
            <translation>Narrow the list</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <location filename="../../desktop_app/ui/shell/revising.py" />
            <source>New version from a file</source>
            <translation>New version from a file</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Nothing is changed yet. The present text stays readable as a revision.</source>
            <translation>Nothing is changed yet. The present text stays readable as a revision.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing like it was found in the present text.</source>
            <translation>Nothing like it was found in the present text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing waits whose place the selection could be.</source>
            <translation>Nothing waits whose place the selection could be.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Nothing was left behind</source>
            <translation>Nothing was left behind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Quotes stand here whose words are no longer in the present text.</source>
            <translation>Quotes stand here whose words are no longer in the present text.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Save as a new revision</source>
            <translation>Save as a new revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Select the words in the text first, then say again that it is they.</source>
            <translation>Select the words in the text first, then say again that it is they.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Select the words in the text, then press this.</source>
            <translation>Select the words in the text, then press this.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>Text of the interview</source>
            <translation>Text of the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>The correction is not saved as a revision yet.</source>
            <translation>The correction is not saved as a revision yet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The outlet corrected it</source>
            <translation>The outlet corrected it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The speaker asked for it</source>
            <translation>The speaker asked for it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>The text becomes that of «{file}». The present one stays as an older revision.</source>
            <translation>The text becomes that of «{file}». The present one stays as an older revision.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/correcting.py" />
            <source>This correction was begun on revision {old}; the present text is revision {new}. Saved as it is, it takes back what was changed between them.</source>
            <translation>This correction was begun on revision {old}; the present text is revision {new}. Saved as it is, it takes back what was changed between them.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Those whose words are no longer in the present text</source>
            <translation>Those whose words are no longer in the present text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>When a text is corrected, quotes whose place is not beyond doubt wait here.</source>
            <translation>When a text is corrected, quotes whose place is not beyond doubt wait here.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/reason.py" />
            <source>Why the text changes</source>
            <translation>Why the text changes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>Words, title or speaker</source>
            <translation>Words, title or speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>quote</source>
            <translation>quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>revision {number}</source>
            <translation>revision {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/review/page.py" />
            <source>the very words, but not where they stood</source>
            <translation>the very words, but not where they stood</translation>
        </message>
    </context>
    <context>
        <name>revisions</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>As it was imported</source>
            <translation>As it was imported</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Change {at} of {of}</source>
            <translation>Change {at} of {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with</source>
            <translation>Compare with</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Compare with revision {number}</source>
            <translation>Compare with revision {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>From a file…</source>
            <translation>From a file…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Next change (F7)</source>
            <translation>Next change (F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Previous change (Shift+F7)</source>
            <translation>Previous change (Shift+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revision {number}</source>
            <translation>Revision {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions of the text</source>
            <translation>Revisions of the text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Revisions: {title}</source>
            <translation>Revisions: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; its place in the present text is open</source>
            <translation>Stands in revision {number}; its place in the present text is open</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Stands in revision {number}; no longer in the present text</source>
            <translation>Stands in revision {number}; no longer in the present text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Text of the revision</source>
            <translation>Text of the revision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/difference.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>The two texts are the same, letter for letter.</source>
            <translation>The two texts are the same, letter for letter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>Two revisions side by side</source>
            <translation>Two revisions side by side</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/revisions/bar.py" />
            <source>Whole text</source>
            <translation>Whole text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/comparing.py" />
            <location filename="../../desktop_app/ui/revisions/page.py" />
            <source>{count} characters</source>
            <translation>{count} characters</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/revisions/sides.py" />
            <source>… %n paragraph(s) without a change …</source>
            <translation>
                <numerusform>… %n paragraph without a change …</numerusform>
                <numerusform>… %n paragraphs without a change …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a guess</source>
            <translation>a guess</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>goes on from the quote before</source>
            <translation>goes on from the quote before</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>only a verb</source>
            <translation>only a verb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>pronoun</source>
            <translation>pronoun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>role</source>
            <translation>role</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the guest</source>
            <translation>the guest</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the interviewer</source>
            <translation>the interviewer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>turns of a dialogue</source>
            <translation>turns of a dialogue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>who is cited</source>
            <translation>who is cited</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>%n more in this interview</source>
            <translation>
                <numerusform>%n more in this interview</numerusform>
                <numerusform>%n more in this interview</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Also found: %n more</source>
            <translation>
                <numerusform>Also found: %n more</numerusform>
                <numerusform>Also found: %n more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Best first</source>
            <translation>Best first</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Concordance: every place as a line</source>
            <translation>Concordance: every place as a line</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Did you mean: {query}</source>
            <translation>Did you mean: {query}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Narrow by: {name}</source>
            <translation>Narrow by: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>No longer only {value}</source>
            <translation>No longer only {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Oldest first</source>
            <translation>Oldest first</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Passages found</source>
            <translation>Passages found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Save this search…</source>
            <translation>Save this search…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Saved search</source>
            <translation>Saved search</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/saved.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/offers.py" />
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <location filename="../../desktop_app/ui/search/hits.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>The index is still catching up with %n interview(s).</source>
            <translation>
                <numerusform>The index is still catching up with %n interview.</numerusform>
                <numerusform>The index is still catching up with %n interviews.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/concordance_page.py" />
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>This cannot be searched for</source>
            <translation>This cannot be searched for</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Try fewer words, another form, or the beginning of a word with *.</source>
            <translation>Try fewer words, another form, or the beginning of a word with *.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/syntax.py" />
            <source>What can be written here</source>
            <translation>What can be written here</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Why it was found</source>
            <translation>Why it was found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/facets.py" />
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a link</source>
            <translation>a link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a note</source>
            <translation>a note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a quote</source>
            <translation>a quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/completing.py" />
            <source>a tag</source>
            <translation>a tag</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>{passages} in %n interview(s)</source>
            <translation>
                <numerusform>{passages} in %n interview</numerusform>
                <numerusform>{passages} in %n interviews</numerusform>
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
            <translation>All files (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>All that can be read ({endings})</source>
            <translation>All that can be read ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/keeping.py" />
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Archives (*.kartoteka)</source>
            <translation>Archives (*.kartoteka)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose an interview on the left, or search with Ctrl+Shift+F.</source>
            <translation>Choose an interview on the left, or search with Ctrl+Shift+F.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Choose the dossier that is to be exported.</source>
            <translation>Choose the dossier that is to be exported.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <location filename="../../desktop_app/ui/shell/with_people.py" />
            <source>Click a quote in the text first.</source>
            <translation>Click a quote in the text first.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Copied and checked: {file}</source>
            <translation>Copied and checked: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Everything is saved</source>
            <translation>Everything is saved</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Import a folder</source>
            <translation>Import a folder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Import files</source>
            <translation>Import files</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Importing {done} of {of}: {file}</source>
            <translation>Importing {done} of {of}: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Indexing {done} of {of}</source>
            <translation>Indexing {done} of {of}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>New archive</source>
            <translation>New archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing open</source>
            <translation>Nothing open</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Only for reading</source>
            <translation>Only for reading</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Open archive</source>
            <translation>Open archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Places of the archive</source>
            <translation>Places of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo: {step}</source>
            <translation>Redo: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Save a copy of the archive</source>
            <translation>Save a copy of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything…</source>
            <translation>Search everything…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Stop the import</source>
            <translation>Stop the import</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo: {step}</source>
            <translation>Undo: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>What is open</source>
            <translation>What is open</translation>
        </message>
    </context>
    <context>
        <name>signs</name>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Arabic letter mark</source>
            <translation>Arabic letter mark</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Greek word</source>
            <translation>Cyrillic «{letter}» in a Greek word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Cyrillic «{letter}» in a Latin word</source>
            <translation>Cyrillic «{letter}» in a Latin word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Cyrillic word</source>
            <translation>Greek «{letter}» in a Cyrillic word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Greek «{letter}» in a Latin word</source>
            <translation>Greek «{letter}» in a Latin word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Hangul filler</source>
            <translation>Hangul filler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Cyrillic word</source>
            <translation>Latin «{letter}» in a Cyrillic word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>Latin «{letter}» in a Greek word</source>
            <translation>Latin «{letter}» in a Greek word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>carriage return</source>
            <translation>carriage return</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>control sign</source>
            <translation>control sign</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>direction control</source>
            <translation>direction control</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of embedding or override</source>
            <translation>end of embedding or override</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>end of isolate</source>
            <translation>end of isolate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>escape sign</source>
            <translation>escape sign</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>figure space</source>
            <translation>figure space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>first-strong isolate</source>
            <translation>first-strong isolate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>form feed</source>
            <translation>form feed</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>hair space</source>
            <translation>hair space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>invisible sign</source>
            <translation>invisible sign</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right embedding</source>
            <translation>left-to-right embedding</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right isolate</source>
            <translation>left-to-right isolate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right mark</source>
            <translation>left-to-right mark</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>left-to-right override</source>
            <translation>left-to-right override</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line separator</source>
            <translation>line separator</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>line tab</source>
            <translation>line tab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>narrow no-break space</source>
            <translation>narrow no-break space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>no-break space</source>
            <translation>no-break space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>paragraph separator</source>
            <translation>paragraph separator</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left embedding</source>
            <translation>right-to-left embedding</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left isolate</source>
            <translation>right-to-left isolate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left mark</source>
            <translation>right-to-left mark</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>right-to-left override</source>
            <translation>right-to-left override</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>soft hyphen</source>
            <translation>soft hyphen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>tag character</source>
            <translation>tag character</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>thin space</source>
            <translation>thin space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>unusual space</source>
            <translation>unusual space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>variation selector</source>
            <translation>variation selector</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>word joiner</source>
            <translation>word joiner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width joiner</source>
            <translation>zero-width joiner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width no-break space</source>
            <translation>zero-width no-break space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width non-joiner</source>
            <translation>zero-width non-joiner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/signs_wording.py" />
            <source>zero-width space</source>
            <translation>zero-width space</translation>
        </message>
    </context>
    <context>
        <name>similar</name>
        <message numerus="yes">
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>%n word(s) differ</source>
            <translation>
                <numerusform>%n word differs</numerusform>
                <numerusform>%n words differ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Comparing all quotes…</source>
            <translation>Comparing all quotes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>Link as «{how}»</source>
            <translation>Link as «{how}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>No words stand twice</source>
            <translation>No words stand twice</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Only where words differ</source>
            <translation>Only where words differ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>Perhaps about the same (%n)</source>
            <translation>
                <numerusform>Perhaps about the same (%n)</numerusform>
                <numerusform>Perhaps about the same (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Quotes that come again in another interview, word for word or nearly so, stand here.</source>
            <translation>Quotes that come again in another interview, word for word or nearly so, stand here.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>Same words</source>
            <translation>Same words</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>The same words elsewhere (%n)</source>
            <translation>
                <numerusform>The same words elsewhere (%n)</numerusform>
                <numerusform>The same words elsewhere (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>They have nothing to do with each other; do not show again</source>
            <translation>They have nothing to do with each other; do not show again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>This takes some seconds.</source>
            <translation>This takes some seconds.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[here: {words}]</source>
            <translation>[here: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>[there: {words}]</source>
            <translation>[there: {words}]</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a negation differs</source>
            <translation>a negation differs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>a number differs</source>
            <translation>a number differs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>and %n more under «Same words»</source>
            <translation>
                <numerusform>and %n more under «Same words»</numerusform>
                <numerusform>and %n more under «Same words»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>another speaker</source>
            <translation>another speaker</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>earliest of %n</source>
            <translation>
                <numerusform>earliest of %n</numerusform>
                <numerusform>earliest of %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/similar.py" />
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>earliest source</source>
            <translation>earliest source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/cards.py" />
            <source>linked: {how}</source>
            <translation>linked: {how}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/page.py" />
            <source>no word differs</source>
            <translation>no word differs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>one is a part of the other</source>
            <translation>one is a part of the other</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>the same by way of another</source>
            <translation>the same by way of another</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/similar/section.py" />
            <source>this one is the earliest source</source>
            <translation>this one is the earliest source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>word for word</source>
            <translation>word for word</translation>
        </message>
    </context>
    <context>
        <name>state</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>%n thing(s) need a look</source>
            <translation>
                <numerusform>%n thing needs a look</numerusform>
                <numerusform>%n things need a look</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Backups…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Build the search index anew</source>
            <translation>Build the search index anew</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Every text and every quote is being compared…</source>
            <translation>Every text and every quote is being compared…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Everything is in order.</source>
            <translation>Everything is in order.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Newest backup</source>
            <translation>Newest backup</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Nothing to do; or build the index anew.</source>
            <translation>Nothing to do; or build the index anew.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Open the quote and mark its words anew; a dossier asks for the reason until then.</source>
            <translation>Open the quote and mark its words anew; a dossier asks for the reason until then.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore a backup from before, or import the original file again.</source>
            <translation>Restore a backup from before, or import the original file again.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Restore the newest backup (File, Backups…); the present file is kept beside it.</source>
            <translation>Restore the newest backup (File, Backups…); the present file is kept beside it.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>Say in the review list where the words stand now.</source>
            <translation>Say in the review list where the words stand now.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>State of the archive</source>
            <translation>State of the archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies in a folder that is copied to a cloud. A copy taken while you work can lose changes. Keep the archive in a folder of this computer, and put backups or exchange copies into the cloud.</source>
            <translation>This archive lies in a folder that is copied to a cloud. A copy taken while you work can lose changes. Keep the archive in a folder of this computer, and put backups or exchange copies into the cloud.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/state.py" />
            <source>This archive lies on a network drive, where two people can write at once without noticing and changes can be lost. Keep the archive in a folder of this computer, and share backups or exchange copies.</source>
            <translation>This archive lies on a network drive, where two people can write at once without noticing and changes can be lost. Keep the archive in a folder of this computer, and share backups or exchange copies.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>What is not in order</source>
            <translation>What is not in order</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>a folder of this computer</source>
            <translation>a folder of this computer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>none; whoever has the file can read it</source>
            <translation>none; whoever has the file can read it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>not safe for an open archive</source>
            <translation>not safe for an open archive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>set; archive, index and backups are encrypted</source>
            <translation>set; archive, index and backups are encrypted</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/keeping/state.py" />
            <source>{size}, interviews: {interviews}, quotes: {quotes}</source>
            <translation>{size}, interviews: {interviews}, quotes: {quotes}</translation>
        </message>
    </context>
    <context>
        <name>syntax</name>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>(tax OR duty) budget</source>
            <translation>(tax OR duty) budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>* stands for any letters; at least two letters are named</source>
            <translation>* stands for any letters; at least two letters are named</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=plants</source>
            <translation>=plants</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>=“nuclear plants”</source>
            <translation>=“nuclear plants”</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>? stands for one letter, at the end of a word for one or none</source>
            <translation>? stands for one letter, at the end of a word for one or none</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>Kazakh or Russian letters</source>
            <translation>Kazakh or Russian letters</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>a letter amiss</source>
            <translation>a letter amiss</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all passages</source>
            <translation>all passages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>all the words, in any order, in one passage</source>
            <translation>all the words, in any order, in one passage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>another form of the word</source>
            <translation>another form of the word</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at least one of them</source>
            <translation>at least one of them</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>at most 5 words between them, whichever comes first; also between phrases and brackets</source>
            <translation>at most 5 words between them, whichever comes first; also between phrases and brackets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>both, which is the same as without AND</source>
            <translation>both, which is the same as without AND</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>brackets hold together what belongs together</source>
            <translation>brackets hold together what belongs together</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>col*r</source>
            <translation>col*r</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2023..2024-06</source>
            <translation>date:2023..2024-06</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>date:2024-05</source>
            <translation>date:2024-05</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>electr*</source>
            <translation>electr*</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly these forms, one after the other</source>
            <translation>exactly these forms, one after the other</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>exactly this form</source>
            <translation>exactly this form</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>from and until; 2024.. since then, ..2024 until then</source>
            <translation>from and until; 2024.. since then, ..2024 until then</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>has:link</source>
            <translation>has:link</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the same passage; without it, one of the words may be in the title instead</source>
            <translation>in the same passage; without it, one of the words may be in the title instead</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in the title of the interview</source>
            <translation>in the title of the interview</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>in what one speaker says without a break, also over several paragraphs</source>
            <translation>in what one speaker says without a break, also over several paragraphs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it begins so</source>
            <translation>it begins so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>it fits * and ?</source>
            <translation>it fits * and ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>kind:passage</source>
            <translation>kind:passage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>lang:ru</source>
            <translation>lang:ru</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>m?n</source>
            <translation>m?n</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>note:check</source>
            <translation>note:check</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>nuclear plant</source>
            <translation>nuclear plant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>only things of this kind: passage, note, link, title, speaker, tag, dossier</source>
            <translation>only things of this kind: passage, note, link, title, speaker, tag, dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>outlet:Herald</source>
            <translation>outlet:Herald</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>president</source>
            <translation>president</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>president~1</source>
            <translation>president~1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>quotes that are found, confirmed, rejected</source>
            <translation>quotes that are found, confirmed, rejected</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>speaker:Tokayev</source>
            <translation>speaker:Tokayev</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>state:found</source>
            <translation>state:found</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tag:Energy</source>
            <translation>tag:Energy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax AND budget</source>
            <translation>tax AND budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax NOT income</source>
            <translation>tax NOT income</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax OR duty</source>
            <translation>tax OR duty</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/5 budget</source>
            <translation>tax near/5 budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/passage budget</source>
            <translation>tax near/passage budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>tax near/turn budget</source>
            <translation>tax near/turn budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms: on_record, background, deep_background, off_record</source>
            <translation>terms: on_record, background, deep_background, off_record</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>terms:off_record</source>
            <translation>terms:off_record</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the first without the second; -income is the same</source>
            <translation>the first without the second; -income is the same</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the language: ru, kk, en</source>
            <translation>the language: ru, kk, en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same form</source>
            <translation>the same form</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the same name</source>
            <translation>the same name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>the word in all its forms; a name in all its cases</source>
            <translation>the word in all its forms; a name in all its cases</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>these words one after the other, in any form</source>
            <translation>these words one after the other, in any form</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>title:budget</source>
            <translation>title:budget</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what a passage has: link, note, tag, quote</source>
            <translation>what a passage has: link, note, tag, quote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>what is tagged so, or with a tag below it; tag:(Energy OR Taxes) with one of them</source>
            <translation>what is tagged so, or with a tag below it; tag:(Energy OR Taxes) with one of them</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>when: a year, a month, a day, or a name: date:May 2024, date:spring 1998</source>
            <translation>when: a year, a month, a day, or a name: date:May 2024, date:spring 1998</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>where it was published</source>
            <translation>where it was published</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>who speaks</source>
            <translation>who speaks</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>with one letter amiss; ~2 with two</source>
            <translation>with one letter amiss; ~2 with two</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words of notes on quotes</source>
            <translation>words of notes on quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>words that begin so</source>
            <translation>words that begin so</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/query_help.py" />
            <source>“nuclear plant”</source>
            <translation>“nuclear plant”</translation>
        </message>
    </context>
    <context>
        <name>tagging</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>A few letters of a tag</source>
            <translation>A few letters of a tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>New tag: {path}</source>
            <translation>New tag: {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/marking.py" />
            <source>No tag has been given yet.</source>
            <translation>No tag has been given yet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>On it: {tags}</source>
            <translation>On it: {tags}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/tag_picker.py" />
            <source>Tags that fit</source>
            <translation>Tags that fit</translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n quote(s) have «{tag}» or a tag below it.</source>
            <translation>
                <numerusform>%n quote has «{tag}» or a tag below it.</numerusform>
                <numerusform>%n quotes have «{tag}» or a tag below it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>%n quote(s) of {all} go to the new tag</source>
            <translation>
                <numerusform>%n quote of {all} goes to the new tag</numerusform>
                <numerusform>%n quotes of {all} go to the new tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this tag or one below it</source>
            <translation>
                <numerusform>%n quote with this tag or one below it</numerusform>
                <numerusform>%n quotes with this tag or one below it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>%n quote(s) with this very tag</source>
            <translation>
                <numerusform>%n quote with this very tag</numerusform>
                <numerusform>%n quotes with this very tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>%n tag(s) below go along.</source>
            <translation>
                <numerusform>%n tag below goes along.</numerusform>
                <numerusform>%n tags below go along.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>(at the top)</source>
            <translation>(at the top)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>A tag counts for those above it too</source>
            <translation>A tag counts for those above it too</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Add tag (Enter)</source>
            <translation>Add tag (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back.</source>
            <translation>All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Blue</source>
            <translation>Blue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Brown</source>
            <translation>Brown</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Choose a tag in the tree first.</source>
            <translation>Choose a tag in the tree first.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Definition…</source>
            <translation>Definition…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Green</source>
            <translation>Green</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Key of the tag</source>
            <translation>Key of the tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Key…</source>
            <translation>Key…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Lilac</source>
            <translation>Lilac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge into another tag…</source>
            <translation>Merge into another tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Merge tags</source>
            <translation>Merge tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into another tag…</source>
            <translation>Move into another tag…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move into the tag above</source>
            <translation>Move into the tag above</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move out of its tag</source>
            <translation>Move out of its tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move tags</source>
            <translation>Move tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Name of the new tag</source>
            <translation>Name of the new tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Narrow the tags</source>
            <translation>Narrow the tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag</source>
            <translation>New tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>New tag inside…</source>
            <translation>New tag inside…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>New tag, e.g. Energy/Nuclear</source>
            <translation>New tag, e.g. Energy/Nuclear</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>No quote has the tag «{tag}» itself; there is nothing to split.</source>
            <translation>No quote has the tag «{tag}» itself; there is nothing to split.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>No quote has two tags yet. As soon as some have, this table says which tags meet.</source>
            <translation>No quote has two tags yet. As soon as some have, this table says which tags meet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>No tags yet</source>
            <translation>No tags yet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Ochre</source>
            <translation>Ochre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>On how many quotes two tags are together. A number leads to its quotes.</source>
            <translation>On how many quotes two tags are together. A number leads to its quotes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Own</source>
            <translation>Own</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>Press the key that shall put the tag «{tag}» on the quote at hand, or make a tagged quote of what is selected. Backspace: no key.</source>
            <translation>Press the key that shall put the tag «{tag}» on the quote at hand, or make a tagged quote of what is selected. Backspace: no key.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Quotes ticked here get the new tag instead of «{tag}». Ctrl+Z brings it back.</source>
            <translation>Quotes ticked here get the new tag instead of «{tag}». Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this tag or one below it</source>
            <translation>Quotes with this tag or one below it</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Quotes with this very tag</source>
            <translation>Quotes with this very tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Remove tag</source>
            <translation>Remove tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table</source>
            <translation>Save as a table</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Save as a table…</source>
            <translation>Save as a table…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sea green</source>
            <translation>Sea green</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show its quotes</source>
            <translation>Show its quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Show quotes with this very tag</source>
            <translation>Show quotes with this very tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Sort the tags beside it by name</source>
            <translation>Sort the tags beside it by name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>Split a tag</source>
            <translation>Split a tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Split…</source>
            <translation>Split…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/cooccurrence.py" />
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Tag «{tag}» removed. Ctrl+Z brings it back.</source>
            <translation>Tag «{tag}» removed. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>Tags on the same quotes</source>
            <translation>Tags on the same quotes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Tags say what a quote is about. Write the first one below; a / makes a tag in a tag.</source>
            <translation>Tags say what a quote is about. Write the first one below; a / makes a tag in a tag.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The key is {key}.</source>
            <translation>The key is {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>The key that puts the tag on the quote at hand</source>
            <translation>The key that puts the tag on the quote at hand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/splitting.py" />
            <source>The new tag lies in the old one</source>
            <translation>The new tag lies in the old one</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/removal.py" />
            <source>The quotes themselves stay. Ctrl+Z brings all of it back.</source>
            <translation>The quotes themselves stay. Ctrl+Z brings all of it back.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>The tag has no key.</source>
            <translation>The tag has no key.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>What can be done with tags</source>
            <translation>What can be done with tags</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/definition.py" />
            <source>When this tag is used, and when not</source>
            <translation>When this tag is used, and when not</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>Wine red</source>
            <translation>Wine red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/choosing.py" />
            <location filename="../../desktop_app/ui/tags/tree.py" />
            <source>Words of the tag</source>
            <translation>Words of the tag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/aside.py" />
            <source>Write a definition…</source>
            <translation>Write a definition…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/model.py" />
            <source>key {key}</source>
            <translation>key {key}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/meeting.py" />
            <source>tags.csv</source>
            <translation>tags.csv</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/keys.py" />
            <source>{key} belongs to «{tag}». Take it from that tag first, or choose another key.</source>
            <translation>{key} belongs to «{tag}». Take it from that tag first, or choose another key.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/tags/steps.py" />
            <source>«{tag}» shall lie in the tag chosen here.</source>
            <translation>«{tag}» shall lie in the tag chosen here.</translation>
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>Off record</source>
            <translation>Off record</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On background</source>
            <translation>On background</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On deep background</source>
            <translation>On deep background</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/vocabulary.py" />
            <source>On record</source>
            <translation>On record</translation>
        </message>
    </context>
    <context>
        <name>verbatim</name>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a capital letter differs («{there}» for «{locked}»)</source>
            <translation>a capital letter differs («{there}» for «{locked}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a figure space</source>
            <translation>a figure space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a line end</source>
            <translation>a line end</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a look-alike letter of another alphabet stands for «{locked}»</source>
            <translation>a look-alike letter of another alphabet stands for «{locked}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a narrow no-break space</source>
            <translation>a narrow no-break space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a no-break space</source>
            <translation>a no-break space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen is gone</source>
            <translation>a soft hyphen is gone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a soft hyphen was added</source>
            <translation>a soft hyphen was added</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a space</source>
            <translation>a space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a tab</source>
            <translation>a tab</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>a thin space</source>
            <translation>a thin space</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an accent is written as a sign of its own</source>
            <translation>an accent is written as a sign of its own</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign is gone ({codes})</source>
            <translation>an invisible sign is gone ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>an invisible sign was added ({codes})</source>
            <translation>an invisible sign was added ({codes})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>another dash ({there} for {locked})</source>
            <translation>another dash ({there} for {locked})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>other quotation marks ({there} for {locked})</source>
            <translation>other quotation marks ({there} for {locked})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>{there} stands where {locked} was</source>
            <translation>{there} stands where {locked} was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{locked}» is gone</source>
            <translation>«{locked}» is gone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» stands for «{locked}»</source>
            <translation>«{there}» stands for «{locked}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/services/verbatim.py" />
            <source>«{there}» was added</source>
            <translation>«{there}» was added</translation>
        </message>
    </context>
    <context>
        <name>watching</name>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Files that are put into this folder, or into folders in it, come into the archive by themselves while it is open. They stay where they are.</source>
            <translation>Files that are put into this folder, or into folders in it, come into the archive by themselves while it is open. They stay where they are.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>From «{folder}»: {summary}</source>
            <translation>From «{folder}»: {summary}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>No folder is watched.</source>
            <translation>No folder is watched.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Stop watching</source>
            <translation>Stop watching</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is not there</source>
            <translation>«{folder}» is not there</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/importing/watch.py" />
            <source>«{folder}» is watched</source>
            <translation>«{folder}» is watched</translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>An archive of interviews that stays on this computer: find what was said, quote it exactly, take away an annotated dossier.</source>
            <translation>An archive of interviews that stays on this computer: find what was said, quote it exactly, take away an annotated dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>How it works</source>
            <translation>How it works</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>New archive…</source>
            <translation>New archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Open archive…</source>
            <translation>Open archive…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Opened lately</source>
            <translation>Opened lately</translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Try it on a sample</source>
            <translation>Try it on a sample</translation>
        </message>
    </context>
</TS>
