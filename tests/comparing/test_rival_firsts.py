"""Very many parties, or events, that are all called the first are one finding; a few are told in pairs."""

from checker.comparing.suspects import FEW
from checker.rules.example import date, event, number, says

ONSETS = ("Br", "D", "F", "G", "H", "K", "L", "M", "P", "St")
NAMES = [f"{one}{two}{three}" for one in ONSETS for two in ("ask", "olm", "und", "erv") for three in ("ad", "ilo")]


def parties(count):
    return [
        says(
            f"paper-{n}",
            {"kind": "organisation", "name": f"{name} Institute"},
            "first-hosted",
            date(f"{1901 + n}"),
            scope={"class": "summit", "among": "institutes"},
        )
        for n, name in enumerate(NAMES[:count])
    ]


def events(count):
    return [
        says(
            f"paper-{n}",
            event(f"summit in {name}"),
            "ordinal",
            number(1, "summits"),
            scope={"class": "summit", "series": "Works Meetings"},
        )
        for n, name in enumerate(NAMES[:count])
    ]


def firsts(check_claims, claims):
    return [one for one in check_claims(claims).report.findings if one.rule == "first-time"]


def test_three_parties_are_told_in_pairs(check_claims):
    rivals = [one for one in firsts(check_claims, parties(3)) if "not the only one" in one.message]
    assert sorted(len(one.claims) for one in rivals) == [2, 2, 2]


def test_very_many_parties_are_one_finding_that_holds_all_claims(check_claims):
    rivals = [one for one in firsts(check_claims, parties(FEW + 5)) if "not the only one" in one.message]
    assert [len(one.claims) for one in rivals] == [FEW + 5]
    assert "more are told" in rivals[0].message


def test_very_many_events_called_the_first_are_one_finding(check_claims):
    assert [len(one.claims) for one in firsts(check_claims, events(FEW + 5))] == [FEW + 5]


def test_three_events_called_the_first_are_told_in_pairs(check_claims):
    assert len(firsts(check_claims, events(3))) == 3


def test_those_of_a_higher_number_are_held_against_many_firsts(check_claims):
    dated = [
        says("almanac", event(f"summit in {name}"), "held-on", date(str(1920 + n))) for n, name in enumerate(NAMES[: FEW + 5])
    ]
    scope = {"class": "summit", "series": "Works Meetings"}
    early = [
        says("noon-news", event("summit in Ornsund"), "ordinal", number(2, "summits"), scope=scope),
        says("almanac", event("summit in Ornsund"), "held-on", date("1915")),
    ]
    found = firsts(check_claims, [*events(FEW + 5), *dated, *early])
    assert any("number 2" in one.message for one in found)
