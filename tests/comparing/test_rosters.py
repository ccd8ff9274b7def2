"""How many a list names: at least, at most, in one list and in several."""

from math import inf

import pytest

from checker.comparing.rosters import rosters
from checker.rules.example import members, says

ACCORD = {"kind": "agreement", "name": "Fjord Accord"}
COUNTRIES, GROUPS = frozenset({"country"}), frozenset({"group", "organisation"})


@pytest.fixture
def listed(dossier_of):
    """Return a function that reads lists of signatories, with what is known."""

    def run(*values, **more):
        dossier = dossier_of(*(says("alba-post", ACCORD, "signed-by", value, **more) for value in values))
        return list(rosters(dossier.facts_about("fjord-accord", "signed-by"))), dossier.known

    return run


@pytest.mark.parametrize(
    ("value", "kinds", "least", "most"),
    [
        (members("Norway", "Chile"), COUNTRIES, 2, inf),
        (members("Norway", "Chile", complete=True), COUNTRIES, 2, 2),
        (members("Norway", "Chile", complete=True), GROUPS, 0, inf),
        (members("Rail Union", "Port Union", kind="organisation", complete=True), GROUPS, 2, 2),
        (members("rebel factions", kind="group", complete=True), GROUPS, 1, inf),
        (members("Free Brigade", kind="group", complete=True), GROUPS, 1, 1),
    ],
)
def test_how_many_are_named(value, kinds, least, most, listed):
    (first, *_), known = listed(value)
    assert (first.least(kinds, known), first.most(kinds, known)) == (least, most)


def test_all_that_a_source_names_is_one_more_list(listed):
    found, known = listed(members("Norway", "Chile"), members("Chile", "Peru"), members("Peru"))
    assert [(len(one.facts), one.least(COUNTRIES, known)) for one in found] == [(1, 2), (2, 3)]


def test_a_complete_list_stands_first(listed):
    found, _ = listed(members("Norway"), members("Chile", complete=True))
    assert [one.complete for one in found] == [True, False, False]


def test_who_did_not_sign_is_on_no_list(listed):
    assert listed(members("Norway"), polarity="denied")[0] == []
