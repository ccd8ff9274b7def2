"""What the documents say holds: their JSON is valid, their links lead somewhere, their commands exist."""

import json
import re

import pytest
from pydantic import TypeAdapter

from checker.cli.app import _commands
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.reading.vocabularies import VocabularyIndex, default_vocabulary

DOCUMENTS = [
    "README.md",
    "docs/encoding.md",
    "docs/concept.md",
    "docs/names.md",
    "docs/clusters.md",
    "docs/registry.md",
    "docs/architecture.md",
    "docs/audit.md",
    "docs/schemas.md",
    "docs/edtf.md",
    "docs/quality.md",
    "docs/mutants.md",
]
WORDS = VocabularyIndex.of(default_vocabulary())


def _claims(block):
    """Return the claims of a block: a claim file, one claim or a list of claims."""
    data = json.loads(block)
    if isinstance(data, dict) and "source" in data:
        return list(ClaimFile.model_validate(data).claims)
    return TypeAdapter(list[Claim]).validate_python(data if isinstance(data, list) else [data])


def test_every_claim_in_the_guide_is_valid_and_uses_the_vocabulary(project):
    blocks = re.findall(r"```json\n(.*?)```", (project / "docs" / "encoding.md").read_text(encoding="utf-8"), re.DOTALL)
    claims = [claim for block in blocks for claim in _claims(block)]
    assert len(claims) >= 25
    for claim in claims:
        spec = WORDS.predicate(claim.predicate)
        assert spec is not None, claim.predicate
        assert claim.value.kind in spec.values, claim.id
        assert set(spec.scope.required) <= set(claim.scope) <= {*spec.scope.required, *spec.scope.optional}, claim.id


def test_the_guide_has_a_worked_claim_for_each_kind_of_value(project):
    blocks = re.findall(r"```json\n(.*?)```", (project / "docs" / "encoding.md").read_text(encoding="utf-8"), re.DOTALL)
    kinds = {claim.value.kind for block in blocks for claim in _claims(block)}
    assert kinds == {"date", "duration", "quantity", "entity", "event", "place", "members", "term", "text"}


def test_every_predicate_has_help_and_an_example_that_uses_it():
    for predicate in default_vocabulary().predicates:
        assert predicate.help
        assert predicate.example is not None, predicate.name
        assert predicate.example.claim["predicate"] == predicate.name


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(project, name):
    text = (project / name).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text) if "://" not in link]
    assert [link for link in links if not ((project / name).parent / link).exists()] == []


def test_the_readme_names_every_command(project):
    text = (project / "README.md").read_text(encoding="utf-8")
    assert [name for name in _commands() if f"checker {name}" not in text] == []
