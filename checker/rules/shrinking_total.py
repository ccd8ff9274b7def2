"""A figure that only rises, and fell."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.conflicting_ordinals import ORDINALS
from checker.rules.example import event, number, says
from checker.rules.share import is_fallen, is_opposed, kind_of


class ShrinkingTotal(ClashRule):
    """A later source gives a lower figure for something that can only rise, such as the dead of a disaster.

    A later and higher figure is an update and no conflict. Where the vocabulary does not say that a figure only rises, a lower one is
    no news either.
    """

    title: ClassVar[str] = "A total that shrinks"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("earthquake"), "killed", number(2_400), published="2021-05-03"),
        says("evening-star", event("earthquake"), "killed", number(1_100), published="2021-05-09"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("earthquake"), "killed", number(1_100), published="2021-05-03"),
        says("evening-star", event("earthquake"), "killed", number(2_400), published="2021-05-09"),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        numeric = kind_of(clash) in {"quantity", "duration"} and not is_opposed(clash)
        return numeric and is_fallen(clash, dossier) and clash.topic.predicate.name not in ORDINALS
