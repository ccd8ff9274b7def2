"""Parts of which nothing is counted twice, and that add up to more than their whole."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.parts import Figures, around, beside, figures, is_excused
from checker.comparing.topic import FEW, Cell
from checker.comparing.wholes import BY_PREDICATE, IN, Key, key_of, wholes_of
from checker.model.claim import Modality
from checker.values import Identity, Verdict
from checker.values.bounds import Bounds
from checker.values.definite import sentence
from checker.values.mention import MentionKind
from checker.values.quantity import QuantityMeaning

FEW_WHOLES = 20
"""So many figures for one whole are looked at, the lowest first."""
ALL = Bounds.exactly(1.0)
"""All of it, as a share."""
WORDS = "counted"
"""The way from part to whole by a broader counted word."""

Sort = tuple[Key, str]
"""A whole, and in what its parts differ."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts told by one source that add up to more than the whole."""

    parts: tuple[Fact, ...]
    wholes: tuple[Fact, ...]
    """The figures for the whole that are too low; none where shares add up to more than all."""
    what: str
    """In what the parts differ: a qualifier, `counted` or `predicate`."""
    verdict: Verdict
    reasons: tuple[str, ...]
    doubts: tuple[str, ...] = ()


def sums(dossier: Dossier) -> Iterator[Sum]:
    """Yield what adds up to too much, once for each source that tells the parts."""
    by_key = figures(dossier)
    for (key, what), facts in sorted(_parted(by_key, dossier.known).items()):
        wholes = sorted(by_key.get(key, ()), key=lambda cell: _bounds(cell.first).inner.high)[:FEW_WHOLES]
        for _, parts in sorted(_chosen(facts, what, dossier.known).items()):
            yield from _too_much(parts, wholes, what, dossier.known)
    yield from _over_all(dossier)


def _parted(by_key: Figures, known: Known) -> Mapping[Sort, list[Fact]]:
    """Return the facts that count parts of one whole and differ in one respect only."""
    found: defaultdict[Sort, list[Fact]] = defaultdict(list)
    told = around(known)
    for key, cells in by_key.items():
        facts = [fact for cell in cells for fact in cell.facts]
        if len({getattr(cell.first.value, "counted", "") for cell in cells}) > 1:
            found[key, WORDS] += facts
        for whole, steps in wholes_of(cells[0].first, known, told):
            if len(steps) == 1 and steps[0].what in {IN, BY_PREDICATE} and whole in by_key:
                found[whole, steps[0].what] += facts
    return found


def _chosen(facts: Sequence[Fact], what: str, known: Known) -> Mapping[str, tuple[Fact, ...]]:
    """Return for each source its parts that have nothing in common, the lowest figure for each, the greatest part first."""
    lowest: defaultdict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in sorted(facts, key=lambda fact: (_bounds(fact).inner.low, fact.address)):
        if fact.modality in {Modality.ACTUAL, Modality.ALLEGED}:
            lowest[fact.source].setdefault(part_of(fact, what), fact)
    apart = _apart(what, known)
    return {source: _disjoint(list(parts.values()), apart) for source, parts in lowest.items() if len(parts) > 1}


def part_of(fact: Fact, what: str) -> str:
    """Return which part a fact counts, among those that differ in one respect."""
    if what == WORDS:
        return str(getattr(fact.value, "counted", ""))
    return fact.predicate if what == BY_PREDICATE else fact.scope.get(what, "")


def _disjoint(facts: Sequence[Fact], apart: Callable[[Fact, Fact], bool]) -> tuple[Fact, ...]:
    """Return the greatest parts of which none has anything in common with another."""
    kept: list[Fact] = []
    greatest = sorted(facts, key=lambda fact: (-_bounds(fact).inner.low, fact.address))[:FEW]
    for fact in (one for one in greatest if any(apart(one, other) for other in greatest if other is not one)):
        if all(apart(fact, other) and _one_voice(fact, other) for other in kept):
            kept.append(fact)
    return tuple(kept)


def _one_voice(left: Fact, right: Fact) -> bool:
    """Tell whether two figures are not put into the mouths of two speakers, who may count each in his own way."""
    speakers = left.statement.speakers, right.statement.speakers
    return not all(speakers) or speakers[0] == speakers[1]


def _apart(what: str, known: Known) -> Callable[[Fact, Fact], bool]:
    """Return the test whether two parts have nothing in common."""

    def words(left: Fact, right: Fact) -> bool:
        return known.vocabulary.counted_apart(part_of(left, WORDS), part_of(right, WORDS))

    def places(left: Fact, right: Fact) -> bool:
        return _side_by_side(part_of(left, IN), part_of(right, IN), known)

    def parties(left: Fact, right: Fact) -> bool:
        return _two_parties(part_of(left, what), part_of(right, what), known)

    def anything(left: Fact, right: Fact) -> bool:
        return part_of(left, what) != part_of(right, what)

    return {WORDS: words, IN: places, BY_PREDICATE: anything}.get(what, parties)


def _side_by_side(left: str, right: str, known: Known) -> bool:
    """Tell whether two places of one kind lie, by the registry, directly in one and the same place."""
    above = known.names.registry.inside.above
    shared = set(above.get(left, ())) & set(above.get(right, ()))
    alike = known.names.kind(left) is known.names.kind(right) and known.identity(left, right) is Identity.DIFFERENT
    return bool(shared) and alike and not (known.contains(left, right) or known.contains(right, left))


def _two_parties(left: str, right: str, known: Known) -> bool:
    """Tell whether two parties are surely two, neither of which may stand for the other; a group may hold any of them."""
    kinds = {known.names.kind(left), known.names.kind(right)}
    if len(kinds) > 1 or MentionKind.GROUP in kinds:
        return False
    return known.identity(left, right) is Identity.DIFFERENT and known.link(left, right) is None


