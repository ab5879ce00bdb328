"""What goes along when an editor corrects who said a quote."""

from desktop_app.domain.leaning import Given, leaning_on
from desktop_app.domain.quotes import Attribution


def given(speaker, rule="pronoun", mention="он", leans=False, is_open=True):
    return Given(speaker, Attribution(rule, "сказал", mention, 0.7, leans), is_open)


def named(speaker):
    return given(speaker, "name", str(speaker))


def test_quotes_that_go_on_with_the_corrected_one_go_along_one_after_the_other():
    quotes = [named("А"), given("А", leans=True), given("А", leans=True)]

    assert leaning_on(quotes, 0) == (1, 2)
    assert leaning_on(quotes, 1) == (2,)


def test_a_name_of_its_own_ends_what_goes_along():
    quotes = [named("А"), given("А", leans=True), named("А"), given("А", leans=True)]

    assert leaning_on(quotes, 0) == (1,)


def test_quotes_of_others_between_do_not_end_it():
    quotes = [named("А"), named("Б"), given("А", leans=True)]

    assert leaning_on(quotes, 0) == (2,)


def test_what_an_editor_has_judged_or_made_stays():
    quotes = [named("А"), given("А", leans=True, is_open=False), Given("А", None, open=True)]

    assert leaning_on(quotes, 0) == ()


def test_the_same_role_or_label_means_the_same_person_before_and_after():
    quotes = [
        given("А", "role", "политолог"), given("А", "role", "Политолог"),
        given("А", "role", "эксперт"), given("Б", "role", "политолог"),
    ]  # fmt: skip

    assert leaning_on(quotes, 1) == (0,)


def test_questions_that_nobody_named_asks_are_left_alone():
    quotes = [given(None, "guest", ""), given(None, "guest", "")]

    assert leaning_on(quotes, 0) == ()
