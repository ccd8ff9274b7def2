import pytest

from checker.comparing.one_time import two_numbers
from checker.rules.example import date, nth, says

SPAN = "2021-03-02/2021-03-04"


def held(source, ordinal, edtf=SPAN, series="River Games"):
    return says(source, nth(ordinal, series), "held-on", date(edtf))


@pytest.fixture
def numbers(dossier_of):
    return lambda *claims: [(one.numbers, str(one.verdict)) for one in two_numbers(dossier_of(*claims))]


def test_the_same_days_under_two_numbers(numbers):
    assert numbers(held("alba-post", 3), held("bravo-star", 4)) == [((3, 4), "contradict")]
    assert numbers(held("alba-post", 3), held("bravo-star", 4, "2021-03-02/2021-03-05")) == []


def test_three_numbers_are_held_against_each_other(numbers):
    told = numbers(held("alba-post", 3), held("bravo-star", 4), held("cape-news", 5))
    assert [pair for pair, _ in told] == [(3, 4), (3, 5), (4, 5)]


def test_what_so_many_numbers_share_is_no_time_of_one_meeting(numbers):
    assert numbers(*(held(f"paper-{number}", number) for number in range(1, 12))) == []


def test_two_days_of_one_date_are_a_single_day(numbers):
    day = "2021-03-02/2021-03-02"
    assert numbers(held("alba-post", 3, day), held("bravo-star", 4, day)) == []
