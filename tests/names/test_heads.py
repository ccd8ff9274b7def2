import pytest

from checker.names.heads import BORROWED, known_word, legal_phrase
from checker.names.role import Role


@pytest.mark.parametrize(
    ("word", "role", "senses"),
    [
        ("jaish", Role.HEAD, {"army"}),
        ("jaysh", Role.HEAD, {"army"}),
        ("jabhat", Role.HEAD, {"front"}),
        ("liwa", Role.HEAD, {"brigade"}),
        ("faylaq", Role.HEAD, {"legion", "corps"}),
        ("harakat", Role.HEAD, {"movement"}),
        ("firqa", Role.HEAD, {"division"}),
        ("hayat", Role.HEAD, {"body", "committee", "organisation"}),
        ("committee", Role.HEAD, {"committee"}),
        ("commission", Role.HEAD, {"commission"}),
        ("islamiyya", Role.COMMON, {"islamic"}),
        ("islam", Role.COMMON, {"islam"}),
        ("acting", Role.QUALIFIER, {"acting"}),
        ("ooo", Role.LEGAL, {"private"}),
        ("southern", Role.COMPASS, {"south"}),
        ("rarity", Role.WORD, set()),
    ],
)
def test_the_part_a_word_plays(word, role, senses):
    assert known_word(word, "group") == (role, senses)


def test_a_process_is_talks_only_where_meetings_are_named():
    assert known_word("process", "series") == known_word("talks", "series")
    assert known_word("process", "organisation") != known_word("talks", "organisation")


def test_borrowed_words_are_known_as_such():
    assert "jaish" in BORROWED
    assert "army" not in BORROWED


def test_legal_phrases():
    assert legal_phrase(("joint", "stock", "company", "x")) == ("jsc", 3)
    assert legal_phrase(("joint", "stock")) == ("", 0)
