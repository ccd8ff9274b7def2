"""A later value of something that changes."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.gates import Gate
from checker.rules import Hit, Rule
from checker.rules.example import event, says, term
from checker.rules.noting import note_of


class SupersededValue(Rule):
    """Something that changes with time has another value at another time.

    This is what other rules turn into where the times differ: a note, so that an editor sees which value is the later. Where both times
    can be the same, the other rules report a conflict instead.
    """

    title: ClassVar[str] = "Changed in the meantime"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("dock strike"), "status", term("under-way"), published="2021-09-14"),
        says("evening-star", event("dock strike"), "status", term("held"), published="2021-10-02"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("dock strike"), "status", term("under-way"), published="2021-09-14"),
        says("evening-star", event("dock strike"), "status", term("under-way"), published="2021-10-02"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield a note for each value that a later one replaces."""
        for apart in dossier.apart:
            left, right = apart.left, apart.right
            if apart.judgement.gate is not Gate.TIME or left.time is None or right.time is None:
                continue
            if left.time.before(right.time):
                yield note_of(left, right, ", and later", apart.judgement.shut[0].reason, dossier)
            elif right.time.before(left.time):
                yield note_of(right, left, ", and later", apart.judgement.shut[0].reason, dossier)
