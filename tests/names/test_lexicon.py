import pytest

from checker.names import lexicon

TABLES = [
    lexicon.HEADS,
    lexicon.BORROWED_HEADS,
    lexicon.COMMON,
    lexicon.BORROWED_COMMON,
    lexicon.QUALIFIERS,
    lexicon.LEGAL,
]


@pytest.mark.parametrize("table", TABLES)
def test_tables_hold_folded_words(table):
    words = [word.removesuffix(":") for word in table.split()]
    assert words
    assert all(word.replace("-", "").isalpha() and word.isascii() and word.islower() for word in words)


def test_each_table_begins_with_a_canonical_word():
    assert all(table.split()[0].endswith(":") for table in TABLES)
