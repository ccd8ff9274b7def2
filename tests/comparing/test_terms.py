import pytest

from checker.comparing.terms import offices_of, terms_of
from checker.dates.edtf import parse
from checker.dates.period import period_of
from checker.rules.example import date, says

BODY = {"kind": "organisation", "name": "Norvik Bank"}
CHAIR = {"kind": "office", "name": "chairman"}
BERG = {"kind": "person", "name": "Anna Berg"}


def day(text):
    return period_of(parse(text)).hull()[0]


def holds(**more):
    return says("alba-post", BERG, "holds-office", {"kind": "entity", "entity": CHAIR}, scope={"of": BODY}, **more)


def edge(predicate, edtf):
    return says("alba-post", BERG, predicate, date(edtf), scope={"as": CHAIR, "of": BODY})


@pytest.fixture
def terms(dossier_of):
    def run(*claims):
        offices = offices_of(dossier_of(*claims))
        return sorted((term.first, term.last) for office in offices for term in terms_of(office))

    return run


def test_a_claim_holds_on_the_day_of_its_article(terms):
    assert terms(holds(published="2021-06-01")) == [(day("2021-06-01"),) * 2]
    assert terms(holds(published="2021-06-01", as_of="2019-02-03")) == [(day("2019-02-03"),) * 2]
    assert terms(holds(published="2021-06-01", as_of="2019-02-03/2020-02-03")) == [(day("2019-02-03"), day("2020-02-03"))]


@pytest.mark.parametrize("when", ["2021-06", "2021", "2021-06-01~", "2021-06-01?", "../2021-06-01"])
def test_a_rough_time_gives_no_term(when, terms):
    assert terms(holds(as_of=when)) == []


def test_from_and_until_make_the_term_that_is_certain(terms):
    told = terms(edge("role-from", "2015"), edge("role-until", "2019-03-01"))
    assert told == [(day("2015-12-31"), day("2019-03-01"))]
    assert terms(edge("role-from", "2015")) == []
    assert terms(edge("role-from", "2015"), edge("role-from", "2017"), edge("role-until", "2019")) == []


def test_since_then_and_still(terms):
    told = terms(edge("role-from", "2015-03-01"), holds(as_of="2021-06-01"))
    assert told == [(day("2015-03-01"), day("2021-06-01")), (day("2021-06-01"),) * 2]
