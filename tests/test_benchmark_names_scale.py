"""The benchmark of many names: what it invents is fair, what is found is good, and the work grows with the names, not with their pairs."""

import importlib.util
import sys

import pytest

from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve

FEW, MANY, NEAR = 500, 2000, 2000
MODULES = ("invented_things", "invented_wordings", "invented_words", "benchmark_names_scale")


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
def many(scale):
    return scale.invented(MANY)


def test_the_same_seed_invents_the_same_names(scale, many):
    assert scale.invented(MANY) == many
    assert len({(one.mention.kind, one.mention.name) for one in many}) == MANY
    assert scale.invented(FEW, seed=1) != scale.invented(FEW, seed=2)


def test_one_source_means_one_thing_by_one_name(many):
    things = {}
    for one in many:
        assert things.setdefault((one.source, one.mention), one.thing) == one.thing


def test_what_is_found_is_good(scale):
    said = scale.invented(1000)
    found = scale.quality(said, resolve(scale.by_source(said), RegistryIndex.build(())))
    assert found.wrong == ()
    assert found.wrong_merges == 0
    assert found.connected >= 0.98
    assert found.pair_recall >= 0.85


def test_a_wrong_merge_and_a_missed_pair_are_seen(scale, many):
    resolved = resolve(scale.by_source(many), RegistryIndex.build(()))
    one_thing = [scale.replace(one, thing=0) for one in many]
    each_its_own = [scale.replace(one, thing=at) for at, one in enumerate(many)]
    assert scale.quality(one_thing, resolved).pair_recall < 0.1
    assert scale.quality(one_thing, resolved).connected == 0
    assert scale.quality(each_its_own, resolved).wrong_merges > 100


def test_comparisons_grow_with_the_names_not_with_their_pairs(scale, many):
    few = scale.comparisons(scale.invented(FEW)) / FEW
    assert scale.comparisons(many) / MANY < 2.5 * few + 0.5
    assert scale.comparisons(many) < 3 * MANY


def test_names_that_are_nearly_one_are_compared_with_neighbours_only(scale):
    near = scale.block(NEAR)
    assert len({one.mention for one in near}) == NEAR
    assert scale.comparisons(near) < 12 * NEAR
    notes = resolve(scale.by_source(near), RegistryIndex.build(())).notes
    assert [note for note in notes if "nearest in spelling only" in note] == list(notes) != []
