"""The findings of the Markdown report, with both quotes and the reasoning."""

import re
from collections.abc import Iterator

from checker.model.finding import Finding, Severity
from checker.reporters import RenderOptions
from checker.reporters.md.escape import escaped
from checker.reporters.view.account import Account, Quoted, Voice, account
from checker.reporters.view.day import day
from checker.reporters.view.differing import Piece
from checker.reporters.view.index import Index
from checker.reporters.view.visible import flat
from checker.reporters.view.wording import DOUBT, READ, SEE, dated, deciding, numbers

_NO_SLUG = re.compile(r"[^\w\- ]")
_PUNCTUATION = frozenset(",.;:!?()\u201c\u201d\u2018\u2019\u2013\u2014\u2026")
_HEADS = {Severity.ERROR: "Contradictions", Severity.WARNING: "To check", Severity.NOTE: "Notes"}


def fault_list(index: Index) -> Iterator[str]:
    """Yield what is wrong with the record itself."""
    if not index.report.problems and not index.faults:
        return
    yield "## The record has faults; mend these first"
    yield ""
    for one in index.report.problems:
        yield f"- {escaped(one.file)}, line {one.line}: {escaped(one.message)} ({escaped(one.rule)})"
    for fault in index.faults:
        first = fault.claims[0] if fault.claims else fault
        place = f"{escaped(first.file or '')}, line {first.line}"
        yield f"- {place}: {escaped(fault.message)} ({escaped(fault.rule)})"
    yield ""


def finding_list(index: Index, options: RenderOptions) -> Iterator[str]:
    """Yield the open conflicts, the worst first, then those that are decided."""
    if any(one.severity is not Severity.NOTE for one in index.open):
        yield from (deciding(), "")
    for severity, head in _HEADS.items():
        found = index.of_severity(severity)
        if found and severity.rank <= options.show_level.rank:
            yield f"## {head} ({len(found)})"
            yield ""
            for one in found:
                yield from _finding(account(one, index, options.show_level), index)
    if index.closed:
        yield f"## Decided ({len(index.closed)})"
        yield ""
        for one in index.closed:
            yield from _finding(account(one, index, options.show_level), index)


def _finding(one: Account, index: Index) -> Iterator[str]:
    finding = one.finding
    yield f"### {one.number}. {escaped(finding.message)}"
    yield ""
    yield f"{escaped(finding.title)}{_about(finding)}"
    yield ""
    for side in one.sides:
        yield f"- **{_joined(side.value)}**{f' ({escaped(side.origins)})' if side.origins else ''}"
        for voice in side.voices:
            yield from _voice(voice, "  ")
    for voice in one.further:
        yield from _voice(voice, "")
    yield ""
    yield from _reasons(finding)
    yield from _related(one, index)
    yield from _settled(one)


def _about(finding: Finding) -> str:
    name = finding.event.label if finding.event else (finding.subject.label if finding.subject else "")
    return f" \u00b7 {escaped(name)}" if name else ""


def _voice(voice: Voice, indent: str) -> Iterator[str]:
    by = f", {escaped(dated(voice.source))}" if voice.source else ""
    remarks = "".join(f"; {escaped(one)}" for one in voice.qualified)
    yield f"{indent}- {escaped(voice.name)}{by}{remarks}"
    for one in voice.quotes:
        yield f"{indent}  - {_quote(one)}"


def _quote(quote: Quoted) -> str:
    place = f" ({escaped(quote.place)})" if quote.place else ""
    return f"\u201c{_in_sentence(quote)}\u201d{place}"


def _in_sentence(quote: Quoted) -> str:
    """Return a quote, in bold inside its sentence; without marks where Markdown would not take them for marks."""
    words, before, after = flat("".join(one.text for one in quote.pieces)), quote.around.before, quote.around.after
    if not (before or after):
        return escaped(words)
    outer = (before[-1:] or " ", after[:1] or " ")
    fits = all(one.isspace() or one in _PUNCTUATION for one in outer) and all(one.isalnum() for one in (words[:1], words[-1:]))
    mark = "**" if fits else ""
    return f"{_beside(before)}{mark}{escaped(words)}{mark}{_beside(after)}"


def _beside(text: str) -> str:
    """Return text with the space that parts it from the quote."""
    if not text.strip():
        return text[:1]
    return f"{text[:1] if text[0].isspace() else ''}{escaped(text)}{text[-1] if text[-1].isspace() else ''}"


def _joined(pieces: tuple[Piece, ...]) -> str:
    """Return pieces in one line; marks would need HTML, which not every renderer lets through."""
    return escaped("".join(one.text for one in pieces))


def _reasons(finding: Finding) -> Iterator[str]:
    if finding.doubts:
        yield f"**{DOUBT}** {escaped(' '.join(finding.doubts))}"
        yield ""
    for head, steps, mark in (("Why:", finding.explanation, "{}."), (f"{READ}:", finding.readings, "-")):
        if steps:
            yield head
            yield ""
            yield from (f"{mark.format(number)} {escaped(step)}" for number, step in enumerate(steps, start=1))
            yield ""


def _related(one: Account, index: Index) -> Iterator[str]:
    if one.related:
        links = [f"[{index.number[other.id]}](#{_slug(other, index)})" for other in one.related]
        yield f"{SEE} {numbers(links)}."
        yield ""


def _slug(finding: Finding, index: Index) -> str:
    """Return the name that GitHub gives the heading of a finding."""
    heading = f"{index.number[finding.id]}. {flat(finding.message)}".lower()
    return _NO_SLUG.sub("", heading).replace(" ", "-")


def _settled(one: Account) -> Iterator[str]:
    if one.decision:
        who = f" ({escaped(one.decision.by)})" if one.decision.by else ""
        when = f" on {escaped(day(one.decision.on))}" if one.decision.on else ""
        yield f"Decided{when}{who}: {escaped(one.decision.decision)}. {escaped(one.decision.reason)}"
        yield ""
    elif one.finding.severity is not Severity.NOTE:
        yield f"To record your decision: {code(one.command)}"
        yield ""


def code(text: str) -> str:
    """Return a span of code, in one line, whatever the text holds."""
    line = flat(text)
    if "`" in line:
        return escaped(line)
    return f"`{line}`"
