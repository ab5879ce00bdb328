<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>dossier</name>
    <message>
        <source>it took too much time</source>
        <translation>бұл тым көп уақыт алды</translation>
    </message>
    <message>
        <source>the typesetting was stopped</source>
        <translation>беттеу тоқтатылды</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Аты аталмайды</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>қайшы келеді</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>растайды</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>мұны растайды</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>қайталайды</translation>
    </message>
    <message>
        <source>is repeated in</source>
        <translation>мұнда қайталанады</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>нақтылайды</translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation>мұнда нақтыланады</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жауап береді</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>жауабы мұнда</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>тағы қараңыз</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Деректі тексеру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Орындау керек</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>аты аталмай</translation>
    </message>
    <message>
        <source>on deep background</source>
        <translation>дереккөзге сілтемесіз</translation>
    </message>
    <message>
        <source>off record</source>
        <translation>жариялауға болмайды</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>төлеу сөз</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>әлі расталмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation><numerusform>%n дәйексөз</numerusform><numerusform>%n дәйексөз</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation><numerusform>%n дереккөз</numerusform><numerusform>%n дереккөз</numerusform></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шарттары</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Енгізілмегені</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>State of the archive</source>
        <translation>Мұрағат күйі</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes left out by their terms or by an embargo</source>
        <translation><numerusform>%n дәйексөз — шартына немесе эмбаргоға байланысты</numerusform><numerusform>%n дәйексөз — шартына немесе эмбаргоға байланысты</numerusform></translation>
    </message>
    <message>
        <source>revision {number}, SHA-256 {digest}</source>
        <translation>{number}-редакция, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Сұхбат алушы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Деректеме</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Сөйлеушілер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Осы деректеме туралы</translation>
    </message>
    <message>
        <source>Editor’s comment</source>
        <translation>Редактор түсініктемесі</translation>
    </message>
    <message>
        <source>SHA-256 of the quotes, shortened</source>
        <translation>Дәйексөздердің SHA-256 мәні, қысқартылған</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}-б.</translation>
    </message>
    <message>
        <source>Made on {date}. Archive: {archive}.</source>
        <translation>Жасалған күні: {date}. Мұрағат: {archive}.</translation>
    </message>
    <message>
        <source>The words of every quote are, character for character, those of its source. Where a quote is made of several parts, […] stands for what lies between them. Words set apart before or after a quote are context from the same source.</source>
        <translation>Әр дәйексөздің сөздері дереккөзбен әріпіне дейін сәйкес. Дәйексөз бірнеше бөліктен тұрса, арасындағы мәтін […] белгісімен көрсетілген. Дәйексөздің алдында не соңында бөлек терілген сөздер — сол дереккөздегі мәнмәтін.</translation>
    </message>
    <message>
        <source>On the page, hyphens at line ends and spaces that must not break are the typesetter’s. The attached file {name} holds the untouched words with their positions in the sources (W3C Web Annotation).</source>
        <translation>Жол соңындағы тасымал мен үзілмейтін бос орындар беттеу кезінде қосылған. Қоса берілген {name} файлында сөздер өзгеріссіз, дереккөздегі орнымен сақталған (W3C Web Annotation).</translation>
    </message>
    <message>
        <source>Signs that the fonts of this dossier do not have are printed by their numbers: {signs}.</source>
        <translation>Осы деректеменің қаріптерінде жоқ таңбалар нөмірімен басылған: {signs}.</translation>
    </message>
</context>
</TS>
