"""Names told to be two without a comparison: the comparison says the same of every one of them."""

import csv
from itertools import combinations, pairwise

import pytest

from checker.names.answer import Identity
from checker.names.forms import form
from checker.names.match import compare
from checker.names.strangers import Strangers


def strangers(left, right, kind):
    found = Strangers([form(left, kind), form(right, kind)])
    assert found.are(0, 1) == found.are(1, 0)
    return found.are(0, 1)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Stuart Jones", "George Jones", "person"),
        ("Mahmoud Tarfi", "Mustafa Tarfi", "person"),
        ("Tarfi Front", "Qashani Front", "group"),
        ("Third Tarfi Brigade", "Fourth Tarfi Brigade", "group"),
        ("Tarfi Front", "Tarfi Brigade", "group"),
        ("Jaish al-Tarfi", "Jaish al-Qashani", "group"),
    ],
)
def test_names_that_are_surely_two(left, right, kind):
    assert strangers(left, right, kind)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Stuart Jones", "Stuert Jones", "person"),  # a slip, perhaps
        ("Stuart Jones", "S. Jones", "person"),
        ("William Tarfi", "Bill Tarfi", "person"),
        ("Jones", "Smith", "person"),  # both say too little
        ("Khan Shaykhun", "Khanshaykhun", "place"),
        ("Third Tarfi Brigade", "3rd Tarfi Brigade", "group"),
        ("Tarfi Front", "Jabhat al-Tarfi", "group"),
        ("Tarfi Front (TF)", "Qashani Brigade (QB)", "group"),  # what gives a short form is looked at in full
        ("Qasim Tarfi", "Ghasim Tarfi", "person"),
        ("Tarfi Talks", "Tarfi Summit", "event"),
    ],
)
def test_names_of_which_only_a_comparison_can_tell(left, right, kind):
    assert not strangers(left, right, kind)


def names_by_kind(folder):
    names = {}
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                names.setdefault(row["kind"], []).extend([row["name_a"], row["name_b"]])
    return names


def wrong(pairs, kind):
    asked = [(left, right) for left, right in pairs if strangers(left, right, kind)]
    answers = [compare(left, right, kind).identity for left, right in asked]
    return len(asked), [pair for pair, answer in zip(asked, answers, strict=True) if answer is not Identity.DIFFERENT]


def test_no_stranger_is_anything_but_different(project):
    asked = 0
    for kind, names in names_by_kind(project / "tests" / "names" / "pairs").items():
        near = sorted(set(names))[::4]
        for pairs in (pairwise(names), pairwise(near), combinations(near[:40], 2)):
            count, bad = wrong(pairs, kind)
            assert bad == []
            asked += count
    assert asked > 1000
