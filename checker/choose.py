"""Which claim files are compared, and which are reported on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.config import Config
from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.library import find_claim_files, is_claim_file
from checker.reading.limits import Limits, limits_of
from checker.reading.paths import path_fault


@dataclass(frozen=True, slots=True)
class Chosen:
    """Claim files by their paths from the project's folder."""

    compared: tuple[str, ...]
    reported: frozenset[str]
    problems: tuple[Problem, ...] = ()


def choose(root: Path, paths: Sequence[str], config: Config, *, alone: bool = False) -> Chosen:
    """Return what is compared and what is reported.

    Compared is the whole claims folder; `paths` choose what is reported. Paths outside that folder, or any with `alone`, are compared
    among themselves.
    """
    limits = limits_of(config.limits)
    named, problems = _expanded(root, paths, limits) if paths else _every(root, config, limits)
    if paths and not named and not problems:
        where = ", ".join(shown(path) for path in paths)
        problems = (
            problem("nothing-to-check", shown(paths[0]), f"There are no claim files in {where}. Name others, or none for all."),
        )
    inside = [path for path in named if path.startswith(f"{config.claims}/")]
    if paths and (alone or len(inside) < len(named)):
        return Chosen(tuple(sorted(set(named))), frozenset(named), problems)
    every, more = find_claim_files(root, config.claims, limits) if paths else (tuple(named), ())
    if not every and not named:
        message = f"There are no claim files in {config.claims}/. `checker new TEXT` makes one from the text of an article."
        more = (*more, problem("nothing-to-check", config.claims, message))
    return Chosen(tuple(sorted({*every, *named})), frozenset(named), tuple(sorted({*problems, *more})))


def _every(root: Path, config: Config, limits: Limits) -> tuple[list[str], tuple[Problem, ...]]:
    """Return all claim files; a claims folder that is not there holds none."""
    if path_fault(config.claims.rstrip("/")) is None and not (root / config.claims).exists():
        return [], ()
    found, problems = find_claim_files(root, config.claims, limits)
    return list(found), problems


def _expanded(root: Path, paths: Sequence[str], limits: Limits) -> tuple[list[str], tuple[Problem, ...]]:
    """Return the claim files that paths name, folders expanded."""
    files: list[str] = []
    problems: list[Problem] = []
    for path in paths:
        if (root / path).is_dir():
            found, more = find_claim_files(root, path, limits)
            files += found
            problems += more
        elif is_claim_file(path):
            files.append(path)
        else:
            message = f"{shown(path)} is not a claim file: it holds the registry, a decision or expected results."
            problems.append(problem("not-a-file", path, message))
    return files, tuple(problems)
