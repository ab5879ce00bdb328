"""Where a query stands in one interview."""


def words(newsroom_index, query, interview):
    archive, index = newsroom_index
    text = archive.text(interview)
    return [text[start:end] for start, end in index.lit(archive.reading, query, interview)]


def test_a_word_is_lit_in_all_its_forms(newsroom_index):
    assert words(newsroom_index, "токаев", "nurlan") == ["Токаева", "Токаев"]


def test_where_not_everything_is_there_each_word_is_lit_alone(newsroom_index):
    assert words(newsroom_index, "налоги station", "aigul") == ["налогах"]


def test_what_is_excluded_is_not_lit(newsroom_index):
    assert words(newsroom_index, "токаев -налоги", "nurlan") == ["Токаева"]


def test_what_is_nowhere_is_not_lit(newsroom_index):
    assert words(newsroom_index, "вулкан", "nurlan") == []
