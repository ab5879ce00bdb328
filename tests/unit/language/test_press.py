"""What the press does that a first reading of it misses: offices, deputies, initials, names in every case."""

import pytest

from desktop_app.domain.quotes import SURE
from desktop_app.language.finder import QuoteFinder
from tests.unit.language.test_layouts import said

FINDER = QuoteFinder()


def speakers(text):
    return [name for _, name in said(text)]


def sure(text):
    return [quote.attribution.confidence >= SURE for quote in FINDER.find(text).quotes]


@pytest.mark.parametrize(
    ("lead", "label", "name"),
    [
        ("Беседа с ректором Ануаром Тлеулесом о науке.", "А. Т.", "Ануар Тлеулес"),
        ("Её тренер Айша Кудайбергеновна Тлеш ответила на вопросы Кирилла Новицкого.", "К. Н.", "Кирилл Новицкий"),
        (
            "Её тренер Айша Кудайбергеновна Тлеш ответила на вопросы Кирилла Новицкого.",
            "А.Т.",
            "Айша Кудайбергеновна Тлеш",
        ),
        ("Мы говорим с Куляш Байсеитовой, певицей.", "Куляш", "Куляш Байсеитова"),
        ("Разговор с Юрием Цхаем, тренером по боксу.", "Ю. Ц.", "Юрий Цхай"),
        ("Интервью с Анной-Марией Шульц.", "Анна-Мария", "Анна-Мария Шульц"),
        ("Анна Сергеевна Ли, акушерка, приняла шесть тысяч родов.", "Анна Сергеевна", "Анна Сергеевна Ли"),
        ("Инженер Тимур Галиев вернулся на плотину.", "Тимур Г.", "Тимур Галиев"),
        ("Ирину Югай знают все дети посёлка.", "Югай", "Ирина Югай"),
        ("Отвечает Камшат Серикболкызы Жумабек.", "Камшат", "Камшат Серикболкызы Жумабек"),
        ("На вопросы отвечает Ли Сергей Петрович, геолог.", "С. Л.", "Ли Сергей Петрович"),
    ],
)
def test_a_label_is_whom_the_lead_names_in_whatever_case(lead, label, name):
    text = f"{lead}\n\nКорр.: Как дела?\n{label}: Хорошо.\nКорр.: А завтра?\n{label}: Посмотрим.\n"

    assert speakers(text) == [None, name, None, name]


def test_initials_that_nobody_explains_are_not_sure():
    text = "А. К.: Где вы учились?\nБ. О.: В Ташкенте.\nА. К.: Трудно было?\nБ. О.: Голодно."

    assert not any(sure(text))


@pytest.mark.parametrize(
    "text",
    [
        "**Как вы сюда попали?** По распределению.\n\n**И остались?** Остался.",
        "*Как вы сюда попали?*\n\nПо распределению.\n\n*И остались?*\n\nОстался.",
        "> Как вы сюда попали?\n\nПо распределению.\n\n> И остались?\n\nОстался.",
        "1. Как вы сюда попали?\n\nПо распределению.\n\n2. И остались?\n\nОстался.",
        "— Как вы сюда попали?\n\nПо распределению.\n\n— И остались?\n\nОстался.",
        "—Как вы сюда попали?\n\n—По распределению.\n\n—И остались?\n\n—Остался.",
    ],
)
def test_questions_are_known_however_they_are_marked(text):
    assert [words for words, _ in said(text)] == ["Как вы сюда попали?", "По распределению.", "И остались?", "Остался."]


def test_questions_that_nothing_marks_make_an_interview_where_they_speak_to_somebody():
    text = (
        "Инспектор Ержан Тасболатов вырос в степи.\n\nСколько их осталось?\n\nМеньше, чем думают.\n\n"
        "Вы сами их считаете?\n\nС самолёта.\n\nА что мешает?\n\nДорога и забор."
    )

    assert speakers(text) == [None, "Ержан Тасболатов"] * 3


