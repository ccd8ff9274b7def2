"""There, or not there."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.example import event, members, says
from checker.rules.share import is_cause, is_first, is_listed, is_opposed, is_presence, is_swapped


class ConflictingAttendance(ClashRule):
    """One source says that a party was there, another that it was not; or one gives a list that is complete and leaves it out.

    Silence is no denial: a list that does not say "only" has room for others. To be invited is not to attend, and who was there in one
    round may be missing from the next.
    """

    title: ClassVar[str] = "There or not there"
    settles: ClassVar[str] = "A list of those who were there would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "attended-by", members("Norway", "Chile")),
        says("evening-star", event("harbour summit"), "attended-by", members("Chile"), polarity="denied"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "attended-by", members("Norway", "Chile")),
        says("evening-star", event("harbour summit"), "attended-by", members("Norway")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        both = clash.left.value.kind == clash.right.value.kind == "members"
        left_out = is_listed(clash) and not both and not (is_swapped(clash, dossier) or is_cause(clash, dossier))
        return is_presence(clash) and not is_first(clash) and (is_opposed(clash) or left_out)
