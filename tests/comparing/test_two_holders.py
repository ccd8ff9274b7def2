import pytest

from checker.comparing.two_holders import two_holders
from checker.rules.example import says

BODY = {"kind": "organisation", "name": "Norvik Bank"}


def holds(source, name, day):
    value = {"kind": "entity", "entity": {"kind": "office", "name": "chairman"}}
    return says(source, {"kind": "person", "name": name}, "holds-office", value, scope={"of": BODY}, as_of=day)


@pytest.fixture
def verdicts(dossier_of):
    return lambda *claims: [str(one.verdict) for one in two_holders(dossier_of(*claims))]


def test_one_day_is_worse_than_days_that_are_near(verdicts):
    berg, near = holds("alba-post", "Anna Berg", "2021-06-01"), holds("bravo-star", "Tom Lund", "2021-06-20")
    assert verdicts(berg, near) == ["tension"]
    assert verdicts(berg, near, holds("cape-news", "Tom Lund", "2021-06-01")) == ["contradict"]


def test_a_source_that_names_both_at_two_times_knows_of_a_change(verdicts):
    berg, near = holds("alba-post", "Anna Berg", "2021-06-01"), holds("bravo-star", "Tom Lund", "2021-06-20")
    assert verdicts(berg, near, holds("bravo-star", "Anna Berg", "2021-05-02")) == []


def test_persons_whose_names_may_be_one_are_no_two_holders(verdicts):
    assert verdicts(holds("alba-post", "Anna Berg", "2021-06-01"), holds("bravo-star", "Ana Bergh", "2021-06-01")) == []


def test_an_overlap_of_long_terms(verdicts):
    first, second = (
        holds("alba-post", "Anna Berg", "2015-01-01/2019-01-01"),
        holds("bravo-star", "Tom Lund", "2016-01-01/2021-01-01"),
    )
    assert verdicts(first, second) == ["contradict"]
    assert verdicts(first, holds("bravo-star", "Tom Lund", "2019-01-01/2021-01-01")) == []
