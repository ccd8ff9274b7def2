"""The benchmark of many names: what it invents is fair, what is found is good, and the work grows with the names, not with their pairs.

Work is counted, never timed: comparisons of two names by their words, and calls of functions of whatever sort.
"""

import importlib.util
import sys
from cProfile import Profile
from dataclasses import dataclass
from typing import Any

import pytest

from checker.names import comparer
from checker.names.registry import RegistryIndex
from checker.names.resolution import Resolution
from checker.names.resolve import resolve

FEW, MANY, NEAR = 1000, 4000, 2000
MODULES = ("invented_things", "invented_wordings", "invented_words", "benchmark_names_scale")


@dataclass(frozen=True)
class Worked:
    """Names that were resolved once, and what it took."""

    said: list[Any]
    found: Resolution
    comparisons: float
    """Pairs that were compared by their words, for each name."""
    calls: float
    """Calls of functions, for each name; 0 where they were not counted."""


class Counted:
    """Counts how often a function is called."""

    def __init__(self, function):
        self.function, self.count = function, 0

    def __call__(self, *arguments):
        self.count += 1
        return self.function(*arguments)


def work(scale, said, *, calls=False):
    """Resolve some mentions with nothing kept from before."""
    scale.clear_caches()
    sources, registry, watch = scale.by_source(said), RegistryIndex.build(()), Profile()
    compared = Counted(comparer.compare)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparer, "compare", compared)
        found = watch.runcall(resolve, sources, registry) if calls else resolve(sources, registry)
    names = len({one.mention for one in said})
    called = sum(one.callcount for one in watch.getstats())
    return Worked(said, found, compared.count / names, called / names)


@pytest.fixture(scope="module")
def scale(project):
    folder = project / "benchmarks"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("benchmark_names_scale", folder / "names_scale.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(folder))
    for name in MODULES:
        del sys.modules[name]


@pytest.fixture(scope="module")
def few(scale):
    return work(scale, scale.invented(FEW), calls=True)


@pytest.fixture(scope="module")
def many(scale):
    return work(scale, scale.invented(MANY), calls=True)


@pytest.fixture(scope="module")
def near(scale):
    return work(scale, scale.block(NEAR))


def test_the_same_seed_invents_the_same_names(scale, few, many):
    assert scale.invented(FEW) == few.said
    assert len({(one.mention.kind, one.mention.name) for one in many.said}) == MANY
    assert scale.invented(50, seed=1) != few.said[:50]


def test_one_source_means_one_thing_by_one_name(many):
    things = {}
    for one in many.said:
        assert things.setdefault((one.source, one.mention), one.thing) == one.thing


@pytest.mark.parametrize("size", ["few", "many"])
def test_what_is_found_is_good(scale, size, request):
    worked = request.getfixturevalue(size)
    found = scale.quality(worked.said, worked.found)
    assert found.wrong == ()
    assert found.wrong_merges == 0
    assert found.connected >= 0.98
    assert found.pair_recall >= 0.85


def test_a_wrong_merge_and_a_missed_pair_are_seen(scale, few):
    one_thing = [scale.replace(one, thing=0) for one in few.said]
    each_its_own = [scale.replace(one, thing=at) for at, one in enumerate(few.said)]
    assert scale.quality(one_thing, few.found).pair_recall < 0.1
    assert scale.quality(one_thing, few.found).connected == 0
    assert scale.quality(each_its_own, few.found).wrong_merges > 100


def test_a_name_costs_the_same_however_many_there_are(few, many):
    assert 0.05 < few.comparisons < 1
    assert many.comparisons < 1.25 * few.comparisons
    assert 100 < few.calls < 1000
    assert many.calls < 1.1 * few.calls


def test_candidates_grow_with_the_names_not_with_their_pairs(scale, few, many):
    assert scale.comparisons(many.said) / MANY < 2.5 * scale.comparisons(few.said) / FEW
    assert scale.comparisons(many.said) < 2 * MANY


def test_names_that_are_nearly_one_are_compared_with_neighbours_only(scale, near):
    assert len({one.mention for one in near.said}) == NEAR
    assert 1 < near.comparisons < 10
    assert scale.comparisons(near.said) < 10 * NEAR


def test_what_is_left_out_of_a_crowd_is_announced(few, near):
    assert few.found.notes == ()
    assert [note.partition(":")[0] for note in near.found.notes] == ["Names of the kind group", "Names of the kind person"]
    assert all("more than 24 names each" in note and "nearest in spelling only" in note for note in near.found.notes)
