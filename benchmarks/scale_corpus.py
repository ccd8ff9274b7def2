"""Claim files that were made up, and the conflicts that were planted in them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Planted:
    """A conflict: by which rule it must be reported, and with which claims."""

    rule: str
    claims: frozenset[str]
    whole: bool = True
    """Whether a finding must hold no other claims; else it must hold these."""

    def is_in(self, claims: frozenset[str]) -> bool:
        return claims <= self.claims if self.whole else self.claims <= claims


@dataclass(frozen=True, slots=True)
class Corpus:
    """Claim files and texts by their paths, and what was planted."""

    name: str
    files: Mapping[str, str]
    claims: int
    planted: tuple[Planted, ...]

    def write(self, folder: Path) -> None:
        for path, text in self.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Scored:
    """How many planted conflicts were found, and what was reported above a note that was not planted."""

    planted: int
    found: int
    missed: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def recall(self) -> float:
        return self.found / self.planted if self.planted else 1.0


def scored(corpus: Corpus, findings: Iterable[Finding]) -> Scored:
    """Hold findings against what was planted."""
    reported = [(one, _claims_of(one)) for one in findings]
    by_claim: dict[tuple[str, str], list[frozenset[str]]] = {}
    for one, claims in reported:
        for claim in claims:
            by_claim.setdefault((one.rule, claim), []).append(claims)
    missed, fitting = [], set[tuple[str, frozenset[str]]]()
    for plant in corpus.planted:
        near = by_claim.get((plant.rule, min(plant.claims)), []) if not plant.whole else _touching(plant, by_claim)
        held = [claims for claims in near if plant.is_in(claims)]
        fitting |= {(plant.rule, claims) for claims in held}
        if not held:
            missed.append(f"{plant.rule}: {', '.join(sorted(plant.claims)[:4])}")
    others = [one.message for one, claims in reported if one.severity != "note" and (one.rule, claims) not in fitting]
    return Scored(len(corpus.planted), len(corpus.planted) - len(missed), tuple(missed), tuple(others))


def _claims_of(finding: Finding) -> frozenset[str]:
    """Return the claims of a finding; one of a whole file stands for the first claim of that file."""
    if not finding.claims and finding.file:
        return frozenset({f"{Path(finding.file).stem}/c1"})
    return frozenset(f"{claim.source}/{claim.claim}" for claim in finding.claims)


def _touching(plant: Planted, by_claim: Mapping[tuple[str, str], list[frozenset[str]]]) -> Iterator[frozenset[str]]:
    for claim in plant.claims:
        yield from by_claim.get((plant.rule, claim), ())


class Files:
    """Gathers claims into one file for each source."""

    def __init__(self) -> None:
        self._sources: dict[str, dict[str, Any]] = {}
        self._texts: dict[str, str] = {}
        self.claims = 0

    def source(self, name: str, **more: object) -> None:
        words = name.replace("-", " ").title()
        made = {"id": name, "title": words, "publisher": words, "published": "2021-03-12", **more}
        self._sources.setdefault(name, {"schema_version": 1, "source": made, "claims": []})

    def text(self, name: str, text: str) -> None:
        self._sources[name]["source"]["text"] = f"seeds/{name}.txt"
        self._texts[f"seeds/{name}.txt"] = text

    def claim(self, source: str, quote: str = "as the article says", **told: object) -> str:
        """Add a claim and return its address."""
        listed = self._sources[source]["claims"]
        listed.append({"id": f"c{len(listed) + 1}", **told, "evidence": [{"quote": quote}]})
        self.claims += 1
        return f"{source}/c{len(listed)}"

    def corpus(self, name: str, planted: Iterable[Planted]) -> Corpus:
        made = {f"claims/{source}.json": json.dumps(file) for source, file in self._sources.items()}
        return Corpus(name, {**made, **self._texts}, self.claims, tuple(planted))
