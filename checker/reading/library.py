"""All files of a project, read: the claims, who is who, what was decided, the words, and what is wrong with any of them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from checker.config import Config
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.model.decision import Decision
from checker.model.problem import Problem
from checker.model.registry import Registry
from checker.model.shown import shown
from checker.reading.documents import RecordFile, read_record
from checker.reading.limits import Limits, limits_of
from checker.reading.lines import Position
from checker.reading.listing import list_json
from checker.reading.mention_table import keys_of, table_problems
from checker.reading.project_words import read_vocabulary
from checker.reading.references import (
    Known,
    claim_problems,
    duplicate_claims,
    limited,
    record_problems,
    source_problems,
)
from checker.reading.texts import SourceText, read_text
from checker.reading.vocabularies import VocabularyIndex
from checker.values.record import Record

R = TypeVar("R", bound=Record)

NOT_CLAIMS = frozenset({"registry.json", "baseline.json", "expected.json"})
"""Files that are never read as claim files."""
NO_CLAIMS_IN = frozenset({"registry", "decisions"})
"""Folders whose files are never read as claim files."""


@dataclass(frozen=True)
class LoadedFile:
    """A claim file: its record with the claims that can be used, its text, and where things stand in the file."""

    file: RecordFile[ClaimFile] = field(repr=False)
    text: SourceText | None
    left_out: int = 0
    """How many claims cannot be used; each has a problem."""

    @property
    def path(self) -> str:
        """Return the file's path from the project's folder, with forward slashes."""
        return self.file.path

    @property
    def record(self) -> ClaimFile:
        """Return what the file says, with the claims that can be used."""
        return self.file.record

    @property
    def claims(self) -> Iterator[tuple[int, Claim]]:
        """Yield each usable claim with its place in the file's list, counted from 0."""
        return ((self.file.place("claims", index), claim) for index, claim in enumerate(self.record.claims))

    def pointer(self, index: int) -> str:
        """Return the JSON pointer of the usable claim at `index` of the record."""
        return f"/claims/{self.file.place('claims', index)}"

    def position(self, index: int) -> Position:
        """Return line and column of the usable claim at `index` of the record."""
        return self.file.document.locate(self.pointer(index))


@dataclass(frozen=True)
class Library:
    """Everything that was read, and everything that could not be."""

    files: tuple[LoadedFile, ...]
    registries: tuple[tuple[str, Registry], ...]
    decisions: tuple[tuple[str, Decision], ...]
    vocabulary: VocabularyIndex
    problems: tuple[Problem, ...]
    registry_files: tuple[RecordFile[Registry], ...] = ()
    """The registries with the places of their parts."""
    decision_files: tuple[RecordFile[Decision], ...] = ()
    """The decisions with the places of their parts."""

    def locate(self, path: str, pointer: str) -> Position:
        """Return line and column of a JSON pointer in one of the files, 1 and 1 where the file is none of them."""
        documents = {one.path: one.file.document for one in self.files}
        documents |= {one.path: one.document for one in self.registry_files}
        documents |= {one.path: one.document for one in self.decision_files}
        return documents[path].locate(pointer) if path in documents else Position(1, 1)


def find_claim_files(root: Path, folder: str, limits: Limits) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Return the claim files below a folder, sorted, and what could not be listed."""
    listing = list_json(root, folder, limits)
    return tuple(path for path in listing.files if is_claim_file(path)), listing.problems


def is_claim_file(path: str) -> bool:
    """Tell whether a JSON file may be a claim file, by its path from the project's folder."""
    *folders, name = path.split("/")
    return name not in NOT_CLAIMS and not NO_CLAIMS_IN.intersection(folders)


