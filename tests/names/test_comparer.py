"""Wordings are compared once, whichever stands first, and with the rarity of the words of their own family."""

import pytest

from checker.names import comparer as module
from checker.names.answer import Identity
from checker.names.comparer import Comparer
from checker.names.match import compare

NAMES = {"group": ["Harbour Guild", "Quay Guild", "Weir Guild"], "person": ["Elena Marsh", "Ben Marsh"]}


@pytest.fixture
def compared(monkeypatch):
    """Return what was compared, with the rarity that was handed over."""
    seen = []

    def watched(left, right, kind, rarity):
        seen.append((left, right, kind, rarity))
        return compare(left, right, kind, rarity)

    monkeypatch.setattr(module, "compare", watched)
    return seen


def test_a_pair_is_compared_once_whichever_stands_first(compared):
    one = Comparer(NAMES)
    assert one.compare("Quay Guild", "Harbour Guild", "group") is one.compare("Harbour Guild", "Quay Guild", "group")
    assert [seen[:3] for seen in compared] == [("Harbour Guild", "Quay Guild", "group")]
    one.compare("Harbour Guild", "Quay Guild", "organisation")
    assert len(compared) == 2


def test_no_more_answers_are_kept_than_memory_is_set_aside_for(compared, monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    one = Comparer(NAMES)
    for _ in range(2):
        one.compare("Harbour Guild", "Quay Guild", "group")
        one.compare("Harbour Guild", "Weir Guild", "group")
    assert [seen[1] for seen in compared] == ["Quay Guild", "Weir Guild", "Weir Guild"]


def test_kinds_of_one_family_share_what_is_rare_and_others_do_not(compared):
    one = Comparer(NAMES)
    for kind in ("group", "organisation", "person", "place"):
        one.compare("A", "B", kind)
    group, organisation, person, place = (seen[3] for seen in compared)
    assert group is organisation
    assert person is not group
    assert place is None


def test_the_best_pair_of_names_answers():
    one = Comparer(NAMES)
    assert one.best(["Harbour Guild", "Quay Guild"], ["The Quay Guild", "Weir Guild"], "group").identity is Identity.SAME
    assert one.best(["Harbour Guild"], ["Weir Guild"], "group").identity is Identity.DIFFERENT
    unsure = one.best(["Harbour Guild"], ["Weir Guild", "Joint Harbour Guild Union"], "group")
    assert unsure.identity is one.compare("Harbour Guild", "Joint Harbour Guild Union", "group").identity
