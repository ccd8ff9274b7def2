from checker.names.acronyms import first_letters, is_short_for, may_be_short_for, own_acronym, spelled_letters
from checker.names.pieces import pieces


def test_letters_between_stops_are_one_word():
    assert [piece.folded for piece in spelled_letters(pieces("U.N. and J. P. Morgan"))] == [
        "un",
        "and",
        "jp",
        "morgan",
    ]
    assert [piece.folded for piece in spelled_letters(pieces("A B"))] == ["a", "b"]


def test_a_short_form_in_brackets_is_split_off_where_it_fits():
    parts, short = own_acronym(pieces("Vienna Working Committee (VWC)"))
    assert ([piece.folded for piece in parts], short) == (["vienna", "working", "committee"], "vwc")
    parts, short = own_acronym(pieces("Global Solutions (France)"))
    assert (len(parts), short) == (3, "")


def test_first_letters():
    assert first_letters(["free", "army"]) == ("fa",)
    assert first_letters(["un", "security", "council"]) == ("usc", "unsc")
    assert first_letters(["army"]) == ()


def test_short_forms():
    assert is_short_for("fa", ("fa",))
    assert not is_short_for("f", ("f",))
    assert may_be_short_for("isis", ("is",))
    assert not may_be_short_for("isis", ("fa",))
    assert not may_be_short_for("isis", ("i",))
