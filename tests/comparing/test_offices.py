"""An office is its title and whose it is; a title alone is nobody's."""

import pytest

from checker.rules.example import date, says

ADA = {"kind": "person", "name": "Ada Lund"}
NORLAND = {"kind": "country", "name": "Norland"}
FERRUM = {"kind": "organisation", "name": "Ferrum"}


def holds(source, title, of=NORLAND, **more):
    scope = {"of": of} if of else {}
    return says(
        source,
        ADA,
        "holds-office",
        {"kind": "entity", "entity": {"kind": "office", "name": title}},
        scope=scope,
        **{"as_of": "2020", **more},
    )


@pytest.mark.parametrize("title", ["president", "President", "the President"])
def test_one_title_of_one_body_is_one_office(title, explained, dossier_of):
    claims = holds("alba-post", "president"), holds("bravo-star", title)
    assert explained(*claims).verdict == "agree"
    assert len(dossier_of(*claims).met) == len(claims)


@pytest.mark.parametrize(
    ("other", "gate"),
    [
        (holds("bravo-star", "president", FERRUM), "scope"),
        (holds("bravo-star", "president", None), "scope"),
        (holds("bravo-star", "vice president"), "kind"),
        (holds("bravo-star", "coordinator"), "kind"),
        (holds("bravo-star", "special envoy"), "kind"),
    ],
)
def test_another_title_or_another_body_is_not(other, gate, explained, loud):
    one = holds("alba-post", "president")
    found = explained(one, other)
    assert found.verdict != "agree"
    assert found.gate in {gate, None}
    assert loud(one, other) == []


def test_titles_without_an_owner_do_not_meet(explained):
    assert explained(holds("alba-post", "president", None), holds("bravo-star", "president", None)).verdict == "incomparable"


def test_a_longer_title_is_not_taken_for_a_shorter_one(explained):
    claims = holds("alba-post", "envoy to Sudland"), holds("bravo-star", "UN Special Envoy for Sudland")
    assert explained(*claims).verdict != "agree"


def test_an_office_denied_is_the_office_affirmed(explained):
    claims = holds("alba-post", "president"), holds("bravo-star", "President", polarity="denied")
    assert explained(*claims).verdict == "contradict"
    assert explained(claims[0], holds("bravo-star", "President", FERRUM, polarity="denied")).verdict == "incomparable"


@pytest.mark.parametrize(("title", "verdict"), [("president", "agree"), ("vice president", "incomparable")])
def test_the_office_that_somebody_took(title, verdict, explained):
    def took(source, name):
        scope = {"as": {"kind": "office", "name": name}, "of": NORLAND}
        return says(source, ADA, "role-from", date("2009"), scope=scope)

    assert explained(took("alba-post", "president"), took("bravo-star", title)).verdict == verdict
