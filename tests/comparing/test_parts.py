"""Which figure is a part of which, and what adds up."""

import pytest

from checker.comparing.parts import excesses, figures
from checker.comparing.sums import sums
from checker.comparing.wholes import key_of, wholes_of
from checker.rules.example import event, number, says

FIRE = event("mill fire")
DAY = "2021-05-03"


@pytest.mark.parametrize(
    ("predicate", "scope", "wholes"),
    [
        ("killed", {}, [("casualties", ())]),
        ("arrested", {}, []),
        ("arrested", {"in": "Harlow"}, [("arrested", ())]),
        ("arrested", {"condition": "feared lost"}, []),
        ("arrested", {"in": "Harlow", "by": "police"}, [("arrested", ("by",)), ("arrested", ("in",)), ("arrested", ())]),
        ("taking-part", {"as": "observer"}, []),
    ],
)
def test_what_a_figure_is_a_part_of(predicate, scope, wholes, dossier_of):
    dossier = dossier_of(says("alba-post", FIRE, predicate, number(7), scope=scope))
    (fact,) = [one for one in dossier.facts if one.predicate == predicate]
    assert key_of(fact, dossier.known)[:2] == ("mill-fire", predicate)
    found = [(word, tuple(name for name, _ in kept)) for (_, word, kept), _ in wholes_of(fact, dossier.known, {})]
    assert sorted(found) == sorted(wholes)


@pytest.mark.parametrize(
    ("value", "scope", "kept"),
    [
        (number(7), {}, True),
        (number(7, unit="percent"), {}, False),
        ({"kind": "quantity", "share": [1, 2]}, {}, False),
        (number(7), {"condition": "in hospital"}, True),
    ],
)
def test_only_what_adds_up_is_looked_at(value, scope, kept, dossier_of):
    assert bool(figures(dossier_of(says("alba-post", FIRE, "injured", value, scope=scope)))) is kept


def test_of_many_figures_the_extremes_find_every_part_that_is_too_great(dossier_of):
    parts = [
        says(f"paper-{at}", FIRE, "injured", number(100 + at, hedge="exactly"), scope={"in": "Harlow"}, published=DAY)
        for at in range(1, 31)
    ]
    wholes = [says(f"gazette-{at}", FIRE, "injured", number(99 + at, hedge="exactly"), published=DAY) for at in range(1, 31)]
    found = {one.part.source for group in excesses(dossier_of(*parts, *wholes)) for one in group}
    assert len(found) == len(parts)


def test_the_fewest_parts_that_are_too_many_are_told(dossier_of):
    told = [("passengers", 90), ("crew", 21)]
    parts = [says("alba-post", FIRE, "taking-part", number(value, word), published=DAY) for word, value in told]
    (found,) = sums(dossier_of(*parts, says("bravo-star", FIRE, "taking-part", number(104), published=DAY)))
    assert [fact.value.say() for fact in found.parts] == ["90 passengers", "21 crew"]
    assert [fact.value.say() for fact in found.wholes] == ["104 people"]
    assert found.what == "counted"
