"""The checker against a naive one that holds each claim against each: the same pairs, no more and no fewer."""

import json

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.example import files_of
from tests.oracle.corpora import REGISTRY, corpus
from tests.oracle.naive import conflicts

CORPORA = 500
OF_MORE = {"anachronism", "done-and-to-come", "two-places-at-once", "voice"}
"""Rules that are not about two incompatible values: of one claim, of three, or of how firmly one thing is told."""


def _places(claims):
    """Return for each address the place of its claim in the list."""
    return {f"{claim['source']}/claim-{index + 1}": index for index, claim in enumerate(claims)}


def _checked(claims, folder):
    for name, file in files_of(tuple(claims)).items():
        (folder / "claims").mkdir(exist_ok=True)
        (folder / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    (folder / "claims" / "registry.json").write_text(json.dumps(REGISTRY), encoding="utf-8")
    report = check(folder, (), Config()).report
    assert [one.message for one in report.problems] == []
    return [one for one in report.findings if one.about == "sources" and one.severity != "note" and one.rule not in OF_MORE]


@pytest.mark.parametrize("seed", range(CORPORA))
def test_the_same_pairs_are_in_conflict(seed, tmp_path):
    claims, articles = corpus(seed)
    findings, places = _checked(claims, tmp_path), _places(claims)
    told = [(one, {tuple(sorted(places[address] for address in pair)) for pair in one.pairs}) for one in findings]
    certain, to_check = conflicts(claims, articles)
    assert {pair for _, pairs in told for pair in pairs} == certain | to_check
    for finding, pairs in told:
        assert (finding.severity == "error") is bool(pairs & certain), finding.message
