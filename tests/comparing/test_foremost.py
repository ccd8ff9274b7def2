"""Of very many occasions the one that stands against a first or last time is among those looked at."""

import pytest

from checker.comparing.foremost import MOST
from checker.comparing.instances import Instances
from checker.rules.example import date, event, nth, says

NORWAY = {"kind": "country", "name": "Norway"}


def hosted(count, year=1900):
    games = [f"{name} meeting" for name in range(count)]
    dated = [says("almanac", event(name), "held-on", date(str(year + n))) for n, name in enumerate(games)]
    gala = says("star", NORWAY, "first-hosted", date("1850"), scope={"class": "gala"})
    return [gala, *dated, *(says("almanac", NORWAY, "hosted", {"kind": "event", "event": event(name)}) for name in games)]


def done(dossier):
    party = next(fact.value.entities()[0] for fact in dossier.by_predicate["hosted-by"])
    return Instances(dossier).of_party("hosted-by", party)


def years(facts, dossier):
    return [dossier.occasions.dates[fact.subject][0].value.say().removeprefix("some day in ") for fact in facts]


def test_all_of_a_few_are_looked_at(dossier_of):
    found = done(dossier_of(*hosted(5)))
    assert not found.crowded
    assert len(found.early()) == len(found.late(None)) == 5


def test_of_many_those_that_were_over_first_and_those_that_began_last(dossier_of):
    dossier = dossier_of(*hosted(MOST + 10))
    found = done(dossier)
    assert found.crowded
    assert "1900" in years(found.early(), dossier)
    assert "1969" not in years(found.early(), dossier)
    assert "1969" in years(found.late(None), dossier)
    assert "1900" not in years(found.late(None), dossier)


def test_of_a_first_since_some_day_those_after_it(dossier_of):
    from checker.dates.edtf import parse
    from checker.dates.period import period_of

    dossier = dossier_of(*hosted(MOST + 10))
    found = years(done(dossier).early(period_of(parse("1965"))), dossier)
    assert sorted(found) == ["1966", "1967", "1968", "1969"]


@pytest.mark.parametrize(("year", "rules"), [("1903", ["first-time"]), ("1899", [])])
def test_a_first_time_is_held_against_many_occasions(check_claims, year, rules):
    first = says("star", NORWAY, "first-hosted", date(year), scope={"class": "meeting"})
    report = check_claims([*hosted(MOST + 10), first]).report
    assert [one.rule for one in report.findings if one.severity != "note"] == rules


def test_many_presences_in_other_series_hide_nothing(check_claims):
    others = [says("almanac", NORWAY, "attended", {"kind": "event", **nth(9, f"Series{n} Games")}) for n in range(MOST + 10)]
    first = says("star", NORWAY, "first-attended", {"kind": "event", **nth(5)})
    there = says("post", NORWAY, "attended", {"kind": "event", **nth(4)})
    assert [one.rule for one in check_claims([*others, first, there]).report.findings if one.severity == "error"] == [
        "first-time"
    ]
    later = says("post", NORWAY, "attended", {"kind": "event", **nth(6)})
    assert [one.rule for one in check_claims([*others, first, later]).report.findings if one.severity == "error"] == []