def read_library(root: Path, claim_files: Sequence[str], config: Config) -> Library:
    """Read the named claim files, and the registry, decisions and words of the project.

    Paths are relative to `root`, with forward slashes; their order makes no difference. A file or record that cannot be
    read becomes problems, and everything else is still read. Nothing raises.
    """
    limits = limits_of(config.limits)
    words, problems = read_vocabulary(root, config.vocabulary, limits)
    (registry_paths, unlisted), (decision_paths, more) = (
        _registry_paths(root, config, limits),
        _listed(root, f"{config.claims}/decisions", limits),
    )
    registries, wrong = _read_all(root, registry_paths, Registry, limits)
    decisions, also_wrong = _read_all(root, decision_paths, Decision, limits)
    problems += [one for file in registries for one in record_problems(file)]
    problems += [one for file in decisions for one in record_problems(file)]
    registries = [file.without_bad_dates() for file in registries]
    files, unread = _read_all(root, sorted(set(claim_files)), ClaimFile, limits)
    whole = not any(one.severity == "error" for one in (*unlisted, *wrong))
    entities = frozenset(entity.id for file in registries for entity in file.record.entities) if whole else None
    known = Known(words, entities)
    loaded, unusable = _load(root, files, known, limits)
    problems += [*unlisted, *more, *wrong, *also_wrong, *unread, *unusable]
    return Library(
        files=tuple(loaded),
        registries=tuple((file.path, file.record) for file in registries),
        decisions=tuple((file.path, file.record) for file in decisions),
        vocabulary=words,
        problems=tuple(sorted(set(problems))),
        registry_files=tuple(registries),
        decision_files=tuple(decisions),
    )


def _read_all(root: Path, paths: Sequence[str], model: type[R], limits: Limits) -> tuple[list[RecordFile[R]], list[Problem]]:
    files: list[RecordFile[R]] = []
    problems: list[Problem] = []
    for path in paths:
        file, found = read_record(root, path, model, limits)
        problems += found
        if file is not None:
            files.append(file)
    return files, problems


def _registry_paths(root: Path, config: Config, limits: Limits) -> tuple[list[str], list[Problem]]:
    single = f"{config.claims}/registry.json"
    paths, problems = _listed(root, f"{config.claims}/registry", limits)
    return [single, *paths] if os.path.lexists(root / single) else paths, problems


def _listed(root: Path, folder: str, limits: Limits) -> tuple[list[str], list[Problem]]:
    """Return the JSON files of a folder that need not be there."""
    if not os.path.lexists(root / folder):
        return [], []
    listing = list_json(root, folder, limits)
    return list(listing.files), list(listing.problems)


def _load(
    root: Path, files: Sequence[RecordFile[ClaimFile]], known: Known, limits: Limits
) -> tuple[list[LoadedFile], list[Problem]]:
    loaded: list[LoadedFile] = []
    problems: list[Problem] = []
    first: dict[str, RecordFile[ClaimFile]] = {}
    for file in files:
        source = file.record.source.id
        if source in first:
            problems.append(_twice(file, first[source]))
            continue
        first[source] = file
        one, found = _checked(root, file, known, limits)
        loaded.append(one)
        problems += found
    return loaded, problems


def _twice(file: RecordFile[ClaimFile], before: RecordFile[ClaimFile]) -> Problem:
    message = (
        f"The source id “{file.record.source.id}” is already that of {shown(before.path, 200)}, so this file is left out. "
        "Give one of the two sources another id."
    )
    return file.problem("duplicate-id", message, "/source/id")


def _checked(root: Path, file: RecordFile[ClaimFile], known: Known, limits: Limits) -> tuple[LoadedFile, list[Problem]]:
    """Return a claim file without the claims that cannot be used, with its text, and what is wrong with it."""
    text, problems = _text(root, file, limits)
    more, broken = table_problems(file, known)
    twice = duplicate_claims(file)
    problems += [*more, *twice.values(), *source_problems(file)]
    kept: list[int] = []
    file = file.without_bad_dates()
    for index, claim in enumerate(file.record.claims):
        found = list(claim_problems(file, index, known))
        problems += found
        if index not in twice and all(one.severity != "error" for one in found) and not (broken and keys_of(claim) & broken):
            kept.append(index)
    return LoadedFile(file.keeping(kept), text, _listed_claims(file) - len(kept)), limited(problems, file, limits)


def _listed_claims(file: RecordFile[ClaimFile]) -> int:
    """Return how many claims the file lists, readable or not."""
    data = file.document.data
    claims = data.get("claims") if isinstance(data, dict) else None
    return len(claims) if isinstance(claims, list) else 0


def _text(root: Path, file: RecordFile[ClaimFile], limits: Limits) -> tuple[SourceText | None, list[Problem]]:
    """Return the text of the article; where it cannot be had, the problem stands where the claim file names it."""
    path = file.record.source.text
    if path is None:
        return None, []
    text = read_text(root, path, limits)
    if isinstance(text, SourceText):
        return text, []
    message = f"The text “{shown(path, 200)}” cannot be used. {text.message}"
    return None, [file.problem(text.rule, message, "/source/text")]
