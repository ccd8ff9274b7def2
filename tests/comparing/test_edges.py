"""Of very many dates and lengths of one event each that does not fit is named."""

from checker.comparing.edges import MANY, pairs, triples
from checker.comparing.extent import extents
from checker.rules.example import date, event, says

FAIR = event("harbour fair")


def lengths(count, first=3):
    return [
        says(f"l-{n}", FAIR, "lasted", {"kind": "duration", "number": first + n, "unit": "day", "hedge": "exactly"})
        for n in range(count)
    ]


def spans(count):
    return [says(f"s-{n}", FAIR, "held-on", date(f"2021-05-03/2021-{6 + n // 28:02}-{1 + n % 28:02}")) for n in range(count)]


def found(dossier):
    return {fact.address for one in extents(dossier) for fact in one.facts}


def test_few_are_held_each_against_each(dossier_of):
    dossier = dossier_of(*spans(2), *lengths(3))
    assert len(list(pairs(dossier.by_predicate["held-on"], dossier.by_predicate["lasted"]))) == 6


def test_of_many_each_one_that_fits_nothing_is_named(dossier_of):
    dossier = dossier_of(*spans(61), *lengths(61, 200))
    held, lasted = dossier.by_predicate["held-on"], dossier.by_predicate["lasted"]
    assert len(held) * len(lasted) > MANY
    assert len(list(pairs(held, lasted))) < 10 * (len(held) + len(lasted))
    assert found(dossier) == set(dossier.by_claim)


def test_of_many_threes_two_are_of_one_source(dossier_of):
    days = [
        claim
        for n in range(20)
        for claim in (
            says(f"s-{n}", FAIR, "began-on", date(f"2021-05-{1 + n:02}")),
            says(f"s-{n}", FAIR, "ended-on", date(f"2021-06-{1 + n:02}")),
        )
    ]
    dossier = dossier_of(*days, *lengths(20, 300))
    three = [dossier.by_predicate[name] for name in ("began-on", "ended-on", "lasted")]
    told = list(triples(*three))
    assert len(told) < MANY
    assert all(len({fact.source for fact in one}) <= 2 for one in told)
    assert {f"l-{n}" for n in range(20)} & {fact.source for one in extents(dossier) for fact in one.facts}
