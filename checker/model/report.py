"""The outcome of a check: a contract, published as `schemas/report.schema.json`."""

from typing import Any, Literal

from pydantic import Field

from checker.model.finding import Finding, Passage, Thing
from checker.model.gaps import Gaps
from checker.values import Verdict
from checker.values.record import Record


class Tool(Record):
    """What made the report."""

    name: str = "source-claim-checker"
    """The distribution's name."""
    version: str
    """Its version."""


class Summary(Record):
    """The counts."""

    sources: int = 0
    """Articles read."""
    claims: int = 0
    """Claims read."""
    rules: int = 0
    """Rules run."""
    errors: int = 0
    """Contradictions between (or inside) sources that are open."""
    warnings: int = 0
    """Findings to check that are open."""
    notes: int = 0
    """Notes that are open."""
    record_faults: int = 0
    """Faults of the record, problems included."""
    decided: int = 0
    """Findings that an editor has decided."""
    agreements: int = 0
    """Facts on which two or more sources agree."""
    compared: int = 0
    """Claims that met at least one other claim."""
    alone: int = 0
    """Claims that met nobody."""


class ReportSource(Record):
    """An article."""

    id: str
    """Its id."""
    title: str
    """Its headline."""
    name: str | None = None
    """How it is called in messages: its publisher where no other source has it, else its headline."""
    publisher: str | None = None
    """Who published it."""
    authors: tuple[str, ...] = ()
    """Who wrote it."""
    url: str | None = None
    """Where it was found."""
    published: str | None = None
    """When, in EDTF."""
    text: str | None = None
    """The path of its text."""
    sha256: str | None = None
    """The hash of its text."""
    rights: str | None = None
    """What may be shown."""
    file: str
    """The claim file."""
    claims: int = 0
    """How many claims it makes."""


class ReportEvent(Record):
    """An event that claims speak of."""

    id: str
    """Its id in this run."""
    label: str
    """Its name."""
    series: str | None = None
    """The id of its series."""
    ordinal: int | None = None
    """Its number in the series."""
    period: str | None = None
    """When it was, where the sources leave a common possibility."""


class ReportClaim(Record):
    """A claim as read."""

    address: str
    """`SOURCE/CLAIM`."""
    source: str
    """The source's id."""
    subject: str
    """The subject's name."""
    subject_id: str
    """The subject's id in this run."""
    predicate: str
    """The predicate."""
    label: str
    """The predicate in plain words."""
    row: str
    """Its row in the sheet of an event."""
    event: str | None = None
    """The id of the event it belongs to."""
    value: str
    """The value as read."""
    words: str | None = None
    """The value in the source's words."""
    scope: dict[str, str] = Field(default_factory=dict)
    """The qualifiers as read."""
    qualifiers: tuple[str, ...] = ()
    """The qualifiers as they read beside the value."""
    polarity: str
    """affirmed or denied."""
    modality: str
    """How real the source takes it to be."""
    as_of: str | None = None
    """When it was true, as stated."""
    attributed_to: tuple[str, ...] = ()
    """The speakers, outermost first."""
    file: str
    """The claim file."""
    line: int
    """The line of the claim."""
    column: int
    """The column of the claim."""
    evidence: tuple[Passage, ...] = ()
    """Its quotes."""
    met: bool = False
    """Whether it was compared with any other claim."""


class Agreement(Record):
    """A fact that two or more sources state."""

    subject: Thing
    """What it is about."""
    event: str | None = None
    """The event it belongs to."""
    predicate: str
    """The predicate."""
    label: str
    """The predicate in plain words."""
    value: str
    """The value as read."""
    sources: tuple[str, ...]
    """Who says it."""
    claims: tuple[str, ...]
    """The claims that say it."""
    origins: int | None = None
    """How many independent origins it has, as far as the sources tell; null until that is worked out."""
    origin_note: str | None = None
    """Why it has fewer origins than sources: a sentence; null where it has as many."""


class Almost(Record):
    """Two claims whose values clash, kept apart by one open question."""

    id: str
    """A hash of the two claims."""
    claims: tuple[str, str]
    """The two claims."""
    gate: str
    """What kept them apart."""
    question: str
    """What would settle it."""
    reason: str
    """Why they were not compared."""
    event: str | None = None
    """The event they belong to."""


class NotCompared(Record):
    """Why pairs of claims were not compared."""

    reason: str
    """The reason."""
    count: int
    """How many pairs."""


class ReportProblem(Record):
    """A fault of a file."""

    rule: str
    """The kind of problem."""
    severity: Literal["error", "warning", "note"]
    """How much it weighs."""
    file: str
    """The file."""
    line: int
    """The line, counted from 1."""
    column: int
    """The column, counted from 1."""
    pointer: str
    """The JSON pointer in the file."""
    message: str
    """What is wrong, and what to write instead."""


class Compared(Record):
    """A pair of claims and how they stand to each other."""

    claims: tuple[str, str]
    """The two claims."""
    verdict: Verdict
    """How they stand to each other."""
    reason: str
    """Why."""


class ReportDecision(Record):
    """A decision as it was applied."""

    id: str
    """The file's name without its ending."""
    file: str
    """The file."""
    decision: str
    """What was decided."""
    reason: str
    """Why."""
    by: str | None = None
    """Who decided."""
    on: str | None = None
    """On which day."""
    settled_by: str | None = None
    """What settled it."""
    pairs: tuple[tuple[str, ...], ...] = ()
    """The pairs it decides."""
    status: Literal["applied", "stale", "unmatched", "contradicted"] = "applied"
    """Whether it still fits."""
    message: str = ""
    """What to do where it does not."""


class Report(Record):
    """All that a check found, and all that it could not do."""

    schema_version: Literal[1] = 1
    """The version of this format: 1."""
    complete: bool = True
    """False where a rule crashed or a file could not be read."""
    tool: Tool
    """What made it."""
    summary: Summary
    """The counts."""
    sources: tuple[ReportSource, ...] = ()
    """The articles."""
    events: tuple[ReportEvent, ...] = ()
    """The events."""
    claims: tuple[ReportClaim, ...] = ()
    """The claims."""
    findings: tuple[Finding, ...] = ()
    """What an editor should know of."""
    agreements: tuple[Agreement, ...] = ()
    """What two or more sources say alike."""
    almost: tuple[Almost, ...] = ()
    """What almost clashed."""
    not_compared: tuple[NotCompared, ...] = ()
    """What was not compared, and why."""
    gaps: Gaps = Gaps()
    """What is missing."""
    decisions: tuple[ReportDecision, ...] = ()
    """What editors decided."""
    problems: tuple[ReportProblem, ...] = ()
    """Faults of files."""
    comparisons: tuple[Compared, ...] | None = None
    """All pairs, on demand."""
    settings: dict[str, Any] = Field(default_factory=dict)
    """What differs from the defaults."""
