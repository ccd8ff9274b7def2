"""Ties of one pair of parties that cannot both hold, told in different words: ally and enemy, successor and partner."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.facing import Facing
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.known import Known
from checker.comparing.relate import related
from checker.comparing.suspects import suspects
from checker.comparing.ties import PART, TIES, between, is_tie, parties
from checker.comparing.topic import Cell, Topic
from checker.values import Verdict
from checker.values.mention import MentionKind

AGAINST, SUCCESSOR, LINK = "opposes", "successor-of", "affiliated-with"
_BODIES = frozenset({MentionKind.GROUP, MentionKind.ORGANISATION})
_REPLACED = frozenset({Gate.SUBJECT, Gate.PREDICATE})
_AT_ODDS = {
    PART: "Members may be at odds with the whole, so this is only to check.",
    LINK: "How close a link is stays open, so this is only to check.",
    "backed-by": "Support may be given in one matter and withheld in another, so this is only to check.",
}
"""For each tie that hardly holds beside enmity: why it may."""
_SIDE_BY_SIDE = frozenset({PART, "allied-with", AGAINST})
"""Ties that only parties which exist at one time can have."""

Told = tuple[Topic, Cell]


def rivals(dossier: Dossier) -> Iterator[Clash]:
    """Yield pairs of facts of two sources that tie the same two parties in ways that exclude each other at one time.

    Facts that no comparison can tell apart are judged once.
    """
    by_parties: defaultdict[tuple[str, ...], list[Told]] = defaultdict(list)
    for topic in dossier.topics:
        for cell in topic.cells if topic.predicate.name in TIES else ():
            pair = parties(cell.first)
            if pair is not None and is_tie(cell.first, dossier.known):
                by_parties[tuple(sorted(pair))].append((topic, cell))
    for _, told in sorted(by_parties.items()):
        topics, facing = {id(cell): topic for topic, cell in told}, Facing()
        for one, other in suspects([cell for _, cell in told], changes=True):
            yield from _clashes((topics[id(one)], one), (topics[id(other)], other), facing, dossier.known)


def _clashes(one: Told, other: Told, facing: Facing, known: Known) -> Iterator[Clash]:
    """Yield the clashes between the facts of two cells."""
    (topic, mine), (_, theirs) = sorted((one, other), key=lambda told: told[0].predicate.time != "changes")
    left, right = mine.first, theirs.first
    reason = _reason(left, right, known)
    if reason is None:
        return
    judgement = related(left, right, known, reason, _REPLACED)
    doubt = _doubt(left, right)
    if doubt is not None and judgement.verdict.clashes:
        judgement = replace(judgement, verdict=Verdict.TENSION, cautions=(*judgement.cautions, doubt))
    if judgement.verdict.clashes:
        pairs = ((one, two) for one, two in facing.pairs(mine, theirs) if one.source != two.source)
        yield from (Clash(topic, one, two, judgement) for one, two in pairs)


def _reason(left: Fact, right: Fact, known: Known) -> str | None:
    """Return why two ties of the same two parties exclude each other, None where they do not."""
    if left.denied or right.denied:
        return _of_denial(left, right, known)
    if left.predicate == right.predicate:
        return None
    words = {left.predicate, right.predicate}
    if _excludes(left, right, known):
        return "They cannot be allies and enemies at one time."
    if AGAINST in words and words & set(_AT_ODDS):
        (tie,) = (fact for fact in (left, right) if fact.predicate != AGAINST)
        return None if _is_known(tie, known) else "Who belongs to, is linked to or is backed by a party is hardly its enemy."
    if SUCCESSOR in words and words & _SIDE_BY_SIDE and _are_bodies(left, known):
        return "What takes the place of a body hardly stands beside it."
    return None


def _excludes(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether the vocabulary says that two predicates exclude each other."""
    spec = known.vocabulary.predicate(left.predicate)
    return spec is not None and any(one.relation == "excludes" and one.predicate == right.predicate for one in spec.relations)


def _of_denial(left: Fact, right: Fact, known: Known) -> str | None:
    """Return the reason where one denies a tie that has no direction and the other tells it the other way round."""
    spec = known.vocabulary.predicate(left.predicate)
    mutual = spec is not None and any(one.relation == "inverse" and one.predicate == spec.name for one in spec.relations)
    swapped = left.predicate == right.predicate and left.subject != right.subject and left.denied != right.denied
    return "One says that it is so, the other denies it." if mutual and swapped else None


def _are_bodies(fact: Fact, known: Known) -> bool:
    """Tell whether both parties are bodies: persons and countries may follow each other and stand side by side."""
    return all(known.names.kind(one) in _BODIES for one in parties(fact) or ())


def _is_known(fact: Fact, known: Known) -> bool:
    """Tell whether an editor knows that one party belongs to the other, or the link is one of kinship or the like."""
    pair = parties(fact)
    if pair is None or (fact.predicate == LINK and "as" in fact.scope):
        return True
    return fact.predicate == PART and (known.names.belongs(*pair) or between(*pair, known) is not None)


def _doubt(left: Fact, right: Fact) -> str | None:
    """Return why a clash is only to check: a member may fight the whole, a predecessor may live on."""
    words = {left.predicate, right.predicate}
    if SUCCESSOR in words and len(words) > 1:
        return "A body may live on beside its successor for a time, so this is only to check."
    return next((_AT_ODDS[one] for one in sorted(words) if one in _AT_ODDS), None) if AGAINST in words else None
