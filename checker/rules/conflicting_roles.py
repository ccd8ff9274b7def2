"""One place, two holders."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.conflicting_ordinals import ORDINALS
from checker.rules.example import event, says
from checker.rules.share import is_first, is_membership, is_opposed, is_swapped, kind_of


class ConflictingRoles(ClashRule):
    """Two sources name different people or bodies where there can be only one: who led the delegation, who hosted, who won.

    Two names of one person are no conflict, and nothing is reported where it is not certain that two names mean two people.
    """

    title: ClassVar[str] = "One place, two names"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Norway"}}
        ),
        says("evening-star", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Chile"}}),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Norway"}}
        ),
        says(
            "evening-star",
            event("cup semi-final"),
            "hosted-by",
            {"kind": "entity", "entity": {"kind": "country", "name": "Chile"}},
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        single = kind_of(clash) in {"entity", "event"} and not is_opposed(clash)
        others = is_first(clash) or is_membership(clash, dossier) or clash.topic.predicate.name in ORDINALS
        return single and not others and not is_swapped(clash, dossier)
