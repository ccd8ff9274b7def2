"""Outcomes that exclude each other."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.relate import excluded_pairs
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import bundles, by_sources, facts_of, hit_of
from checker.rules.example import event, says, term
from checker.rules.role_at_event import ROLES
from checker.rules.share import is_membership, is_opposed, kind_of

if TYPE_CHECKING:
    from checker.comparing.fact import Fact


class ConflictingOutcomes(ClashRule):
    """Two sources give one event or paper outcomes that exclude each other: signed and not signed, won and lost, held and cancelled.

    Which words exclude each other stands in the vocabulary. A partial deal, a draft beside a final text and the outcome for another
    party are no conflict, and neither is a later stage of the same matter.
    """

    title: ClassVar[str] = "Different outcomes"
    settles: ClassVar[str] = "The text of the outcome, or a later report of it, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("agreed")),
        says("evening-star", event("pay talks"), "outcome", term("not-agreed")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("pay talks"), "outcome", term("partly-agreed")),
        says("evening-star", event("pay talks"), "outcome", term("not-agreed")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return kind_of(clash) == "term" and clash.topic.predicate.terms != ROLES and not is_opposed(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield clashing terms, and things of which one source says what excludes the other's words (signed, rejected)."""
        yield from super().check(dossier)
        excluded = (clash for clash in excluded_pairs(dossier) if not clash.inside and not is_membership(clash, dossier))
        for bundle in bundles(excluded):
            yield _of_two_words(bundle, dossier)


def _of_two_words(bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
    """Return the hit for words that exclude each other: what is said stands in the word, not in the value."""
    facts = facts_of(bundle)
    by_words: dict[str, list[Fact]] = {}
    for fact in facts:
        spec = dossier.known.vocabulary.predicate(fact.predicate)
        by_words.setdefault(f"{spec.label if spec else fact.predicate} {fact.say()}", []).append(fact)
    parts = [f"{words} according to {by_sources(group, dossier)}" for words, group in by_words.items()]
    return hit_of(
        bundle,
        dossier,
        message=f"{dossier.label(facts[0].subject)} {', but '.join(parts)}.",
        sides=tuple(HitSide(words, tuple(fact.address for fact in group)) for words, group in by_words.items()),
        data={"values": list(by_words), "sources": [fact.source for fact in facts]},
    )
