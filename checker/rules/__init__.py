"""What is reported: one file per rule.

A rule is a class whose docstring is its manual, whose fields are its options and whose `check` yields hits. It looks at the dossier and
changes nothing. Its two examples, one conflict and one look-alike, are run by the tests and shown on its page.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from checker.comparing.dossier import Dossier
from checker.model.finding import Severity
from checker.values import Verdict


@dataclass(frozen=True, slots=True)
class HitSide:
    """A value and the claims that say it."""

    value: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found: the engine makes a finding of it."""

    message: str
    explanation: tuple[str, ...]
    """Why the claims may be compared and why they clash, the most important first."""
    claims: tuple[str, ...]
    """Addresses; the first is the one to point at."""
    severity: Severity
    verdict: Verdict | None = None
    sides: tuple[HitSide, ...] = ()
    pairs: tuple[tuple[str, ...], ...] = ()
    subject: str | None = None
    predicate: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    pointer: str = ""
    """A JSON pointer inside the claim (or the file, where there are no claims)."""
    file: str | None = None
    """Of a hit without claims: the file."""
    doubts: tuple[str, ...] = ()
    """What leaves room for both to be right, where it is not certain that they clash."""
    readings: tuple[str, ...] = ()
    """How names and values of the claims were read."""


class Rule(BaseModel, ABC):
    """A kind of finding."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    title: ClassVar[str]
    """What it is called in plain words."""
    about: ClassVar[Literal["sources", "record"]] = "sources"
    """Whether sources disagree, or the record must be mended."""
    settles: ClassVar[str] = "A third source, or a question to those who wrote it, would settle it."
    """What would settle a finding to check."""
    conflict: ClassVar[tuple[Mapping[str, Any], ...]]
    """Claims in short form that it reports."""
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]]
    """Claims one edit away that it must not report."""

    severity: Severity | None = None
    """Report every finding of this rule at this level."""

    @classmethod
    def name(cls) -> str:
        """Return the rule's name: that of its file."""
        return cls.__module__.rpartition(".")[2].replace("_", "-")

    @classmethod
    def manual(cls) -> str:
        """Return the manual: the class's docstring."""
        return re.sub(r"\n    ", "\n", (cls.__doc__ or "").strip())

    @abstractmethod
    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield what the rule finds."""
