"""Events that are a number in a series: by the series alone, never by day, place or number."""

import pytest

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.numbering import series_of
from checker.names.registry import RegistryIndex
from checker.names.resolve import plain, resolve
from checker.values.mention import Mention, MentionKind


def event(name=None, **more):
    return Mention(kind=MentionKind.EVENT, name=name, **more)


def series(name, *also):
    return Mention(kind=MentionKind.SERIES, name=name, also=also)


def index(*entities):
    return RegistryIndex.build(
        [("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": list(entities)}))]
    )


SECOND = event(series="Rome talks", ordinal=2)


def is_second(name, *beside, registry=None):
    found = resolve({"a": [event(name), *beside], "b": [SECOND]}, registry or index())
    return found.entity("a", event(name)) == found.entity("b", SECOND)


@pytest.mark.parametrize(
    "name",
    [
        "second round of the Rome talks",
        "2nd round of Rome talks",
        "round two of the Rome negotiations",
        "second and final round of the Rome talks",
        "second Rome talks",
        "Rome-2",
        "Rome II",
        "Rome talks, round 2",
    ],
)
def test_wordings_of_the_second_round(name):
    assert is_second(name)


@pytest.mark.parametrize(
    "name",
    [
        "third round of the Rome talks",
        "second day of the second round of the Rome talks",
        "second day of the Rome talks",
        "eve of the second round of the Rome talks",
        "first two rounds of the Rome talks",
        "second round of the Oslo talks",
        "second round of talks",
        "second round in Rome",
        "second meeting in Rome",
        "round 2",
        "second-round match in Rome",
        "Rome talks 2017",
    ],
)
def test_what_is_not_the_second_round(name):
    assert not is_second(name)


def test_a_series_that_the_registry_knows_under_another_name():
    registry = index({"id": "rome", "kind": "series", "names": [{"name": "Rome talks"}, {"name": "peace track"}]})
    assert is_second("second round of the peace track", registry=registry)
    assert not is_second("second round of the trade track", registry=registry)


def test_a_described_series_is_that_of_its_own_source():
    name = "second round of the presidential election"
    found = resolve({"a": [event(name), event("the second round")], "b": [event(name)]}, index())
    assert found.entity("a", event(name)) != found.entity("b", event(name))
    assert found.entity("a", event("the second round")) == found.entity("a", event(name))


def test_two_series_of_a_source_that_go_by_one_name_decide_nothing():
    pinned = [
        Mention(kind=MentionKind.SERIES, name="the talks track", ref="rome"),
        Mention(kind=MentionKind.SERIES, name="the talks track", ref="oslo"),
    ]
    registry = index(*({"id": one, "kind": "series", "names": [{"name": f"{one.title()} talks"}]} for one in ("rome", "oslo")))
    assert not is_second("second talks track", *pinned, registry=registry)
    assert is_second("second talks track", pinned[0], registry=registry)


def test_another_wording_of_a_series_names_none_in_other_sources():
    told = {"a": [event("Elmgate sixth")], "b": [series("Oslo talks", "Elmgate"), event(series="Oslo talks", ordinal=6)]}
    found = resolve(told, index())
    one, other = found.entity("a", told["a"][0]), found.entity("b", told["b"][1])
    assert (one, other) == ("elmgate-sixth", "oslo-talks-6")
    assert found.identity(one, other).identity is not Identity.SAME
    here = resolve({"b": [*told["b"], *told["a"]]}, index())
    assert here.entity("b", told["a"][0]) == "oslo-talks-6"


def test_a_number_in_another_name_is_no_round():
    for left, right in [
        ("Phase II trial of VX", "Phase III trial of VX"),
        ("Apollo 11", "Apollo 12"),
        ("G7 summit", "G20 summit"),
    ]:
        found = resolve({"a": [event(left)], "b": [event(right)]}, index())
        assert found.entity("a", event(left)) != found.entity("b", event(right))


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        (event("second round of the Rome talks"), "Rome talks"),
        (SECOND, "Rome talks"),
        (event("Rome II"), None),
        (series("Rome talks"), None),
    ],
)
def test_the_series_that_a_mention_states(mention, name):
    found = series_of("a", mention, plain)
    assert (found.name if found else None) == name
