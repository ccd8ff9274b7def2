"""A figure that only rises, and fell."""

from collections.abc import Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.rules import Hit
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import facts_of, hit_of, message_of
from checker.rules.conflicting_ordinals import ORDINALS
from checker.rules.example import event, number, says
from checker.rules.share import is_fallen, is_opposed, is_part, kind_of


class ShrinkingTotal(ClashRule):
    """A later source gives a lower figure for something that can only rise, such as the dead of a disaster.

    A later and higher figure is an update and no conflict. Where the vocabulary does not say that a figure only rises, a lower one is
    no news either.
    """

    title: ClassVar[str] = "A later total that is lower"
    settles: ClassVar[str] = "What either figure counts, and on what it rests, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("earthquake"), "killed", number(2_400), published="2021-05-03"),
        says("evening-star", event("earthquake"), "killed", number(1_100), published="2021-05-09"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("earthquake"), "killed", number(1_100), published="2021-05-03"),
        says("evening-star", event("earthquake"), "killed", number(2_400), published="2021-05-09"),
    )

    def report(self, bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
        """Return the hit with the figures in the order of their times."""
        facts = tuple(sorted(facts_of(bundle), key=_since))
        return hit_of(bundle, dossier, message=message_of(facts, bundle[0].topic.predicate.label, dossier, "but later"))

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        numeric = kind_of(clash) in {"quantity", "duration"} and not is_opposed(clash)
        fell = is_fallen(clash, dossier) and not is_part(clash, dossier)
        return numeric and fell and clash.topic.predicate.name not in ORDINALS


def _since(fact: Fact) -> tuple[int, str]:
    """Return the first day for which a figure holds, then its claim."""
    first = fact.time.hull()[0] if fact.time else None
    return first or 0, fact.address
