"""Of very many values of one topic, each that clashes is named, and the work grows with their number."""

import pytest

from checker.comparing.suspects import FEW, suspects
from checker.rules.example import date, event, number, says

FAIR = event("harbour fair")
HOST = [
    {"kind": "entity", "entity": {"kind": "organisation", "name": f"{name} Institute"}} for name in ("Alba", "Brevik", "Corran")
]


def many(make, count=FEW + 20, predicate="taking-part", **more):
    return [says(f"paper-{n}", FAIR, predicate, make(n), **more) for n in range(count)]


def named(dossier):
    return {fact.address for clash in dossier.clashes for fact in (clash.left, clash.right)}


def topic_of(dossier, predicate):
    return next(topic for topic in dossier.topics if topic.predicate.name == predicate)


def test_a_few_are_held_each_against_each(dossier_of):
    topic = topic_of(dossier_of(*many(lambda n: number(1_001 + 2 * n), FEW)), "taking-part")
    assert len(list(topic.pairs())) == FEW * (FEW - 1) // 2
    assert not topic.is_crowded


def test_of_many_no_pair_comes_twice_and_none_is_one_cell_with_itself(dossier_of):
    topic = topic_of(dossier_of(*many(lambda n: number(1_001 + 2 * n))), "taking-part")
    pairs = [frozenset((id(one), id(two))) for one, two in suspects(topic.cells)]
    assert len(pairs) == len(set(pairs)) < 8 * len(topic.cells)
    assert all(len(pair) == 2 for pair in pairs)
    assert topic.is_crowded


def test_many_different_days_are_all_named(dossier_of):
    dossier = dossier_of(*many(lambda n: date(f"2021-{1 + n // 28:02}-{1 + n % 28:02}"), predicate="held-on"))
    assert named(dossier) == set(dossier.by_claim)


def test_many_different_hosts_are_all_named_although_the_first_are_of_one_source(dossier_of):
    claims = [says("alba-post", FAIR, "hosted-by", one) for one in HOST]
    names = [
        f"{first}{second}tor Works"
        for first in ("Bran", "Dur", "Fel", "Gor", "Hel", "Jol", "Kem", "Lum", "Mor")
        for second in "aeioumrn"
    ]
    claims += [
        says(f"paper-{n}", FAIR, "hosted-by", {"kind": "entity", "entity": {"kind": "organisation", "name": name}})
        for n, name in enumerate(names)
    ]
    dossier = dossier_of(*claims)
    across = {fact.address for clash in dossier.clashes if not clash.inside for fact in (clash.left, clash.right)}
    assert {f"alba-post/claim-{n}" for n in (1, 2, 3)} <= across


def test_a_clash_within_one_scope_is_found_among_many_scopes(dossier_of):
    tallies = [
        says(f"paper-{n}", FAIR, "tally", number(900 + n, "votes"), scope={"of": f"list number {n}"}) for n in range(FEW + 20)
    ]
    odd = says("evening-star", FAIR, "tally", number(31, "votes"), scope={"of": "list number 40"})
    assert "evening-star/claim-81" in named(dossier_of(*tallies, odd))
    even = says("evening-star", FAIR, "tally", number(940, "votes"), scope={"of": "list number 40"})
    assert "evening-star/claim-81" not in named(dossier_of(*tallies, even))


@pytest.mark.parametrize(("denied", "found"), [(1_041, True), (1_042, False)])
def test_a_denial_is_held_against_the_value_that_it_denies(dossier_of, denied, found):
    claims = many(lambda n: number(1_001 + 2 * n))
    others = [says(f"daily-{n}", FAIR, "taking-part", number(7_000 + n), polarity="denied") for n in range(5)]
    last = says("evening-star", FAIR, "taking-part", number(denied, hedge="exactly"), polarity="denied")
    exact = says("noon-news", FAIR, "taking-part", number(1_041, hedge="exactly"))
    dossier = dossier_of(*claims, *others, exact, last)
    assert any({"noon-news", "evening-star"} == {clash.left.source, clash.right.source} for clash in dossier.clashes) is found
