import pytest

from checker.names.answer import Identity
from checker.names.known import with_known
from checker.names.match import compare
from checker.names.pieces import pieces

SAME, DIFFERENT, UNSURE = Identity.SAME, Identity.DIFFERENT, Identity.UNSURE


def known(name, kind="organisation"):
    return [(part.text, part.known, part.alike) for part in with_known(pieces(name), kind)]


def test_the_longest_name_counts():
    assert known("Army of the Republic of Korea") == [
        ("Army", "", False),
        ("of", "", False),
        ("the", "", False),
        ("Republic of Korea", "South Korea", True),
    ]


def test_people_stand_for_their_country_beside_words_for_its_government():
    assert known("Peruvian army") == [("Peruvian", "Peru", True), ("army", "", False)]
    assert known("Peruvian bakers") == [("Peruvian", "Peru", False), ("bakers", "", False)]
    assert known("Peruvian", "office") == [("Peruvian", "Peru", True)]


def test_words_of_the_language_are_no_short_forms():
    assert known("those who help us") == [(word, "", False) for word in ("those", "who", "help", "us")]
    assert known("WHO") == [("WHO", "World Health Organization", True)]


@pytest.mark.parametrize(
    ("left", "right", "kind", "answer"),
    [
        ("US", "United States", "country", SAME),
        ("U.S.", "the United States of America", "country", SAME),
        ("Burma", "Myanmar", "country", SAME),
        ("Sudan", "South Sudan", "country", DIFFERENT),
        ("Niger", "Nigeria", "country", DIFFERENT),
        ("Iran", "Iraq", "country", DIFFERENT),
        ("Iranian Army", "Iraqi Army", "group", DIFFERENT),
        ("Ministry of Defence of Peru", "Peruvian Defense Ministry", "organisation", SAME),
        ("Ministry of Defence of Peru", "Chilean Defense Ministry", "organisation", DIFFERENT),
        ("Peruvian Defence Ministry", "Peruvian Interior Ministry", "organisation", DIFFERENT),
        ("President of Peru", "Peruvian President", "office", SAME),
        ("President of Peru", "Vice President of Peru", "office", DIFFERENT),
        ("Indian Bank", "Bank of India", "organisation", UNSURE),
        ("American Airlines", "US Airlines", "organisation", UNSURE),
        ("Irish Football Association", "Football Association of Ireland", "organisation", UNSURE),
        ("UN Secretary-General", "Secretary-General of the United Nations", "office", SAME),
        ("UNSC Resolution 1325", "United Nations Security Council resolution 1325", "document", SAME),
        ("UNSC Resolution 1325", "UNSC Resolution 1352", "document", DIFFERENT),
        ("UN", "US", "organisation", DIFFERENT),
        ("UN", "UNESCO", "organisation", DIFFERENT),
        ("UN Security Council", "UN General Assembly", "organisation", DIFFERENT),
    ],
)
def test_names_with_countries_and_bodies(left, right, kind, answer):
    assert compare(left, right, kind).identity is answer
    assert compare(right, left, kind).identity is answer


def test_the_sentence():
    assert compare("Peruvian army", "army of Peru", "group").steps == (
        '"Peruvian" and "Peru" both stand for Peru.',
        "The names differ only in spelling, order or small words.",
    )
