"""A relation that carries on, with circles that end."""

from checker.names.relation import MOST_CYCLES, Relation


def test_what_is_below_is_below_through_others():
    relation = Relation.build([("c", "b"), ("b", "a"), ("x", "a")])
    assert relation.reaches("c", "a")
    assert not relation.reaches("a", "c")
    assert not relation.reaches("c", "x")
    assert relation.below == {"a": ("b", "x"), "b": ("c",)}


def test_circles_are_found_once_from_their_smallest_id():
    assert Relation.build([("c", "a"), ("a", "b"), ("b", "c"), ("d", "a")]).cycles() == (("a", "b", "c"),)
    assert Relation.build([("a", "b"), ("b", "c"), ("a", "c")]).cycles() == ()
    assert Relation.build([("a", "b"), ("b", "a")]).reaches("a", "c") is False


def test_a_deep_chain_and_many_circles_end():
    deep = [(f"{at:06}", f"{at + 1:06}") for at in range(20_000)]
    assert Relation.build(deep).reaches("000000", "020000")
    assert Relation.build(deep).cycles() == ()
    dense = [(f"{left:02}", f"{right:02}") for left in range(40) for right in range(40) if left != right]
    assert 0 < len(Relation.build(dense).cycles()) <= MOST_CYCLES


def test_the_wholes_of_a_part_are_found_through_others_and_round_a_circle():
    assert Relation.build([("c", "b"), ("b", "a"), ("x", "a")]).wholes("c") == ("a", "b")
    assert Relation.build([("a", "b"), ("b", "a")]).wholes("a") == ("b",)
    assert Relation.build([]).wholes("a") == ()
