import pytest

from checker.dates.calendar import day_number
from checker.dates.day_words import day_in_words, edtf_in_words, span_in_words


def test_a_day() -> None:
    assert day_in_words(day_number(2021, 9, 4)) == "4 September 2021"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2021, 9, 14), (2021, 9, 15), "14 to 15 September 2021"),
        ((2021, 9, 30), (2021, 10, 2), "30 September to 2 October 2021"),
        ((2021, 12, 30), (2022, 1, 2), "30 December 2021 to 2 January 2022"),
        ((2021, 9, 14), (2022, 9, 14), "14 September 2021 to 14 September 2022"),
    ],
)
def test_what_two_days_share_is_said_once(first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> None:
    assert span_in_words(day_number(*first), day_number(*last)) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021", "2021"),
        ("2021-09", "September 2021"),
        ("2021-09-04", "4 September 2021"),
        ("2021-22", "summer 2021"),
        ("2021-09/2021-10", "September to October 2021"),
        ("2021/2022", "2021 to 2022"),
        ("XXXX-09-14/XXXX-09-15", "14 to 15 September (year not stated)"),
        ("XXXX-09", "September (year not stated)"),
        ("XXXX-12-30/2022-01-02", None),
        ("2021-22-14", None),
        ("2021-13", None),
        ("2021~", None),
        ("../2021", None),
        ("20XX", None),
        ("", None),
    ],
)
def test_only_plain_dates_are_put_in_words(edtf: str, words: str | None) -> None:
    assert edtf_in_words(edtf) == words
