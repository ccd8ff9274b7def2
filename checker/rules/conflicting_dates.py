"""One event on days that cannot both be."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.example import date, event, says
from checker.rules.share import is_first, is_opposed, is_span, is_stale, kind_of


class ConflictingDates(ClashRule):
    """Two sources put one and the same thing on days that cannot both be.

    It compares dates of one kind of one event: when it was held with when it was held, when a paper was signed with when it was signed.
    A rough date that has room for an exact one is no conflict, and neither are the days on which something was announced, held and
    published. Dates that were both worked out from the articles' own dates ("last Tuesday") can be a day off: then it is only to check. Where
    only one was, stale-relative-date reports it.
    """

    title: ClassVar[str] = "Different dates"
    settles: ClassVar[str] = "A programme, or a report from the day itself, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14")),
        says("evening-star", event("harbour fire"), "held-on", date("2021-09-16")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14")),
        says("evening-star", event("harbour fire"), "held-on", date("2021-09", part="mid")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        dated = kind_of(clash) == "date" and not is_opposed(clash) and not is_span(clash) and not is_first(clash)
        return dated and not is_stale(clash)
