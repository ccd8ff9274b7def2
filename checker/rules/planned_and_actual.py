"""What was planned, and what came of it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.gates import AHEAD, Gate
from checker.model.claim import Modality
from checker.rules import Hit, Rule
from checker.rules.example import date, event, says
from checker.rules.noting import note_of

_AHEAD_WORDS = MappingProxyType(
    {Modality.PLANNED: "; the plan was", Modality.EXPECTED: "; expected was", Modality.PROPOSED: "; the proposal was"}
)


class PlannedAndActual(Rule):
    """What was planned or expected and what happened differ.

    This is news and no conflict, so it is always a note. A plan that was carried out as stated is not mentioned.
    """

    title: ClassVar[str] = "Planned one way, done another"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14"), modality="planned"),
        says("evening-star", event("harbour summit"), "held-on", date("2021-09-16")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-16"), modality="planned"),
        says("evening-star", event("harbour summit"), "held-on", date("2021-09-16")),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield a note for each plan that came out differently."""
        for apart in dossier.apart:
            ahead = (apart.left.modality in AHEAD) != (apart.right.modality in AHEAD)
            if apart.judgement.gate is Gate.MODALITY and ahead:
                plan, done = (apart.left, apart.right) if apart.left.modality in AHEAD else (apart.right, apart.left)
                yield note_of(done, plan, _AHEAD_WORDS[plan.modality], apart.judgement.shut[0].reason, dossier)
