import pytest

from checker.dates.plain_days import plain_days


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("some day in May 2021", "in May 2021"),
        ("not some day in 2021", "not in 2021"),
        ("some day in 2012 or thereabouts", "in 2012 or thereabouts"),
        ("It was held on some day in May 2021.", "It was held in May 2021."),
        ("It was held on 4 May 2021, but on some day in June 2021.", "It was held on 4 May 2021, but in June 2021."),
        ("The talks (some day in 2015) came first.", "The talks (in 2015) came first."),
    ],
)
def test_a_month_or_year_needs_no_day(text, plain):
    assert plain_days(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "It ended before some day in May 2021.",
        "It was held on some day from 3 to 9 May 2021.",
        "It was held on 4 May 2021.",
        "She said “on some day in May 2021”.",
        "They met on some day in the spring.",
        "handsome day in 2021",
        "“" * 20_000,
    ],
)
def test_other_words_stay(text):
    assert plain_days(text) == text
