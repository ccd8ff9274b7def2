from checker.evidence.windows import WHOLE, windows


def test_a_short_text_is_one_window():
    assert windows("a b c", "b") == ((0, 5),)


def test_a_long_text_is_searched_where_pieces_of_the_pattern_stand():
    passage = "the fourth round opened with nine delegations"
    text = "x" * WHOLE + passage + "y" * WHOLE
    found = windows(text, passage.replace("nine", "mine"))
    assert any(start <= WHOLE and WHOLE + len(passage) <= end for start, end in found)
    assert sum(end - start for start, end in found) < WHOLE


def test_nothing_in_common_gives_no_window():
    assert windows("x" * (WHOLE + 1), "abcdefgh") == ()
