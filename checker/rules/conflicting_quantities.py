"""Counts of the same thing that cannot both be."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.conflicting_ordinals import ORDINALS
from checker.rules.example import event, number, says
from checker.rules.share import is_fallen, is_first, is_opposed, is_part, is_slip, kind_of


class ConflictingQuantities(ClashRule):
    """Two sources give figures for the same thing that cannot both be.

    Only like is compared with like: the same event, the same thing counted, the same time. "Over 150" has room for 163; a round number
    has some room too, so that a near miss is only to check. Killed is not killed and injured, and delegates are not fighters.
    """

    title: ClassVar[str] = "Different figures"
    settles: ClassVar[str] = (
        "Who counted, what was counted (what was agreed on paper, or what there was) and on which day would settle it."
    )
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), published="2021-05-03"),
        says("evening-star", event("bus crash"), "killed", number(17), published="2021-05-03"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), published="2021-05-03"),
        says("evening-star", event("bus crash"), "injured", number(17), published="2021-05-03"),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        numeric = kind_of(clash) in {"quantity", "duration"} and not is_opposed(clash)
        other = (
            is_fallen(clash, dossier)
            or is_part(clash, dossier)
            or is_slip(clash, dossier)
            or is_first(clash)
            or clash.topic.predicate.name in ORDINALS
        )
        return numeric and not other