def _too_much(parts: tuple[Fact, ...], wholes: Sequence[Cell], what: str, known: Known) -> Iterator[Sum]:
    """Yield the fewest parts that exceed each figure for the whole, once for figures that the same ones exceed."""
    found: dict[tuple[str, ...], Sum] = {}
    for cell in wholes:
        fitting = tuple(one for one in parts if _belongs(one, cell.first, what, known))
        least = _least(fitting, _bounds(cell.first))
        one = _weighed(*least, cell.facts, what, known) if least is not None else None
        if one is not None:
            key = tuple(part.address for part in one.parts)
            found[key] = _joined(found[key], one) if key in found else one
    yield from found.values()


def _joined(first: Sum, second: Sum) -> Sum:
    """Return one sum for two figures of the whole that the same parts exceed."""
    worst = Verdict.CONTRADICT if Verdict.CONTRADICT in {first.verdict, second.verdict} else Verdict.TENSION
    reasons = tuple(dict.fromkeys((*first.reasons, *second.reasons)))
    doubts = tuple(dict.fromkeys((*first.doubts, *second.doubts)))
    return Sum(first.parts, (*first.wholes, *second.wholes), first.what, worst, reasons, doubts)


def _belongs(part: Fact, whole: Fact, what: str, known: Known) -> bool:
    """Tell whether a fact counts a part of what another counts, and is not too great by itself."""
    mine, theirs = part.value, whole.value
    assert isinstance(mine, QuantityMeaning)  # noqa: S101
    assert isinstance(theirs, QuantityMeaning)  # noqa: S101
    if mine.dimension != theirs.dimension or mine.bounds.above(theirs.bounds).clashes or part.address == whole.address:
        return False
    inside = known.includes(theirs.counted, mine.counted)
    return inside or (what != WORDS and known.counts(mine.counted, theirs.counted) is Identity.SAME)


def _least(parts: tuple[Fact, ...], whole: Bounds) -> tuple[tuple[Fact, ...], Verdict] | None:
    """Return the fewest of the parts, the greatest first, that together exceed the whole."""
    for end in range(2, len(parts) + 1):
        above = _total(parts[:end]).above(whole)
        if above.clashes:
            return parts[:end], above
    return None


def _weighed(parts: tuple[Fact, ...], above: Verdict, wholes: Sequence[Fact], what: str, known: Known) -> Sum | None:
    """Return the sum where every part may be held against the whole."""
    told = " and ".join(fact.say() for fact in parts)
    reason = f"{sentence(told)} are together more than {wholes[0].say()}, and nothing is counted twice."
    found = [one for part in parts if (one := beside(part, wholes[0], (), above, reason, known)) is not None]
    if len(found) < len(parts):
        return None
    loud = tuple(one for one in wholes if not any(is_excused(part, one, how) for part, how in zip(parts, found, strict=True)))
    softest = Verdict.TENSION if any(one.verdict is Verdict.TENSION for one in found) else Verdict.CONTRADICT
    doubts = tuple(dict.fromkeys(text for one in found for text in one.cautions))
    return Sum(parts, loud, what, softest, tuple(dict.fromkeys(one.reason for one in found)), doubts) if loud else None


def _total(parts: Sequence[Fact]) -> Bounds:
    return reduce(Bounds.plus, [_bounds(one) for one in parts])


def _bounds(fact: Fact) -> Bounds:
    """Return the numbers of a fact, of a percentage as a share."""
    assert isinstance(fact.value, QuantityMeaning)  # noqa: S101
    shared = fact.value.fraction() if fact.value.dimension != "count" else None
    return fact.value.bounds if shared is None else shared


def _over_all(dossier: Dossier) -> Iterator[Sum]:
    """Yield the shares of several sides that one source tells and that are together more than all."""
    for (_, what), facts in sorted(_shared(dossier).items()):
        for _, parts in sorted(_chosen(facts, what, dossier.known).items()):
            for end in range(2, len(parts) + 1):
                above = _total(parts[:end]).above(ALL)
                if above.clashes:
                    yield _more_than_all(parts[:end], above, what)
                    break


def _shared(dossier: Dossier) -> Mapping[tuple[tuple[str, ...], str], list[Fact]]:
    """Return the shares of the sides of one whole, by what they are shares of, with the qualifier that names the side."""
    found: defaultdict[tuple[tuple[str, ...], str], list[Fact]] = defaultdict(list)
    for topic in dossier.topics:
        sides = [one.qualifier for one in topic.predicate.relations if one.relation == "adds-to" and one.qualifier is not None]
        for fact in (fact for cell in topic.cells for fact in cell.facts) if sides else ():
            value = fact.value
            if not isinstance(value, QuantityMeaning) or value.dimension == "count" or value.fraction() is None or fact.denied:
                continue
            subject, predicate, scope = key_of(fact, dossier.known)
            rest = [f"{name}: {word}" for name, word in scope if name != sides[0]]
            when = str((fact.statement.as_of, fact.statement.as_of_event))
            found[(subject, predicate, value.counted, when, *rest), sides[0]].append(fact)
    return found


def _more_than_all(parts: tuple[Fact, ...], above: Verdict, what: str) -> Sum:
    told = " and ".join(fact.say() for fact in parts)
    doubts = [fact.statement.loose for fact in parts if fact.statement.loose]
    if any(fact.modality is Modality.ALLEGED for fact in parts):
        doubts.append("The source keeps its distance from what it reports, so this is only to check.")
    verdict = Verdict.TENSION if doubts else above
    return Sum(
        parts, (), what, verdict, (f"{sentence(told)} are together more than all there is.",), tuple(dict.fromkeys(doubts))
    )
