"""What follows the findings in Markdown: agreement, near clashes, gaps, what was not compared, decisions."""

from collections.abc import Iterator

from checker.dates.plain_days import plain_days
from checker.model.gaps import Unsure
from checker.model.report import Agreement, ReportClaim
from checker.reporters.md.escape import escaped
from checker.reporters.view.index import Index
from checker.reporters.view.visible import clipped
from checker.reporters.view.wording import count, from_where, opened, told_value

_QUOTE = 300


def agreement_list(index: Index) -> Iterator[str]:
    """Yield what two or more sources say alike, by event."""
    yield from _section("What the sources agree on", len(index.report.agreements))
    for label, group in index.by_event(index.report.agreements):
        yield f"**{escaped(label)}**"
        yield ""
        yield from (f"- {_agreement(one, index)}" for one in group)
        yield ""


def almost_list(index: Index) -> Iterator[str]:
    """Yield the pairs that one open question kept apart, by event."""
    yield from _section("What almost clashed", len(index.report.almost))
    for label, group in index.by_event(index.report.almost):
        yield f"**{escaped(label)}**"
        yield ""
        for one in group:
            yield f"- {escaped(one.question)}"
            yield from (f"  - {_claim(address, index)}" for address in one.claims)
        yield ""


def gap_list(index: Index) -> Iterator[str]:
    """Yield what could not be compared or is missing."""
    gaps = index.report.gaps
    yield from _section("Names nobody is sure of", len(gaps.unsure_names))
    yield from _names(gaps.unsure_names)
    yield from _section("Possibly the same event", len(gaps.possibly_same))
    yield from _names(gaps.possibly_same)
    yield from _section("Notes on names", len(gaps.name_notes))
    yield from _listed(escaped(note) for note in gaps.name_notes)
    yield from _section("Told in very many ways", len(gaps.crowded))
    yield from _listed(escaped(note) for note in gaps.crowded)
    yield from _section("Said by one source only", len(gaps.single_source))
    yield from _listed(_claim(address, index) for address in gaps.single_source)
    yield from _section("Facts that no claim covers", len(gaps.uncovered))
    yield from _listed(
        f"{escaped(index.name(one.source))}, {escaped(one.place)}: {escaped(one.sentence)} "
        f"(not covered: {escaped(', '.join(one.facts))})"
        for one in gaps.uncovered
    )


def not_compared_list(index: Index) -> Iterator[str]:
    """Yield why pairs of claims were not compared, with the number of pairs."""
    yield from _section("What was not compared, and why", len(index.report.not_compared))
    yield from _listed(f"{count(one.count, 'pair')}: {escaped(one.reason)}" for one in index.report.not_compared)


def decision_list(index: Index) -> Iterator[str]:
    """Yield the decisions with their reasons."""
    yield from _section("Decisions", len(index.report.decisions))
    yield from _listed(
        f"{escaped(one.decision)} ({one.status}): {escaped(one.reason)} "
        f"{escaped(one.message) if one.message else ''} ({escaped(one.file)})"
        for one in index.report.decisions
    )


def _section(title: str, size: int) -> Iterator[str]:
    if size:
        yield f"## {title} ({size})"
        yield ""


def _listed(lines: Iterator[str]) -> Iterator[str]:
    found = [f"- {line}" for line in lines]
    if found:
        yield from found
        yield ""


def _agreement(one: Agreement, index: Index) -> str:
    who = ", ".join(escaped(index.name(source)) for source in one.sources)
    value = plain_days(one.value)
    note = from_where(one.origins, one.origin_note, len(one.sources))
    return f"{escaped(opened(one.subject.label, one.label, value))} **{escaped(value)}**: {who}{f' ({escaped(note)})' if note else ''}"


def _claim(address: str, index: Index) -> str:
    claim: ReportClaim | None = index.claim.get(address)
    if claim is None:
        return escaped(address)
    value = told_value(claim)
    said = f"{escaped(opened(claim.subject, claim.label, value))} **{escaped(value)}**"
    quotes = " ".join(f"\u201c{escaped(clipped(one.quote, _QUOTE))}\u201d" for one in claim.evidence)
    return f"{escaped(index.name(claim.source))}: {said} {quotes}".strip()


def _names(found: tuple[Unsure, ...]) -> Iterator[str]:
    yield from _listed(
        f"{escaped(one.left)} / {escaped(one.right)} ({escaped(one.kind)}; {count(one.claims, 'claim')}): "
        f"{escaped(' '.join(one.steps))}"
        for one in found
    )
