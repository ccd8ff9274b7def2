"""Joins carry on, one veto splits, and every join keeps its reasons."""

from checker.names.clusters import Clusters

A, B, C, D = (("", "group", letter) for letter in "abcd")
ONE, TWO = ("", "", "one"), ("", "", "two")


def test_joins_carry_on_and_tell_their_way():
    clusters = Clusters()
    assert clusters.join(A, B, ["a is b"]) is None
    assert clusters.join(C, B, ["c is b"]) is None
    assert clusters.root(A) == clusters.root(C)
    assert clusters.members(B) == (A, B, C)
    assert clusters.path(A, C) == ("a is b", "c is b")
    assert clusters.path(C, A) == ("c is b", "a is b")
    assert clusters.path(A, A) == clusters.path(A, D) == ()


def test_one_veto_splits_also_through_others():
    clusters = Clusters([(A, C, "a is not c")])
    clusters.join(A, B, ())
    clusters.join(C, D, ())
    assert clusters.veto(B, D) == "a is not c"
    assert clusters.join(B, D, ()) == "a is not c"
    assert clusters.root(A) != clusters.root(C)


def test_two_entries_never_meet_unless_they_may():
    clusters = Clusters()
    clusters.join(A, ONE, ())
    clusters.join(B, TWO, ())
    assert clusters.join(A, B, ()) == "The registry lists them as two entries."
    assert clusters.entry(A) == ONE
    assert clusters.entry(C) is None
    assert Clusters(entries_differ=False).join(ONE, TWO, ()) is None


def test_looking_makes_no_key_known():
    clusters = Clusters()
    assert clusters.veto(A, B) is None
    assert not clusters.has(A)
    assert clusters.roots() == ()
