import pytest

from checker.evidence.ellipsis import elided, occurrences, pieces


def found(text, needle):
    return [[text[start:end] for start, end in chain] for chain in elided(text, needle)]


def test_pieces_are_what_stands_between_ellipses():
    assert pieces("a b...c d...") == ("a b", "c d")
    assert pieces("a b.c") == ()


@pytest.mark.parametrize(
    ("text", "needle", "chains"),
    [
        ("the guests came late and left early", "the guests...left early", [["the guests", "left early"]]),
        ("left early, the guests", "the guests...left early", []),
        ("the guests came, unleft early", "the guests...left early", []),
        ("the end", "...the end", [["the end"]]),
        ("the end", "the end", []),
    ],
)
def test_pieces_are_found_whole_and_in_order(text, needle, chains):
    assert found(text, needle) == chains


def test_the_tightest_chain_comes_first():
    text = "he came. he went away and returned. he left and returned"
    assert elided(text, "he...returned")[0] == ((36, 38), (48, 56))


@pytest.mark.parametrize(("gap", "count"), [(2_000, 1), (2_001, 0)])
def test_an_ellipsis_skips_no_more_than_its_reach(gap, count):
    assert len(elided("one" + " " * gap + "two", "one...two")) == count


def test_occurrences_overlap_and_are_bounded():
    assert occurrences("bananas", "ana", 10) == [1, 3]
    assert occurrences("aaaa", "a", 2) == [0, 1]
