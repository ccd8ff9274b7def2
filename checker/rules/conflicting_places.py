"""Places neither of which holds the other."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.rules.clash_rule import ClashRule
from checker.rules.example import event, says
from checker.rules.share import is_opposed, kind_of


class ConflictingPlaces(ClashRule):
    """Two sources put one event in places neither of which lies inside the other.

    A city and its country are no conflict, and neither are a hall and a city as long as nobody has said in which city the hall stands.
    """

    title: ClassVar[str] = "Different places"
    settles: ClassVar[str] = "The programme, or a map that shows whether one place lies in the other, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("cup final"), "took-place-in", {"kind": "place", "place": {"kind": "place", "name": "Leeds"}}),
        says(
            "evening-star", event("cup final"), "took-place-in", {"kind": "place", "place": {"kind": "place", "name": "Cardiff"}}
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("cup final"), "took-place-in", {"kind": "place", "place": {"kind": "place", "name": "Leeds"}}),
        says(
            "evening-star",
            event("cup final"),
            "took-place-in",
            {"kind": "place", "place": {"kind": "place", "name": "Mill Stadium"}},
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return kind_of(clash) == "place" and not is_opposed(clash)
