"""Outcomes that exclude each other."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.relate import excluded_pairs
from checker.rules import Hit
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import bundles
from checker.rules.example import event, says, term
from checker.rules.role_at_event import ROLES
from checker.rules.share import is_opposed, kind_of


class ConflictingOutcomes(ClashRule):
    """Two sources give one event or paper outcomes that exclude each other: signed and not signed, won and lost, held and cancelled.

    Which words exclude each other stands in the vocabulary. A partial deal, a draft beside a final text and the outcome for another
    party are no conflict, and neither is a later stage of the same matter.
    """

    title: ClassVar[str] = "Outcomes that cannot both be"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("agreed")),
        says("evening-star", event("pay talks"), "outcome", term("not-agreed")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("partly-agreed")),
        says("evening-star", event("pay talks"), "outcome", term("not-agreed")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return kind_of(clash) == "term" and clash.topic.predicate.terms != ROLES and not is_opposed(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield clashing terms, and things of which one source says what excludes the other's words (signed, rejected)."""
        yield from super().check(dossier)
        for bundle in bundles(clash for clash in excluded_pairs(dossier) if not clash.inside):
            yield self.report(bundle, dossier)
