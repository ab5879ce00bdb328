<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>check</name>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The quote «{words}» is not, letter for letter, what stands in the interview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The search index is not up to date; it brings itself up to date when searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/checking.py" />
            <source>The text of «{title}» is not what was stored.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n passage(s) found</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/editing.py" />
            <location filename="../../desktop_app/cli/finding.py" />
            <source>%n quote(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/editing.py" />
            <source>%n quote(s) confirmed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>ARCHIVE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>An offline archive of interviews. Without a command: the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>COMMAND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>DOSSIER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>Everything is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>INTERVIEW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>PATH</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUERY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUOTE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>QUOTE-OR-INTERVIEW</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>TAG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>TEXT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>already here: {file} («{title}»)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>bring the step that was taken back again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>check the file, every text and every quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>confirm found quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>embargo: the last day on which it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>file of the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>find quotes and speakers without an archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>import files and folders</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/printing.py" />
            <source>imported: {file} («{title}»), %n quote(s) found</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>index: {state}, %n interview(s) waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>language of the messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>link two quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>list quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/keeping.py" />
            <source>made: {archive}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make a dossier and export it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make an empty archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from the quotes that a search finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>make it from these quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/printing.py" />
            <source>not imported: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>note written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>print the result as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>put tags on a quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>read texts and print findings, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>search the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>set the terms of a quote or an interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>show an interview, or list them all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/finding.py" />
            <location filename="../../desktop_app/cli/printing.py" />
            <source>speaker unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>tagged: {tags}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>take the last step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/editing.py" />
            <source>terms set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the file to write: .pdf, .html or .md</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>the search index: its state, or build it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>what was done in the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a checked copy of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/cli/main.py" />
            <source>write a note on a quote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>An interview needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Details of the interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Interviewer or author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the data of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the first sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the header of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the name of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>from the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <source>given by an editor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/trouble.py" />
            <source>Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n quotes left out by their terms or by an embargo</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>%n sources</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>About this dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Editor’s comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Fact check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Made on {date}. Archive: {archive}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>SHA-256 of the quotes, shortened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speaker not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>State of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>Withheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>contradicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>is answered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>is repeated in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>is supported by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>is updated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>it took too much time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>not yet confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>off record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>on background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>on deep background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>on record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>p. {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>paragraph {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>reported speech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>revision {number}, SHA-256 {digest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>see also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>supports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/pdf.py" />
            <source>the typesetting was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/exporters/wording.py" />
            <source>updates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dossiers</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n link(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>%n note(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n quote(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>%n quote(s) put into «{title}»</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>%n will not leave the house</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>A dossier is an ordered choice of quotes with your commentary. Press + to begin one, or click a quote in a text and press Ctrl+D.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Add section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Add your own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Begun: «{title}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Commentary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Deep background: leaves without name and role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Dossiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Heading of the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Introduction to the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move down (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Move up (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Narrow the list of dossiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>New dossier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>New section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>No dossiers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/body.py" />
            <source>No quotes in this dossier yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>On background: leaves without the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>Put into a dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Remove dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/section.py" />
            <source>Remove section with all that is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Show in its interview (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Take out of the dossier (Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/page.py" />
            <source>Taken out. Ctrl+Z brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>This quote is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <source>Title of the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What it covers, in a sentence or two (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/head.py" />
            <source>What the dossier covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: embargo until {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: off the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/leaving.py" />
            <source>Will not leave: rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>With its sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Without context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <source>Words of the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your commentary on this quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <source>Your own text between the quotes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/adding.py" />
            <source>«{title}» holds this already</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A name is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A quote cannot be linked to itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>A tag cannot lie inside itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>No font of the dossier has the sign {sign}; it stands in: «{where}».</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Select some text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>Something went wrong: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The dossier «{name}» holds no quote that may leave the house.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The quote «{words}» is not, letter for letter, what stands in the interview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>The search «{query}» cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There are no terms «{name}». Known terms: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no link type «{name}». Known types: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is no {kind} «{name}» in this archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>These two quotes are already linked in this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>This step cannot be undone, because what it changed was changed again since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: Kartoteka cannot read this kind of file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: a file of this name exists already; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: nothing can be written in this place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: reading the file was stopped, because it took too much time or memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive can be read but not changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the archive is damaged ({reason}). Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the disk is full. Nothing was changed; free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the dossier could not be made ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file holds no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is larger than {limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the file is not text in UTF-8 (byte {position}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: the folder holds no file that Kartoteka can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no archive here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: there is no such file or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this archive was written by a newer Kartoteka. Install the newer version to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: this is not a Kartoteka archive, or it needs a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>{path}: {user} on {host} is working in this archive since {since}. It can be read meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{date}» is not a date. Write it as 2025-11-12, 2025-11 or 2025.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/domain/errors.py" />
            <source>«{name}» fits more than one {kind}; write more of its id.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Export dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Markdown text (*.md)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>PDF document (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Web page (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Writing {file}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/exporting.py" />
            <source>Written: {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add quotes to dossier «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add role {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add section «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add tag {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Add text to dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Attribute to {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Begin dossier «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change details of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change dossier «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change ends of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change kind of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change link of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change note «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change section «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change speaker {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Change tag {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Every step in this archive stands here and can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Import «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Link «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Move dossier item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Narrow the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Nothing was done yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Quote «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Redone: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove dossier «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove interview «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove link of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove note «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove quote «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove section «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Remove tag {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Review «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Set terms of «{about}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Tag with {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take item out of dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Take tag {about} off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Undone: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/history/page.py" />
            <source>What was done, or who did it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/services/history.py" />
            <source>Write note «{about}»</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The date «{date}» in the header is not a date; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The header's line «{key}» is not known; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/importers/headers.py" />
            <source>The language «{name}» in the header is not known; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/importers/files.py" />
            <source>it is not a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <source>%n already here</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <source>%n interview(s) imported</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <source>%n not imported</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <source>Files that were not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/importing.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Kazakh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Unknown language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>%n to review</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Drop files or a folder onto the window, or press Ctrl+I.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Narrow the list of interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>No interviews yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Remove interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/list.py" />
            <location filename="../../desktop_app/ui/library/page.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Removed. Ctrl+Z brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, date and other details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/page.py" />
            <source>Title, outlet or speaker</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>linking</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Find the other quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>How they relate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Link this quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Other quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>This quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Why (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/linking.py" />
            <source>Words of the other quote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>contradicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>is answered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>is repeated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>is supported by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>is updated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>see also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>supports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>updates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>About Kartoteka</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>All commands…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Check the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Close archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/tabs.py" />
            <source>Close tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Copy with source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Dossiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Export dossier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Find in this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Link…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>New archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Next quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note on the selection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Only the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Open archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Previous quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Put into a dossier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Quote the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Save a copy of the archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Side bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Ctrl+Enter saves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Fact check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Kind of note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/naming.py" />
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/note_dialog.py" />
            <source>Text of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>To do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/palette.py" />
            <source>What would you like to do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>panel</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Add a tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>As the interview ({terms})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Attributed by: {rule} («{cue}»), certainty {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Embargo until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Link…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Remove note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Take the tag {tag} off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>Terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/cards.py" />
            <source>Text of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>To dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/library/details.py" />
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/panel.py" />
            <source>embargo until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>people</name>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>%n interview(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>%n quote(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>A speaker needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Add role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Also known as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Also: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Do without this role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Name and roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name and roles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name and roles… (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Name or role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Narrow the list of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Nobody here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Role, e.g. minister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Show what they said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Since: YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>Somebody who is not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/list.py" />
            <source>Those who speak in an interview come here when it is imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Until: YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/speaker.py" />
            <source>When the name changes, the old one stays as another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/people/role.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quotes</name>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Direct speech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Found, to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>In every state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Interview turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Narrow the list of quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>No quotes here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Quotes are found when an interview is imported. To make one, select words and press Q.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Remove quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Reported speech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Show quotes of everybody and on everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/dossiers/cards.py" />
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Speaker unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>State of review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/quotes/page.py" />
            <source>Words of the quote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Confirm this quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Find in this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Link to another quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Next hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Note on this quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/margin.py" />
            <source>Notes beside the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>Previous hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <location filename="../../desktop_app/ui/reader/selection_bar.py" />
            <source>Quote and tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Reject this quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/menus.py" />
            <source>Tag this quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/page.py" />
            <source>Text of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/reader/finding.py" />
            <source>{number} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>Copied with its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/reading.py" />
            <source>These words are off the record; they were not copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Only {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Passages found</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>The index is still catching up with %n interview(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../desktop_app/ui/search/page.py" />
            <source>Try fewer words, another form, or the beginning of a word with *.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Archives (*.kartoteka)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Choose an interview on the left, or search with Ctrl+Shift+F.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Choose the dossier that is to be exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Click a quote in the text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Copied and checked: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Everything is in order: the file, every text and every quote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Everything is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Import a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Importing {done} of {of}: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Indexing {done} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>New archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/board.py" />
            <source>Nothing open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Only for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Open archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/panes.py" />
            <source>Places of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Redo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/doing.py" />
            <source>Save a copy of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Search everything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Stop the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Texts (*.txt *.text *.md *.markdown);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/window.py" />
            <source>Undo: {step}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>terms</name>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Deep background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>Off record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>On background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/parts/wording.py" />
            <source>On record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>An archive of interviews that stays on this computer: find what was said, quote it exactly, take away an annotated dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>New archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Open archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/ui/shell/welcome.py" />
            <source>Opened lately</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
