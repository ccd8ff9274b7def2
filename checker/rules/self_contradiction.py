"""One article against itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.relate import excluded_pairs
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import bundles, facts_of, hit_of, side_words
from checker.rules.example import date, event, says
from checker.rules.share import is_first
from checker.values import Verdict


class SelfContradiction(Rule):
    """One article states two things that cannot both be: a footnote against the text it supports, a headline against the story.

    It is held to the same tests as two articles are. A round figure in the headline beside the exact one in the text, a plan that turned
    out otherwise, and what an article reports from two speakers are no conflict of its own.
    """

    title: ClassVar[str] = "An article beside itself"
    settles: ClassVar[str] = "What the article rests on, or a question to its author, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14")),
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-16")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-14"), modality="planned"),
        says("morning-post", event("harbour fire"), "held-on", date("2021-09-16")),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each bundle of clashes inside a source."""
        for bundle in _bundled(clash for clash in dossier.clashes if not is_first(clash)):
            facts = facts_of(bundle)
            values = " and ".join(dict.fromkeys(side_words(fact) for fact in facts))
            said = dossier.opening(facts[0].subject, bundle[0].topic.predicate.name)
            yield hit_of(bundle, dossier, message=f"{dossier.source_name(facts[0].source)} says both: {said} {values}.")
        for bundle in _bundled(excluded_pairs(dossier)):
            yield _of_two_words(bundle, dossier)


def _bundled(clashes: Iterable[Clash]) -> Iterator[tuple[Clash, ...]]:
    """Yield the clashes inside each source that hang together."""
    by_source: defaultdict[str, list[Clash]] = defaultdict(list)
    for clash in clashes:
        if clash.inside and not _is_excused(clash):
            by_source[clash.left.source].append(clash)
    for _, inside in sorted(by_source.items()):
        yield from bundles(inside)


def _of_two_words(bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
    """Return the hit for words that exclude each other: "was signed by Norway" and "was rejected by Norway"."""
    by_words: dict[str, list[str]] = {}
    for fact in facts_of(bundle):
        by_words.setdefault(f"{dossier.opening(fact.subject, fact.predicate)} {fact.say()}", []).append(fact.address)
    return hit_of(
        bundle,
        dossier,
        message=f"{dossier.source_name(bundle[0].left.source)} says both: {' and '.join(by_words)}.",
        sides=tuple(HitSide(words, tuple(claims)) for words, claims in by_words.items()),
    )


def _is_excused(clash: Clash) -> bool:
    """Tell whether an article may well say both: a list, a round figure beside the exact one, or the words of two speakers."""
    return _is_listing(clash) or _is_rounding(clash) or _is_reported(clash)


def _is_rounding(clash: Clash) -> bool:
    """Tell whether two figures differ by rounding only, as a headline and the text below it do."""
    return (
        clash.left.value.kind in {"quantity", "duration"}
        and clash.judgement.verdict is Verdict.TENSION
        and not clash.judgement.cautions
    )


def _is_reported(clash: Clash) -> bool:
    """Tell whether the two are put into the mouths of two speakers: the police count 4,000, the union 12,000."""
    left, right = clash.left.statement.speakers, clash.right.statement.speakers
    return bool(left) and bool(right) and left != right


def _is_listing(clash: Clash) -> bool:
    """Tell whether one passage names two things side by side: "in Leeds and Cardiff" is two places and no clash."""
    quotes = [{one.quote for one in fact.statement.claim.evidence} for fact in (clash.left, clash.right)]
    return clash.left.value.kind in {"place", "entity", "event"} and bool(quotes[0] & quotes[1])
