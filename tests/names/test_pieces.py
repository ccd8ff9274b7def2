import pytest

from checker.names.pieces import MOST_CHARACTERS, MOST_PIECES, is_cut, joined, pieces


def folded(name):
    return [piece.folded for piece in pieces(name)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Jean-Claude  Juncker", ["jean", "claude", "juncker"]),
        ("Da'esh", ["daesh"]),
        ("People's Party", ["people", "party"]),
        ("Ra's al-Ayn", ["ras", "al", "ayn"]),  # no owner: too short
        ("13th round", ["13th", "round"]),
        ("Talks6", ["talks", "6"]),
        ("COP28", ["cop", "28"]),
        ("AT&T", ["at", "and", "t"]),
        ("C++", ["c++"]),
        ("Yahoo!", ["yahoo"]),
        ("!!!", ["!!!"]),
        ("---", []),
        ("", []),
        ("'''", []),
        ("a\n\tb", ["a", "b"]),
    ],
)
def test_words_of_a_name(name, words):
    assert folded(name) == words


def test_what_stands_before_a_word_is_kept():
    assert [piece.before for piece in pieces("Smith, John A. (B)")] == ["", ", ", " ", ". ("]


def test_the_text_is_as_written_without_signs_that_do_not_show():
    assert [piece.text for piece in pieces("Al\u200b-Šām")] == ["Al", "Šām"]


def test_long_names_are_cut():
    long = "x" * (MOST_CHARACTERS + 1)
    assert is_cut(long, pieces(long))
    assert len(pieces(long)[0].folded) == MOST_CHARACTERS
    assert not is_cut(long[1:], pieces(long[1:]))
    many = "x " * (MOST_PIECES + 1)
    assert is_cut(many, pieces(many))
    assert len(pieces(many)) == MOST_PIECES


def test_runs_of_marks_are_read_in_no_time():
    assert folded("e" + "\u0301" * 1_000_000) == ["e"]


def test_joined_pieces():
    both = joined(pieces("Abd Aziz"))
    assert (both.text, both.folded, both.before) == ("Abd Aziz", "abdaziz", "")
