"""One thing told the two ways round: who did it to whom, who sued whom, which of two follows or belongs to the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from checker.comparing.dossier import Dossier
from checker.comparing.facing import Facing
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.known import Known
from checker.comparing.relate import related
from checker.comparing.topic import Cell
from checker.model.claim import Modality
from checker.values import Verdict
from checker.values.mention import MentionKind
from checker.values.term import TermMeaning

SUCCESSOR, CAUSE = "successor-of", "cause-of"
ACTS = (("carried-out-by", "targeted"), ("carried-out-by", "hosted-by"), ("hosted-by", "attended-by"))
"""Predicates of an event that name who acted and whom it was done to, or who received whom."""
ROLE, TRIED = "role-at", ("claimant", "defendant")
"""The predicate of roles, and the roles of those who are at law with each other."""
MUTUAL = "fought-by"
"""The predicate of those who fight each other."""
FEW = 20
"""Of more parties that stand on both sides of one event those are held against each other that a source names together."""
_BODIES = frozenset({MentionKind.GROUP, MentionKind.ORGANISATION})
_REAL = frozenset({Modality.ACTUAL, Modality.ALLEGED})
_REPLACED = frozenset({Gate.SUBJECT, Gate.PREDICATE})
_MOUTH = "One way round is kept at a distance or put into somebody's mouth, so this is only to check."
_FEEDBACK = "Two things may drive each other on, so this is only to check."


@dataclass(frozen=True, slots=True)
class Swap:
    """What is told one way round by some sources and the other way round by others."""

    subject: str
    """The event, or the first of the two parties."""
    parties: tuple[str, str]
    """Who is first and who second in what `one` says; in `other` they have changed places."""
    words: tuple[str, str]
    """The predicates, or the roles, of first and second."""
    one: tuple[Fact, ...]
    other: tuple[Fact, ...]
    verdict: Verdict
    reasons: tuple[str, ...]

    def divides(self, left: str, right: str) -> bool:
        """Tell whether two claims stand on the two sides."""
        here, there = ({fact.address for fact in facts} for facts in (self.one, self.other))
        return (left in here and right in there) or (right in here and left in there)


def swaps(dossier: Dossier) -> Iterator[Swap]:
    """Yield what two sources tell the two ways round, each event and pair once."""
    fronts = {front for front, _ in ACTS}
    for event in sorted({fact.subject for front in sorted(fronts) for fact in dossier.by_predicate.get(front, ())}):
        yield from act_swaps(event, dossier)
    yield from _trials(dossier)
    yield from _ties(dossier)


def act_swaps(event: str, dossier: Dossier) -> tuple[Swap, ...]:
    """Return the pairs of parties that change places between two sources in what they tell of one event."""
    return dossier.once(("act-swaps", event), lambda: tuple(_act_swaps(event, dossier)))


def _act_swaps(event: str, dossier: Dossier) -> Iterator[Swap]:
    for front, back in ACTS:
        sides = [_by_party(dossier.facts_about(event, name)) for name in (front, back)]
        yield from _changed(event, (front, back), (sides[0], sides[1]), dossier)


def _trials(dossier: Dossier) -> Iterator[Swap]:
    """Yield claimants and defendants that change places."""
    by_event: defaultdict[str, dict[str, dict[str, list[Fact]]]] = defaultdict(lambda: {one: {} for one in TRIED})
    for fact in dossier.by_predicate.get(ROLE, ()):
        if isinstance(fact.value, TermMeaning) and fact.value.term in TRIED and "event" in fact.scope and _is_real(fact):
            by_event[fact.scope["event"]][fact.value.term].setdefault(fact.subject, []).append(fact)
    for event, sides in sorted(by_event.items()):
        yield from _changed(event, TRIED, (sides[TRIED[0]], sides[TRIED[1]]), dossier)


Party = Mapping[str, list[Fact]]
"""Each party with the facts that put it on one side."""


def _by_party(facts: Iterable[Fact]) -> Party:
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.value.kind == "entity" and _is_real(fact):
            found[fact.value.entities()[0]].append(fact)
    return found


def _is_real(fact: Fact) -> bool:
    return not fact.denied and fact.modality in _REAL


def _changed(event: str, words: tuple[str, str], sides: tuple[Party, Party], dossier: Dossier) -> Iterator[Swap]:
    """Yield the pairs of which each is first for one source and second for another; not those that some source puts on both sides."""
    front, back = sides
    fighters = {party for fact in dossier.facts_about(event, MUTUAL) for party in fact.value.entities()}
    turned = [
        one for one in sorted(set(front) & set(back)) if one not in fighters and not _sources(front[one]) & _sources(back[one])
    ]
    for one, two in combinations(turned, 2) if len(turned) <= FEW else _both_ways(turned, sides):
        here, there = _told(front[one], back[two]), _told(front[two], back[one])
        if here and there:
            yield from _swap(event, words, (one, two), (here, there), dossier.known)


def _both_ways(turned: list[str], sides: tuple[Party, Party]) -> list[tuple[str, str]]:
    """Return the pairs of parties that some source tells one way round and some source the other way round."""
    told: defaultdict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for at, side in enumerate(sides):
        for party in turned:
            for source in _sources(side[party]):
                told[source][at].append(party)
    pairs = {pair for front, back in told.values() for pair in product(front[:FEW], back[:FEW])}
    return sorted((one, two) for one, two in pairs if one < two and (two, one) in pairs)


def _sources(facts: Iterable[Fact]) -> set[str]:
    return {fact.source for fact in facts}


def _told(first: list[Fact], second: list[Fact]) -> tuple[Fact, ...]:
    """Return the facts of the sources that tell both ends."""
    both = _sources(first) & _sources(second)
    return tuple(
        sorted((fact for fact in (*first, *second) if fact.source in both), key=lambda fact: (fact.source, fact.address))
    )


def _swap(
    event: str, words: tuple[str, str], parties: tuple[str, str], told: tuple[tuple[Fact, ...], tuple[Fact, ...]], known: Known
) -> Iterator[Swap]:
    if any(_is_accusation(facts, parties, known) for facts in told):
        return
    reason = "Nobody can have done to the other what was done to them, in one and the same act."
    doubts = [_MOUTH] if any(_is_heard(facts) for facts in told) else []
    doubts += [next(iter(why)) for facts in told if (why := _loose(facts))]
    yield Swap(event, parties, words, *told, Verdict.TENSION if doubts else Verdict.CONTRADICT, (reason, *dict.fromkeys(doubts)))


def _is_heard(facts: tuple[Fact, ...]) -> bool:
    """Tell whether each source of some facts keeps one of its own at a distance or puts it into somebody's mouth."""
    heard = _sources(fact for fact in facts if fact.modality is Modality.ALLEGED or fact.statement.speakers)
    return heard == _sources(facts)


