"""What holds for all names: order and repetition change nothing, kinds never mix, every merge is explained, people's word holds."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.family import family, never_one
from checker.names.forms import tokens
from checker.names.match import compare
from checker.names.name_key import name_key
from checker.names.rarity import Rarity
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind

_WORDS = """
Mohammed Mohammad Alloush Aloush Zahran al-Sham Ahrar Tahrir Jaish Army Islam Free North South Front Council United Steel plc
Rome talks process sixth 6th VI round second final the Mr Mrs President Minister former Deputy Judge airline Skyline CMA Central
Market Authority (CMA) of and Алеппо حلب 2017 2018 Lee Tom M. - /
"""
WORDS = _WORDS.split()
KINDS = [
    MentionKind.PERSON,
    MentionKind.GROUP,
    MentionKind.ORGANISATION,
    MentionKind.EVENT,
    MentionKind.SERIES,
    MentionKind.PLACE,
]
HOSTILE = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(str.strip)

wordings = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
names = st.one_of(wordings, wordings, HOSTILE)
numbered = st.builds(
    lambda series, ordinal: Mention(kind=MentionKind.EVENT, series=series, ordinal=ordinal), wordings, st.integers(1, 7)
)
named = st.builds(
    lambda kind, name, also: Mention(kind=kind, name=name, also=tuple(also)),
    st.sampled_from(KINDS),
    names,
    st.lists(wordings, max_size=2, unique=True),
)
mentions = st.one_of(named, named, named, numbered)
sources = st.dictionaries(st.sampled_from(["a", "b", "c"]), st.lists(mentions, min_size=1, max_size=6), min_size=1)


def registry(*decisions):
    entities = [
        {"id": "alloush", "kind": "person", "names": [{"name": "Mohammed Alloush"}, {"name": "Alloush", "type": "weak"}]},
        {"id": "market-authority", "kind": "organisation", "names": [{"name": "Market Authority"}]},
        {"id": "rome-talks", "kind": "series", "names": [{"name": "Rome talks"}]},
    ]
    record = {"schema_version": 1, "entities": entities, "decisions": list(decisions)}
    return RegistryIndex.build([("claims/registry.json", Registry.model_validate(record))])


REGISTRY = registry()


def outcome(found, given_sources):
    """Return all that a resolution says, as one text."""
    told = sorted(
        (source, repr(one), found.entity(source, one), found.evidence(source, one))
        for source, some in given_sources.items()
        for one in set(some)
    )
    return repr((told, found.clusters(), found.unsure, found.possibly_same, found.notes, found.mention_faults))


def partition(found, given_sources):
    """Return which mentions stand for one thing."""
    groups = {}
    for source, some in given_sources.items():
        for one in some:
            groups.setdefault(found.entity(source, one), set()).add((source, repr(one)))
    return sorted(map(sorted, groups.values()))


@given(names, names, st.sampled_from([str(kind) for kind in MentionKind]))
def test_comparing_does_not_depend_on_which_name_stands_first(left, right, kind):
    assert compare(left, right, kind).identity is compare(right, left, kind).identity


@given(names, st.sampled_from([str(kind) for kind in MentionKind]))
def test_a_name_is_never_different_from_itself(name, kind):
    answer = compare(name, name, kind)
    assert answer.identity is not Identity.DIFFERENT
    assert answer.steps


@given(sources, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(told, dice):
    expected = outcome(resolve(told, REGISTRY), told)
    shuffled = {source: dice.sample(told[source], len(told[source])) for source in dice.sample(sorted(told), len(told))}
    repeated = {source: [*some, *dice.choices(some, k=3)] for source, some in shuffled.items()}
    assert outcome(resolve(shuffled, REGISTRY), shuffled) == expected
    assert outcome(resolve(repeated, REGISTRY), repeated) == expected


@given(sources)
def test_kinds_that_never_meet_never_share_a_thing(told):
    found = resolve(told, REGISTRY)
    kinds = {}
    for source, some in told.items():
        for one in some:
            kinds.setdefault(found.entity(source, one), set()).add(one.kind)
    for some in kinds.values():
        assert len({family(kind) for kind in some}) == 1
        assert not any(never_one(left, right) for left in some for right in some)


@given(sources)
def test_every_merge_is_explained(told):
    found = resolve(told, REGISTRY)
    by_thing = {}
    for source, some in told.items():
        for one in set(some):
            by_thing.setdefault(found.entity(source, one), []).append((source, one))
    for some in by_thing.values():
        silent = {
            name_key(one.name, one.kind)
            for source, one in some
            if one.name and not found.evidence(source, one) and len({other.name for _, other in some}) > 1
        }
        assert len(silent) <= 1, "only the name that a thing goes by needs no explanation"


@given(sources)
def test_a_question_is_about_two_things_and_stays_one(told):
    found = resolve(told, REGISTRY)
    for pair in (*found.unsure, *found.possibly_same):
        assert pair.left != pair.right
        assert pair.steps
        assert found.identity(pair.left, pair.right).identity is Identity.UNSURE


@given(sources, wordings, wordings, st.sampled_from(KINDS), st.sampled_from(["same", "different"]))
def test_what_people_decided_holds(told, left, right, kind, what):
    decided = registry({"left": left, "right": right, "kind": str(kind), "decision": what, "reason": "As agreed."})
    here, there = Mention(kind=kind, name=left), Mention(kind=kind, name=right)
    told = {**told, "x": [here], "y": [there]}
    found = resolve(told, decided)
    one, other = found.entity("x", here), found.entity("y", there)
    if not found.faults and what == "same":
        assert one == other
    if what == "different" and name_key(left, kind) != name_key(right, kind):
        assert one != other


OUTSIDER = Mention(kind=MentionKind.DOCUMENT, name="Qwxz Vbnm Plkj")


@given(sources)
def test_a_mention_of_another_kind_changes_nothing(told):
    before = partition(resolve(told, REGISTRY), told)
    assert partition(resolve({**told, "z": [OUTSIDER]}, REGISTRY), told) == before
    first = min(told)
    assert partition(resolve({**told, first: [*told[first], OUTSIDER]}, REGISTRY), told) == before


@given(sources, st.sampled_from([MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.EVENT, MentionKind.PLACE]))
def test_a_mention_of_other_words_in_another_source_changes_nothing(told, kind):
    before = partition(resolve(told, REGISTRY), told)
    stranger = Mention(kind=kind, name="Qwxz Vbnm Plkj")
    assert partition(resolve({**told, "z": [stranger]}, REGISTRY), told) == before


def crowd(total):
    """Return five groups that share a word, and others with words of their own up to a total."""
    dice = random.Random(7)
    own = ["".join(dice.choices("bcdfghklmnprstvz", k=9)) for _ in range(total)]
    return [Mention(kind=MentionKind.GROUP, name=name.title()) for name in (*(f"nour {word}" for word in own[:4]), *own[4:])]


PAIR = [Mention(kind=MentionKind.GROUP, name="Nour"), Mention(kind=MentionKind.GROUP, name="Nour Movement")]


@pytest.mark.parametrize(("others", "same"), [(20, False), (25, False), (34, True), (60, True)])
def test_unrelated_names_change_decisions_through_rarity_only(others, same):
    """A word of six names is frequent among fewer than 36, and rare among more."""
    told = {"a": PAIR[:1], "b": PAIR[1:], "c": crowd(others)}
    found = resolve(told, registry())
    assert (found.entity("a", PAIR[0]) == found.entity("b", PAIR[1])) is same


@pytest.mark.parametrize("total", range(1, 40))
def test_the_bound_of_rarity(total):
    """No word of up to four names is ever common, and none of more than the root of their number is rare."""
    listed = [f"Zemlin {chr(97 + at % 26)}{chr(97 + at // 26)}qua" for at in range(min(total, 6))]
    rarity = Rarity.of([*listed, *(f"other{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(total - len(listed)))])
    key = tokens("Zemlin", "organisation")[0].key
    assert rarity.is_common(key) is (len(listed) > max(4, int(rarity.total**0.5)))
