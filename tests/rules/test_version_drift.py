import pytest

from checker.rules.example import date, event, members, nth, number, says, term

CRASH = event("bus crash at Lorne")


def told(source, dead, *, day=None, of=None, **more):
    where = {"publisher": "Alba Post", "title": "Bus leaves road"} if source.startswith("alba") else {}
    where |= {"retrieved": day} if day else {}
    return says(source, CRASH, "killed", number(dead), **where, **({"version_of": of} if of else {}), **more)


def rules(checked):
    return [(one.rule, str(one.severity)) for one in checked.report.findings]


def test_states_of_one_article_are_no_two_sources(check_claims):
    checked = check_claims((told("alba-one", 14, day="2021-05-03"), told("alba-two", 17, day="2021-05-04", of="alba-one")))
    assert rules(checked) == [("version-drift", "note")]
    (finding,) = checked.report.findings
    assert finding.message == (
        "“Bus leaves road” was changed: The bus crash at Lorne killed 14 people in the version of 3 May 2021, "
        "then 17 people in the version of 4 May 2021."
    )


def test_what_they_say_alike_is_no_agreement(check_claims):
    claims = (told("alba-one", 14), told("alba-two", 14, of="alba-one"))
    assert check_claims(claims).report.agreements == ()
    found = check_claims((*claims, told("cove-times", 14))).report.agreements
    assert [(len(one.sources), one.origins) for one in found] == [(3, 2)]


def test_each_state_is_held_against_other_sources(check_claims):
    claims = (told("alba-one", 14), told("alba-two", 17, of="alba-one"), told("cove-times", 17))
    found = check_claims(claims).report.findings
    assert [(one.rule, len(one.claims)) for one in found] == [("conflicting-quantities", 2), ("version-drift", 2)]
    assert "in the version “alba-one” and 17 people in the version “alba-two”" in found[1].message


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((nth(5), "held-on", date("2021-03-02")), (nth(4), "held-on", date("2021-04-09"))),
        ((event("fair"), "held-on", date("2021-03-02/2021-03-03")), (event("fair"), "began-on", date("2021-03-01"))),
    ],
)
def test_what_follows_from_two_states_is_no_contradiction(left, right, check_claims):
    one = says("alba-one", *left)
    assert [one.severity for one in check_claims((one, says("cove-times", *right))).report.findings] == ["error"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((nth(5), "held-on", date("2021-03-02")), (nth(4), "held-on", date("2021-04-09"))),
        ((event("fair"), "held-on", date("2021-03-02/2021-03-03")), (event("fair"), "began-on", date("2021-03-01"))),
    ],
)
def test_the_same_of_two_states_is_silent(left, right, check_claims):
    claims = (says("alba-one", *left), says("alba-two", *right, version_of="alba-one"))
    assert check_claims(claims).report.findings == ()


@pytest.mark.parametrize(
    ("value", "other", "expected"),
    [
        ("Jo Hale", "Jo Hole", 0),
        ("Jo Hale", "Ingrid Okafor", 1),
    ],
)
def test_a_corrected_letter_is_no_change(value, other, expected, check_claims):
    def chaired(source, name, **more):
        chair = {"kind": "entity", "entity": {"kind": "person", "name": name}}
        return says(source, event("inquiry into the Selby bank"), "chaired-by", chair, published="2019-02-11", **more)

    found = check_claims((chaired("alba-one", value), chaired("alba-two", other, version_of="alba-one"))).report.findings
    assert [one.rule for one in found] == ["version-drift"] * expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (term("signed"), term("not-signed")),
        (term("agreed"), term("not-agreed")),
    ],
)
def test_an_outcome_that_was_turned_round(left, right, check_claims):
    claims = (
        says("alba-one", event("pay talks"), "outcome", left),
        says("alba-two", event("pay talks"), "outcome", right, version_of="alba-one"),
    )
    assert rules(check_claims(claims)) == [("version-drift", "note")]


def test_a_list_that_grew_is_no_change(check_claims):
    claims = (
        says("alba-one", event("pay talks"), "attended-by", members("Norway")),
        says("alba-two", event("pay talks"), "attended-by", members("Norway", "Peru"), version_of="alba-one"),
    )
    assert rules(check_claims(claims)) == []
