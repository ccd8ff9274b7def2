import pytest

from checker.names.surnames import is_surname


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
        ("yang", True),
        ("jiechi", False),
        ("hashimoto", True),
        ("huynh", True),
        ("hiroshi", False),
        ("hong", False),  # a given name as often
        ("", False),
    ],
)
def test_surnames_show(word, found):
    assert is_surname(word) is found
