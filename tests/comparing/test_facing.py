"""Of two cells that clash every fact is named, in few pairs."""

from itertools import combinations

from checker.comparing.facing import MANY, OFTEN, PLENTY, Facing
from checker.comparing.topic import Topic
from checker.rules.example import event, number, says

FAIR = event("harbour fair")


def cells(dossier_of, *counts) -> Topic:
    claims = [
        says(f"paper-{value}-{n}", FAIR, "taking-part", number(1_001 + 100 * value))
        for value, count in enumerate(counts)
        for n in range(count)
    ]
    return next(one.cells for one in dossier_of(*claims).topics if one.predicate.name == "taking-part")


def test_few_are_paired_each_with_each(dossier_of):
    one, two = cells(dossier_of, 3, 4)
    assert len(list(Facing().pairs(one, two))) == 12


def test_of_many_every_fact_is_named_and_there_are_no_more_pairs_than_facts(dossier_of):
    one, two = cells(dossier_of, 30, 20)
    assert len(one.facts) * len(two.facts) > MANY
    pairs = list(Facing().pairs(one, two))
    assert {fact.address for pair in pairs for fact in pair} == {fact.address for fact in (*one.facts, *two.facts)}
    assert len(pairs) <= 50


def test_the_facts_of_a_large_cell_are_not_all_named_again_and_again(dossier_of):
    large, *small = cells(dossier_of, MANY + 1, *([1] * (OFTEN + 5)))
    facing = Facing()
    counts = [len(list(facing.pairs(one, large))) for one in small]
    assert counts[:OFTEN] == [MANY + 2] * OFTEN
    assert counts[OFTEN:] == [1] * 5


def test_where_plenty_of_pairs_are_named_each_fact_still_is(dossier_of):
    some = cells(dossier_of, *([12] * 12))
    facing = Facing()
    pairs = [pair for one, two in combinations(some, 2) for pair in facing.pairs(one, two)]
    assert PLENTY <= len(pairs) < 66 * 144 // 2
    assert {fact.address for pair in pairs for fact in pair} == {fact.address for cell in some for fact in cell.facts}
