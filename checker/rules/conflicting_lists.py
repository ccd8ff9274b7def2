"""Two lists that cannot both be complete."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.example import event, members, says
from checker.rules.share import is_cause, is_listed, is_membership, is_opposed, is_presence, is_swapped


class ConflictingLists(ClashRule):
    """A list that is said to be complete leaves out somebody whom another source names.

    A list that says "including" or says nothing of others is open, and an open list has room for everybody.
    """

    title: ClassVar[str] = "Different lists"
    settles: ClassVar[str] = "The full list would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", {"kind": "agreement", "name": "Fjord Accord"}, "signed-by", members("Norway", "Chile", complete=True)
        ),
        says(
            "evening-star", {"kind": "agreement", "name": "Fjord Accord"}, "signed-by", members("Norway", "Peru", complete=True)
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "attended-by", members("Norway", "Chile", complete=True)),
        says("evening-star", event("harbour summit"), "attended-by", members("Norway")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        both = clash.left.value.kind == clash.right.value.kind == "members"
        listed = is_listed(clash) and not is_opposed(clash) and (both or not is_presence(clash))
        return listed and not any(belongs(clash, dossier) for belongs in (is_swapped, is_cause, is_membership))
