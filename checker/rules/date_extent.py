"""Spans of one event that overlap but differ; a start, an end and a length that do not add up."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.extent import Extent, extents
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import severity_of
from checker.rules.example import date, event, says
from checker.rules.share import is_first, is_opposed, is_span
from checker.rules.telling import readings

_ROOM = "Days may be counted with or without the first and the last, and one source may mean the main part only."


class DateExtent(ClashRule):
    """Two sources give one event days that overlap but are not the same, or days that do not fit its length.

    A single day inside a longer span is no conflict, and "a two-day meeting" fits the 14th and 15th. The rule also holds a stated
    beginning and a stated end against the days and the length.
    """

    title: ClassVar[str] = "Different first or last days"
    settles: ClassVar[str] = "A programme with the first and the last day would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14/2021-09-15")),
        says(
            "evening-star",
            event("harbour summit"),
            "lasted",
            {"kind": "duration", "number": 4, "unit": "day", "hedge": "exactly"},
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14/2021-09-15")),
        says(
            "evening-star",
            event("harbour summit"),
            "lasted",
            {"kind": "duration", "number": 2, "unit": "day", "hedge": "exactly"},
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return is_span(clash) and not is_opposed(clash) and not is_first(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield overlapping spans, and lengths and beginnings that do not fit."""
        yield from super().check(dossier)
        for extent in extents(dossier):
            yield _report(extent, dossier)


def _report(extent: Extent, dossier: Dossier) -> Hit:
    facts, last = extent.facts[:-1], extent.facts[-1]
    told = [f"{words} according to {dossier.source_name(fact.source)}" for words, fact in zip(extent.words, facts, strict=False)]
    addresses = tuple(sorted({fact.address for fact in extent.facts}))
    return Hit(
        message=(
            f"{dossier.label(last.subject)} {' and '.join(told)}, which does not fit "
            f"“{extent.words[-1]}” according to {dossier.source_name(last.source)}."
        ),
        explanation=(extent.reason,),
        doubts=(_ROOM, *(fact.statement.loose for fact in extent.facts if fact.statement.loose)),
        readings=readings(extent.facts, dossier),
        claims=addresses,
        severity=severity_of(extent.verdict),
        verdict=extent.verdict,
        sides=tuple(HitSide(words, (fact.address,)) for words, fact in zip(extent.words, extent.facts, strict=True)),
        pairs=(addresses,),
        subject=last.subject,
        predicate=extent.facts[0].predicate,
        data={"values": list(extent.words), "sources": [fact.source for fact in extent.facts]},
    )
