"""Any two claims get a verdict and a reason."""

import random
from itertools import combinations

import pytest

from checker.comparing.explain import explain
from checker.comparing.gates import Gate
from checker.config import Config
from checker.engine import check
from checker.values import Verdict


@pytest.fixture(scope="module")
def dossier(project):
    return check(project, (), Config()).dossier


@pytest.fixture(scope="module")
def pairs(dossier):
    """All pairs that share a subject or an event, up to 20,000 of them, and 500 others."""
    chance = random.Random(20)
    addresses = sorted(dossier.by_claim)
    things = {
        address: {thing for fact in dossier.by_claim[address] for thing in (fact.subject, *fact.value.entities())}
        for address in addresses
    }
    near = [(left, right) for left, right in combinations(addresses, 2) if things[left] & things[right]]
    far = [tuple(chance.sample(addresses, 2)) for _ in range(500)]
    return (near if len(near) <= 20_000 else chance.sample(near, 20_000)) + far


def test_every_pair_gets_a_verdict_and_a_reason(dossier, pairs):
    verdicts, gates = set(), set()
    for left, right in pairs:
        found = explain(left, right, dossier)
        back = explain(right, left, dossier)
        assert found.verdict is back.verdict
        assert found.reason
        assert found.reason[-1] in ".?”"
        assert found.question is not None or found.verdict is not Verdict.INCOMPARABLE
        assert (found.gate is None) == (found.verdict is not Verdict.INCOMPARABLE)
        verdicts.add(found.verdict)
        gates.add(found.gate)
    assert verdicts == set(Verdict)
    assert gates == {None, *Gate}


def test_a_claim_agrees_with_itself(dossier):
    for address in sorted(dossier.by_claim):
        assert explain(address, address, dossier).verdict is Verdict.AGREE


def test_a_claim_that_there_is_not_is_refused(dossier):
    with pytest.raises(KeyError):
        explain("nobody/nothing", min(dossier.by_claim), dossier)


def test_no_reason_needs_a_word_of_the_code(dossier, pairs):
    words = {"dossier", "gate", "cell", "judgement", "hull", "enum", "none", "null", "boolean"}
    for left, right in pairs[:2_000]:
        found = explain(left, right, dossier)
        said = found.reason.casefold().replace(".", " ").split()
        assert not words & set(said), found.reason
