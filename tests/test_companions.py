"""Findings that hang together stand in a row, and each names the others."""

import random

from checker.companions import MOST_NAMED, in_order
from checker.model.finding import Finding, FindingClaim, Thing


def finding(name, claims, severity="warning", subject="fair", predicate="held-on", about="sources"):
    return Finding(
        id=name,
        rule="r",
        title="T",
        severity=severity,
        about=about,
        subject=Thing(id=subject, label=subject) if subject else None,
        predicate=predicate,
        message="M.",
        explanation=("E.",),
        claims=tuple(FindingClaim(source=one[0], claim=one[1:], file="f", line=1, column=1, value="v") for one in claims),
    )


def related(*findings):
    return {one.id: one.related for one in in_order(findings)}


def ids(*findings):
    return [one.id for one in in_order(findings)]


def test_those_with_the_same_claims_hang_together():
    assert related(finding("x", ["a1", "b1"], subject="fair"), finding("y", ["a1", "b1"], subject="fire")) == {
        "x": ("y",),
        "y": ("x",),
    }


def test_those_whose_claims_are_among_anothers_hang_together():
    few, many = finding("x", ["a1", "b1"], predicate="p"), finding("y", ["a1", "b1", "c1"], subject="fire")
    assert related(few, many) == {"x": ("y",), "y": ("x",)}
    other = finding("y", ["a1", "c2", "c1"], subject="fire")
    assert related(few, other) == {"x": (), "y": ()}


def test_those_of_one_subject_and_predicate_hang_together():
    assert related(finding("x", ["a1", "b1"]), finding("y", ["c1", "d1"])) == {"x": ("y",), "y": ("x",)}
    assert related(finding("x", ["a1", "b1"]), finding("y", ["c1", "d1"], predicate="killed")) == {"x": (), "y": ()}


def test_one_shared_claim_is_enough_where_the_subject_is_one():
    assert related(finding("x", ["a1", "b1"]), finding("y", ["a1", "d1"], predicate="killed")) == {"x": ("y",), "y": ("x",)}
    assert related(finding("x", ["a1", "b1"]), finding("y", ["a1", "d1"], subject="fire")) == {"x": (), "y": ()}


def test_they_stand_in_a_row_with_the_fewest_claims_first():
    apart = finding("b", ["e1", "e2"], subject="fire")
    many, few = finding("a", ["a1", "b1", "c1"]), finding("c", ["a1", "b1"])
    assert ids(many, apart, few) == ["c", "a", "b"]
    assert ids(finding("z", ["a1", "b1"], severity="error"), many, apart)[0] == "z"


def test_the_order_does_not_hang_on_that_of_the_findings():
    some = [finding(f"{at:03}", [f"a{at % 7}", f"b{at % 5}"], subject=f"s{at % 9}", predicate=f"p{at % 4}") for at in range(60)]
    expected = in_order(some)
    for seed in range(5):
        mixed = random.Random(seed).sample(some, len(some))
        assert in_order(mixed) == expected


def test_of_many_only_the_first_are_named():
    some = [finding(f"{at:03}", [f"a{at}", f"b{at}"]) for at in range(30)]
    found = in_order(some)
    assert {len(one.related) for one in found} == {MOST_NAMED}
    assert all(one.id not in one.related for one in found)


def test_faults_of_the_record_hang_together_with_nothing():
    assert related(finding("x", ["a1"], about="record"), finding("y", ["a1"], about="record")) == {"x": (), "y": ()}


def test_a_note_says_that_more_is_made_of_its_claims():
    real, note = finding("x", ["a1", "b1"], severity="error"), finding("y", ["b1", "c1"], severity="note")
    told = {one.id: one.explanation for one in in_order([real, note])}
    assert told["x"] == ("E.",)
    assert (
        told["y"][-1] == "One of these claims also stands in a contradiction on the same point, which this note does not settle."
    )
    same = in_order([finding("x", ["a1", "b1"]), finding("y", ["a1", "b1"], severity="note")])[-1]
    assert same.explanation[-1] == "The same claims also stand in a finding to check, which this note does not settle."
    other = in_order([finding("x", ["a1", "b1"]), finding("y", ["b1", "c1"], severity="note", predicate="killed")])[-1]
    assert other.explanation == ("E.",)