def test_headings_of_an_article_are_no_questions():
    text = "**Погода**\n\nБыло холодно.\n\n**Дороги**\n\nБыло скользко.\n\n**Цены**\n\nВыросли на десятую часть."

    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Анна Ким:\nГде вы учились?\n\nБолат Оспанов:\nВ Ташкенте.\n\nАнна Ким:\nТрудно?\n\nБолат Оспанов:\nГолодно.",
        "— Анна Ким: Где вы учились?\n— Болат Оспанов: В Ташкенте.\n— Анна Ким: Трудно?\n— Болат Оспанов: Голодно.",
        "Анна Ким. Где вы учились?\n\nБолат Оспанов. В Ташкенте.\n\nАнна Ким. Трудно?\n\nБолат Оспанов. Голодно.",
    ],
)
def test_names_of_turns_may_stand_above_on_dashes_or_before_a_full_stop(text):
    assert speakers(text) == ["Анна Ким", "Болат Оспанов"] * 2


def test_the_paper_asks_under_its_own_name_and_an_office_stands_before_the_name():
    text = (
        "«Степной вестник»: Когда пойдёт поезд?\nНачальник станции Ораз Туманов: В шесть.\n"
        "«Степной вестник»: А билеты?\nОраз Туманов: Билеты есть всегда."
    )

    assert speakers(text) == ["Степной вестник", "Ораз Туманов"] * 2


def test_an_office_is_a_label_and_a_name_may_stand_behind_it_in_brackets():
    text = (
        "[00:14:05] Председатель (Абишева): Докладывайте.\n[00:14:19] Г. П. Вдовин: Спасибо.\n"
        "[00:15:10] Представитель отдела финансов: Погашена вчера. (смеётся)\n[00:15:31] Г. П. Вдовин: Вчера?"
    )

    assert said(text) == [
        ("Докладывайте.", "Абишева"),
        ("Спасибо.", "Г. П. Вдовин"),
        ("Погашена вчера.", "представитель отдела финансов"),
        ("Вчера?", "Г. П. Вдовин"),
    ]


def test_a_paragraph_below_the_last_turn_is_the_papers_where_turns_take_one_each():
    text = "— Давно вы тут?\n\n— Давно.\n\n— И не скучно?\n\n— Нет.\n\nМузей откроется в мае."

    assert said(text)[-1][0] == "Нет."


def test_a_deputy_is_no_chief():
    text = (
        "Вице-министр Азат Сулеев посетил область. Министр Ербол Каримов остался в столице. "
        "«Зерна хватит», — заявил вице-министр. «Экспорт не закроем», — пообещал министр. "
        "Заместитель директора школы Талгат Смаил спорит с начальством. «Их одиннадцать», — говорит заместитель."
    )

    assert speakers(text) == ["Азат Сулеев", "Ербол Каримов", "Талгат Смаил"]


def test_the_head_of_an_office_is_who_was_called_its_minister():
    text = (
        "Министр Адильбек Нуршаихов провёл совещание. «Мы не знаем, сколько воды теряем», — отметил глава министерства."
    )

    assert speakers(text) == ["Адильбек Нуршаихов"]


def test_an_office_is_called_by_its_whole_name():
    text = (
        "Министерство водной инженерии и ирригации ответило на публикации.\n\n"
        "«Хозяйства получат возмещение половины затрат», — говорится в сообщении ведомства.\n\n"
        "В Союзе рисоводов уточнили: «Заказ на приборы отправлен поставщику». Там же добавили: «Ответа пока нет»."
    )

    names = [name.lower() for name in speakers(text)]
    assert names == ["министерство водной инженерии и ирригации", "союз рисоводов", "союз рисоводов"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("В министерстве энергетики добавили: «Деньги на стройку есть».", "министерство энергетики"),
        (
            "«Ловить нельзя до пятнадцатого июня», — напомнили в комитете по рыбному хозяйству.",
            "комитет по рыбному хозяйству",
        ),
        ("«Доводы ответчика не нашли подтверждения», — указано в постановлении суда.", "суд"),
    ],
)
def test_an_office_of_a_clause_stands_in_the_nominative(text, name):
    assert speakers(text) == [name]


