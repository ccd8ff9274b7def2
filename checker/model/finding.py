"""What a rule reports, and the places it relies on."""

from enum import StrEnum
from typing import Any, Literal

from pydantic import Field

from checker.values import Verdict
from checker.values.record import Record


class Severity(StrEnum):
    """How much a finding weighs: contradiction, to check, note."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Return 0 for the worst."""
        return list(Severity).index(self)

    @property
    def words(self) -> str:
        """Return what readers call it."""
        return {"error": "contradiction", "warning": "to check", "note": "note"}[self]


class Passage(Record):
    """A quote and where it stands in the source's text."""

    quote: str
    """The words as the claim file has them."""
    start: int | None = None
    """Where it begins: a Unicode code point of the text, counted from 0. None where it was not found."""
    end: int | None = None
    """Where it ends, exclusive."""
    line: int | None = None
    """The line it begins in, counted from 1."""
    paragraph: int | None = None
    """The paragraph it begins in, counted from 1."""
    place: str | None = None
    """The place for people: "paragraph 4, sentence 2", "footnote 12"."""


class Thing(Record):
    """An entity, by id and name."""

    id: str
    """Its id in this run."""
    label: str
    """Its name."""


class FindingClaim(Record):
    """A claim that a finding relies on."""

    source: str
    """The source's id."""
    claim: str
    """The claim's id."""
    file: str
    """The claim file, from the project's folder."""
    line: int
    """The line of the claim, counted from 1."""
    column: int
    """The column, counted from 1."""
    value: str
    """The value as read."""
    evidence: tuple[Passage, ...] = ()
    """Its quotes."""

    @property
    def address(self) -> str:
        """Return the claim as `SOURCE/CLAIM`."""
        return f"{self.source}/{self.claim}"


class Side(Record):
    """One of the values that stand against each other, and who says it."""

    value: str
    """The value as read."""
    claims: tuple[str, ...]
    """The claims that say it."""
    origins: int | None = None
    """How many independent origins it has, as far as the sources tell; null until that is worked out."""
    origin_note: str | None = None
    """Why it has fewer origins than sources: a sentence; null where it has as many."""


class Finding(Record):
    """Something an editor should know of."""

    id: str
    """A hash of the rule and its claims (or file and pointer)."""
    rule: str
    """The rule's name."""
    title: str
    """What the rule is called in plain words."""
    verdict: Verdict | None = None
    """How the values stand to each other."""
    severity: Severity
    """How much it weighs."""
    about: Literal["sources", "record"]
    """Whether sources disagree, or the record must be mended."""
    status: Literal["open", "decided", "stale", "baseline"] = "open"
    """Whether it was decided."""
    subject: Thing | None = None
    """What it is about."""
    event: Thing | None = None
    """The event it belongs to."""
    predicate: str | None = None
    """The predicate."""
    message: str
    """One sentence."""
    message_data: dict[str, Any] = Field(default_factory=dict)
    """The parts of the message."""
    doubts: tuple[str, ...] = ()
    """What leaves room for both to be right, and what would settle it; never empty where a conflict is only to check."""
    explanation: tuple[str, ...] = ()
    """Why the claims may be compared and why they clash, the most important first."""
    readings: tuple[str, ...] = ()
    """How names and values of the claims were read."""
    related: tuple[str, ...] = ()
    """The ids of other findings that hang together with this one, the heaviest first; of many, the first ones."""
    sides: tuple[Side, ...] = ()
    """The values and who says each."""
    claims: tuple[FindingClaim, ...] = ()
    """The claims with their quotes."""
    pairs: tuple[tuple[str, ...], ...] = ()
    """The clashing claims, two and two (or the one set that clashes only together)."""
    file: str | None = None
    """Of a finding without claims: the file."""
    line: int = 1
    """The line to point at."""
    column: int = 1
    """The column to point at."""
    pointer: str = ""
    """The JSON pointer in that file."""
