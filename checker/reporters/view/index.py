"""The parts of a report by name."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar

from checker.model.finding import Finding, Severity
from checker.model.report import (
    Agreement,
    Almost,
    Report,
    ReportClaim,
    ReportDecision,
    ReportEvent,
    ReportSource,
)
from checker.reporters.view.day import sort_key
from checker.reporters.view.surroundings import Surroundings
from checker.reporters.view.wording import called, is_open

T = TypeVar("T", Agreement, Almost)


class Index:
    """A report and the ways to find something in it. Nothing here depends on the order of a set."""

    def __init__(self, report: Report, texts: Mapping[str, str] = MappingProxyType({})) -> None:
        """Take a report, and the texts of which more than the quotes may be shown."""
        self.report = report
        self.surroundings = Surroundings(texts)

    @cached_property
    def sources(self) -> tuple[ReportSource, ...]:
        """The articles in the order of publication, undated ones last."""
        return tuple(sorted(self.report.sources, key=lambda one: (sort_key(one.published), one.id)))

    @cached_property
    def source(self) -> Mapping[str, ReportSource]:
        """The articles by id."""
        return {one.id: one for one in self.report.sources}

    @cached_property
    def claim(self) -> Mapping[str, ReportClaim]:
        """The claims by address."""
        return {one.address: one for one in self.report.claims}

    @cached_property
    def claims_by_source(self) -> Mapping[str, tuple[ReportClaim, ...]]:
        """The claims by the id of their source."""
        found: dict[str, list[ReportClaim]] = {}
        for claim in self.report.claims:
            found.setdefault(claim.source, []).append(claim)
        return {source: tuple(some) for source, some in found.items()}

    @cached_property
    def events(self) -> tuple[ReportEvent, ...]:
        """The events in the order of time, undated ones last."""
        return tuple(sorted(self.report.events, key=_event_order))

    @cached_property
    def event(self) -> Mapping[str, ReportEvent]:
        """The events by id."""
        return {one.id: one for one in self.report.events}

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """Open conflicts between sources, the worst first."""
        found = [one for one in self.report.findings if one.about == "sources" and is_open(one)]
        return tuple(sorted(found, key=lambda one: one.severity.rank))

    @cached_property
    def closed(self) -> tuple[Finding, ...]:
        """Findings that were decided or accepted."""
        return tuple(one for one in self.report.findings if not is_open(one))

    @cached_property
    def faults(self) -> tuple[Finding, ...]:
        """Findings about the record itself."""
        return tuple(one for one in self.report.findings if one.about == "record" and is_open(one))

    @cached_property
    def number(self) -> Mapping[str, int]:
        """The number that a finding bears on a page, by id."""
        return {one.id: number for number, one in enumerate((*self.open, *self.closed), start=1)}

    @cached_property
    def finding(self) -> Mapping[str, Finding]:
        """The findings that bear a number, by id."""
        return {one.id: one for one in (*self.open, *self.closed)}

    @cached_property
    def findings_by_claim(self) -> Mapping[str, tuple[Finding, ...]]:
        """The open conflicts in which a claim takes part, the worst first."""
        found: dict[str, list[Finding]] = {}
        for finding in self.open:
            for address in dict.fromkeys(_addresses(finding)):
                found.setdefault(address, []).append(finding)
        return {address: tuple(some) for address, some in found.items()}

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The ids of the events that a claim speaks of: those with a sheet."""
        return frozenset(one.event for one in self.report.claims if one.event is not None and one.event in self.event)

    @cached_property
    def agreed(self) -> frozenset[str]:
        """The claims that another source bears out."""
        return frozenset(address for one in self.report.agreements for address in one.claims)

    def of_severity(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the open conflicts of one severity."""
        return tuple(one for one in self.open if one.severity is severity)

    def decision(self, finding: Finding) -> ReportDecision | None:
        """Return the decision that names this finding or one of its pairs."""
        pairs = {tuple(sorted(pair)) for pair in finding.pairs}
        for one in self.report.decisions:
            if one.id == finding.id or any(tuple(sorted(pair)) in pairs for pair in one.pairs):
                return one
        return None

    def event_label(self, event: str | None) -> str:
        """Return the name of an event, or what to call a group of claims without one."""
        found = self.event.get(event or "")
        return found.label if found else "Not about one event"

    def by_event(self, found: tuple[T, ...]) -> tuple[tuple[str, tuple[T, ...]], ...]:
        """Return agreements or near clashes under the names of their events, in the order of time."""
        order = {one.id: at for at, one in enumerate(self.events)}
        ranked = sorted(found, key=lambda one: order.get(one.event or "", len(order)))
        groups = groupby(ranked, key=lambda one: one.event if one.event in order else None)
        return tuple((self.event_label(event), tuple(group)) for event, group in groups)

    @cached_property
    def alone(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The claims that met nobody, by source, in the order of publication."""
        found: dict[str, list[str]] = {one.id: [] for one in self.sources}
        for address in self.report.gaps.single_source:
            found.setdefault(address.partition("/")[0], []).append(address)
        return tuple((source, tuple(some)) for source, some in found.items() if some)

    def name(self, source: str) -> str:
        """Return how a source is called everywhere, or its id where it is not among the sources."""
        found = self.source.get(source)
        return called(found) if found else source


def _addresses(finding: Finding) -> Iterator[str]:
    yield from (one.address for one in finding.claims)
    for side in finding.sides:
        yield from side.claims


def _event_order(event: ReportEvent) -> tuple[tuple[bool, str], str, int, str, str]:
    return sort_key(event.period), event.series or "", event.ordinal or 0, event.label, event.id
