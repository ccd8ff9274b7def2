import pytest

from checker.names.surnames import is_surname, stands_first


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("orlov", True),
        ("zelenskyy", True),
        ("hansen", False),  # an Anderson may well be one by a given name,
        ("aziz", False),
        ("pavel", False),
        ("lev", False),
        ("ferhadzadeh", True),
        ("yang", True),
        ("jiechi", False),
        ("hashimoto", True),
        ("huynh", True),
        ("szijjarto", True),
        ("hiroshi", False),
        ("hong", False),  # a given name as often
        ("", False),
    ],
)
def test_surnames_show(word, found):
    assert is_surname(word) is found


@pytest.mark.parametrize(
    ("words", "hyphened", "found"),
    [
        ("orlov pavel", False, True),
        ("pavel orlov", False, False),
        ("petrov orlov", False, False),
        ("anderson cooper", False, False),
        ("orban viktor", False, True),
        ("yang jiechi", False, True),
        ("yang andrew", False, True),
        ("kim scott", False, False),
        ("kim dae jung", False, True),
        ("lee scott jordan", False, False),
        ("son heung min", True, True),
        ("son heung min", False, False),
        ("abe kazuhiro", False, True),
        ("abe lincoln", False, False),
        ("lee kim", False, False),
    ],
)
def test_where_the_surname_stands(words, hyphened, found):
    first, *rest = words.split()
    assert stands_first(first, rest, hyphened=hyphened) is found