def test_what_is_written_on_a_sign_is_not_said():
    assert said("Над дверью написано: «Обувь». Внутри темно.") == []


def test_a_district_is_nobody():
    text = "Учительница физики из Мойынкумского района приписала: «Я никуда не еду. Кто им закон объяснит?»"

    assert speakers(text) == ["учительница"]


def test_somebody_elses_surname_is_no_part_of_a_name():
    text = "Суд осудил Кайрата Досова. «Мой подзащитный невиновен», — заявила адвокат Досова Лариса Вебер."

    assert speakers(text) == ["Лариса Вебер"]


def test_a_woman_known_only_by_her_trade_is_not_surely_the_one_named_before():
    text = "Журналистка Асель Омарова приехала в аул. Хозяйка разлила чай. «Пейте, пока горячий», — сказала она."

    assert sure(text) == [False]


def test_dialogue_below_a_short_sentence_is_of_whom_that_tells():
    text = "— Холодно, — говорю я.\n\nЗахар кивнул.\n\n— Печь топи.\n\n— Так наруби, — усмехнулся Захар."

    assert speakers(text) == [None, "Захар", "Захар"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ер шапқан Қанат Бөжейұлынан сұрадық. «Ағаш керек, желім емес», – деді ол.", "Қанат Бөжейұлы"),
        (
            "Наубайхана директоры С.ДОСМҰРЗАЕВА қашқан жоқ. «Бұл қарыз бізден емес», - деп түсiндiрдi ол.",
            "С. Досмұрзаева",
        ),
        (
            "Аудан әкімдігі көмек берілетінін айтты. «Комиссия ауланы аралайды», – делінген әкімдіктің жауабында.",
            "Аудан әкімдігі",
        ),
        (
            "Көлік министрлігі түсініктеме таратты.\n\n«Пойыз кестеге сәйкес жүреді», – делінген хабарламада.",
            "Көлік министрлігі",
        ),
        ('"Есiк ашылды,мiне"-дедi Әлжанов жолын бөгеп. Әлжанов күлдi.', "Әлжанов"),
    ],
)
def test_kazakh_endings_offices_and_slips_of_the_keyboard(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Ministry of Irrigation replied. “No household will be left without water,” it said in a statement.",
            "Ministry of Irrigation",
        ),
        (
            "Gulnara Temir bakes at night. Her husband, Arman, drives. “They wanted me to sell the smell,” she says.",
            "Gulnara Temir",
        ),
        (
            "Marat Ospanov left. Zhanna Ibrai, who grows cotton, stayed. “I read about it on the bus,” she said.",
            "Zhanna Ibrai",
        ),
    ],
)
def test_english_knows_names_of_the_region_and_offices(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Мать работала на элеваторе, а отец чинил часы.\n\n«Время надо слушать», — говорил он.\n\n"
            "«Не время, а начальство», — отвечала мать.",
            ["отец", "мать"],
        ),
        (
            "Дядя Сабит приехал. Бабушка вышла на крыльцо.\n\n«Живой?» — спросила она.\n\n«Живой», — ответил дядя.",
            ["бабушка", "Сабит"],
        ),
        ("Первым взял слово аким. «Дорогу сделаем», — начал он. Встала фельдшер Алтын Омирзак.", ["аким"]),
        (
            "Учитель Борис Гринберг вёл кружок. Однажды пришёл инспектор. «Кто разрешил?» — спросил инспектор.",
            ["инспектор"],
        ),
        ("Аскар Жумин нашёл гнездо. Приехала орнитолог Нина Роот. «Если доживут», — добавляет учёная.", ["Нина Роот"]),
        (
            "Равшан Юлдаш уехал. «Здесь платят», — объясняет он. Его брат Бахром остался. "
            "«Я бы тоже уехал, — признаётся тот, — но кто будет с родителями?»",
            ["Равшан Юлдаш", "Бахром"],
        ),
    ],
)
def test_who_is_known_by_kin_or_trade_speaks_too(text, names):
    assert speakers(text) == names
