import pytest

from checker.names.surnames import has_surname_ending


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("orlov", True),
        ("zelenskyy", True),
        ("hansen", True),
        ("aziz", False),
        ("pavel", False),
        ("lev", False),
        ("ferhadzadeh", True),
        ("", False),
    ],
)
def test_endings(word, found):
    assert has_surname_ending(word) is found