def _loose(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """Return why some facts are loose, where none of their sources is firm."""
    loose = {fact.source: fact.statement.loose for fact in facts if fact.statement.loose}
    return tuple(loose.values()) if set(loose) == _sources(facts) else ()


def _is_accusation(facts: tuple[Fact, ...], parties: tuple[str, str], known: Known) -> bool:
    """Tell whether some facts are only what one of the two parties, or somebody of theirs, says of the other."""
    speakers = {speaker for fact in facts for speaker in fact.statement.speakers}
    own = {
        one
        for one in speakers
        for party in parties
        if one == party or known.names.belongs(one, party) or (one, party) in known.told
    }
    return _is_heard(facts) and bool(own) and own == speakers


def _ties(dossier: Dossier) -> Iterator[Swap]:
    """Yield ties that hold one way round only and are told both ways."""
    found: defaultdict[tuple[str, ...], defaultdict[str, list[Cell]]] = defaultdict(lambda: defaultdict(list))
    for topic in dossier.topics:
        for cell in topic.cells if topic.predicate.asymmetric else ():
            other = cell.first.value.entities()
            single = len(other) == 1 and cell.first.value.kind != "members" and other[0] != topic.subject
            if single and not cell.first.denied and _can_be_swapped(cell.first, dossier.known):
                found[topic.predicate.name, *sorted((topic.subject, other[0]))][topic.subject].append(cell)
    for _, by_subject in sorted(found.items()):
        for one, two in combinations(sorted(by_subject), 2):
            yield from _turned_round(by_subject[one][:FEW], by_subject[two][:FEW], dossier.known)


def _can_be_swapped(fact: Fact, known: Known) -> bool:
    """Tell whether a tie of two such things cannot be told both ways: persons may follow each other, and a drought and a war may."""
    kinds = {known.names.kind(one) for one in (fact.subject, *fact.value.entities())}
    if fact.predicate == SUCCESSOR:
        return kinds <= _BODIES
    return kinds == {MentionKind.EVENT} if fact.predicate == CAUSE else kinds != {MentionKind.PERSON}


def _turned_round(mine: list[Cell], theirs: list[Cell], known: Known) -> Iterator[Swap]:
    """Yield one swap for each verdict of the facts of two directions."""
    clashing: defaultdict[tuple[Verdict, tuple[str, ...]], list[tuple[Fact, Fact]]] = defaultdict(list)
    for one in mine:
        for two in theirs:
            judgement = related(one.first, two.first, known, "It cannot hold both ways round.", _REPLACED)
            doubts = [*judgement.cautions, *([_FEEDBACK] if one.first.predicate == CAUSE else [])]
            doubts += [_MOUTH] if one.first.statement.speakers or two.first.statement.speakers else []
            verdict = Verdict.TENSION if doubts else judgement.verdict
            if judgement.verdict.clashes:
                pairs = [pair for pair in Facing().pairs(one, two) if pair[0].source != pair[1].source]
                clashing[verdict, ("It cannot hold both ways round.", *dict.fromkeys(doubts))] += pairs
    for (verdict, reasons), pairs in clashing.items():
        if pairs:
            left, right = ({pair[at].address: pair[at] for pair in pairs} for at in (0, 1))
            first = pairs[0][0]
            parties = (first.subject, first.value.entities()[0])
            one_way, other_way = (tuple(facts[key] for key in sorted(facts)) for facts in (left, right))
            yield Swap(first.subject, parties, (first.predicate, first.predicate), one_way, other_way, verdict, reasons)
