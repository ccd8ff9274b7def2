"""An article with every quoted stretch marked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from checker.model.finding import Finding, Severity
from checker.model.report import Report, ReportSource
from checker.reporters.view import anchor
from checker.reporters.view.index import Index

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quoted stretch (code points, end exclusive) and the conflicts that rely on it, the worst first."""

    start: int
    end: int
    anchor: str
    quote: str
    place: str | None
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Severity | None:
        """The weight of the worst conflict."""
        return self.findings[0].severity if self.findings else None


@dataclass(frozen=True, slots=True)
class Segment:
    """Text under the same stretches: those that cover it, that begin with it and that end with it."""

    text: str
    covering: tuple[Stretch, ...] = ()
    begins: tuple[Stretch, ...] = ()
    ends: tuple[Stretch, ...] = ()

    @property
    def severity(self) -> Severity | None:
        """The weight of the worst conflict that relies on this text."""
        return min((one.severity for one in self.covering if one.severity), key=lambda one: one.rank, default=None)


@dataclass(frozen=True, slots=True)
class Article:
    """A source, its paragraphs (none where only quotes may be shown), its quotes, and those not found."""

    source: ReportSource
    paragraphs: tuple[tuple[Segment, ...], ...]
    quotes: tuple[Stretch, ...]
    lost: tuple[str, ...]


def article(source: ReportSource, index: Index, text: str | None) -> Article:
    """Return one source as the page shows it; `text` is None where it is not at hand or may not be shown."""
    quotes = stretches(source.id, index, len(text) if text is not None else None)
    claims = index.claims_by_source.get(source.id, ())
    lost = (one.quote for claim in claims for one in claim.evidence if one.start is None)
    paragraphs = tuple(_paragraphs(text, quotes)) if text is not None else ()
    return Article(source, paragraphs, quotes, tuple(dict.fromkeys(lost)))


def may_show_all(source: ReportSource) -> bool:
    """Tell whether the rights of a source allow to show its text whole."""
    return "quotes" not in (source.rights or "").casefold()


def shown_texts(report: Report, texts: Mapping[str, str], source_text: Literal["full", "quotes"]) -> dict[str, str]:
    """Return the texts of which more than the quotes may be shown."""
    may = {one.id for one in report.sources if may_show_all(one)} if source_text == "full" else set()
    return {source: text for source, text in texts.items() if source in may}


def stretches(source: str, index: Index, length: int | None = None) -> tuple[Stretch, ...]:
    """Return the quoted stretches of a source by place, without those that do not lie within `length`."""
    found: dict[tuple[int, int], tuple[str, str | None, dict[str, Finding]]] = {}
    for claim in index.claims_by_source.get(source, ()):
        for one in claim.evidence:
            if one.start is None or one.end is None or not 0 <= one.start < one.end <= (length or one.end):
                continue
            relied = found.setdefault((one.start, one.end), (one.quote, one.place, {}))[2]
            relied.update((finding.id, finding) for finding in index.findings_by_claim.get(claim.address, ()))
    return tuple(
        Stretch(
            start,
            end,
            anchor.quote(source, start, end),
            quote,
            place,
            tuple(sorted(relied.values(), key=_weight)),
        )
        for (start, end), (quote, place, relied) in sorted(found.items())
    )


def _weight(finding: Finding) -> int:
    return finding.severity.rank


def _paragraphs(text: str, quotes: tuple[Stretch, ...]) -> Iterator[tuple[Segment, ...]]:
    """Yield the segments of each block between blank lines."""
    breaks = [match.span() for match in _BLANK_LINE.finditer(text)]
    edges = [0, *(at for span in breaks for at in span), len(text)]
    at = 0
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if not text[start:end].strip():
            continue
        while at < len(quotes) and quotes[at].end <= start:
            at += 1
        here = tuple(one for one in quotes[at:] if one.start < end and one.end > start)
        yield tuple(_segments(text, start, end, here))


def _segments(text: str, start: int, end: int, quotes: tuple[Stretch, ...]) -> Iterator[Segment]:
    """Cut a block wherever a quote begins or ends, so that overlapping quotes need no nested marks."""
    cuts = {start, end, *(one.start for one in quotes), *(one.end for one in quotes)}
    for low, high in pairwise(sorted(one for one in cuts if start <= one <= end)):
        covering = tuple(one for one in quotes if one.start <= low and one.end >= high)
        begins = tuple(one for one in covering if one.start == low)
        ends = tuple(one for one in covering if one.end == high)
        yield Segment(text[low:high], covering, begins, ends)
