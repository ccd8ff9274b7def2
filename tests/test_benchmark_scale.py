"""The benchmark of growth: what it plants is found, and the work of every rule grows with the claims, not with their pairs.

Work is counted in calls of functions, never timed.
"""

import importlib.util
import sys
from cProfile import Profile
from math import log

import pytest

FEW, MANY = 250, 750
MODULES = ("scale_corpus", "scale_hostile", "scale_ordinary", "scale_words", "benchmark_scale")
STEEP = 1.3
"""Calls may grow so fast between sizes as small as these, at which values begin to be too many to be held each against each."""


@pytest.fixture(scope="module")
def scale(project):
    folder = project / "benchmarks"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("benchmark_scale", folder / "scale.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(folder))
    for name in MODULES:
        del sys.modules[name]


def work(scale, corpus, folder):
    """Return the calls of functions that a check took, and what was found."""
    corpus.write(folder)
    watch = Profile()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scale, "slowness", lambda: 1.0)
        size = watch.runcall(scale.run, corpus, folder)
    return sum(one.callcount for one in watch.getstats()), size


def test_ordinary_claims_hold_every_rule_and_nothing_but_what_was_planted_is_loud(scale, tmp_path):
    corpus = scale.ALL["ordinary"](1)
    corpus.write(tmp_path)
    found = scale.run(corpus, tmp_path).scored
    assert {one.rule for one in corpus.planted} == {rule.name() for rule in sys.modules["scale_ordinary"].rules()}
    assert (found.missed, found.others) == ((), ())
    assert found.recall == 1.0


@pytest.mark.parametrize("shape", ["all-different", "one-party", "nested"])
def test_planted_conflicts_are_found_and_the_work_grows_with_the_claims(scale, shape, tmp_path):
    make = scale.ALL[shape]
    (few, small), (many, large) = (work(scale, make(claims), tmp_path / str(claims)) for claims in (FEW, MANY))
    assert (small.scored.missed, large.scored.missed) == ((), ())
    assert log(many / few) / log(large.claims / small.claims) < STEEP


@pytest.mark.parametrize(
    "shape", ["one-event", "firsts", "chain", "one-office", "one-source", "quotations", "dates", "long-lists"]
)
def test_planted_conflicts_are_found(scale, shape, tmp_path):
    corpus = scale.ALL[shape](120)
    corpus.write(tmp_path)
    assert scale.run(corpus, tmp_path).scored.missed == ()


def test_a_conflict_that_is_not_found_and_one_that_was_not_planted_are_told(scale, tmp_path):
    corpus = scale.ALL["one-source"](20)
    corpus.write(tmp_path)
    wrong = type(corpus)(
        corpus.name, corpus.files, corpus.claims, (sys.modules["scale_corpus"].Planted("voice", frozenset({"herald/c1"})),)
    )
    size = scale.run(wrong, tmp_path)
    assert size.scored.missed == ("voice: herald/c1",)
    assert len(size.scored.others) == 2
    assert scale.faults("one-source", [size]) == ["20 claims: missed voice: herald/c1"]
    assert len(scale.faults("ordinary", [size])) == 3


def test_a_rule_that_grows_as_the_square_is_told_and_one_that_is_too_fast_to_measure_is_not(scale):
    scored = sys.modules["scale_corpus"].Scored(0, 0, (), ())
    sizes = [
        scale.Size(n, {"rule slow": n * n / 1e7, "rule quick": n * n / 1e12, "rule fair": n / 1e3}, scored) for n in (1000, 4000)
    ]
    assert list(scale.steep(sizes)) == ["rule slow grows as claims ** 2.00"]


def test_words_differ_in_three_consonants_at_least(scale):
    word = sys.modules["scale_words"].word
    words = {word(number) for number in range(3000)}
    assert len(words) == 3000
