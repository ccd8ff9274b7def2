"""It happened, or it did not."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.example import event, says, term
from checker.rules.share import is_first, is_membership, is_opposed, is_presence


class ConflictingPolarity(ClashRule):
    """One source says that something is so, another says that it is not.

    What is denied must be what the other affirms: to deny that the final paper was signed says nothing of a draft. A denial today and a
    confirmation tomorrow are no conflict where the matter changes with time.
    """

    title: ClassVar[str] = "So, and not so"
    settles: ClassVar[str] = "What exactly is denied, and of which day, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("agreed")),
        says("evening-star", event("pay talks"), "outcome", term("agreed"), polarity="denied"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("agreed"), scope={"of": "overtime"}),
        says("evening-star", event("pay talks"), "outcome", term("agreed"), scope={"of": "pensions"}, polarity="denied"),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_opposed(clash) and not (is_presence(clash) or is_first(clash) or is_membership(clash, dossier))
