"""A count of something and a list of the same thing that do not come to the same number."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from checker.comparing.dossier import Dossier
from checker.comparing.facing import MANY
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.known import Known
from checker.comparing.relate import related
from checker.comparing.rosters import AS, Roster, rosters
from checker.comparing.topic import FEW, Cell, Topic
from checker.model.vocabulary import Relation
from checker.values import Verdict
from checker.values.bounds import Bounds
from checker.values.mention import MentionKind
from checker.values.quantity import QuantityMeaning

REPLACED = frozenset({Gate.PREDICATE, Gate.SCOPE, Gate.KIND})
"""Gates in whose place the relation of a count to a list stands."""
CONDITION = "condition"
_PERSON = frozenset({MentionKind.PERSON})
_PARTLY = "Only some of those named need be among the ones that are counted, so this is only to check."
_SEVERAL = "The names stand in several sentences, which may not speak of one and the same list, so this is only to check."
_PRESENT = "“Both” or “the three” may leave out others who were there, so this is only to check."


@dataclass(frozen=True, slots=True)
class Miscount:
    """A count and a list that names more, or a complete one that names fewer."""

    counts: tuple[Fact, ...]
    roster: Roster
    named: int
    """How many of those counted the list names: at least where it names more, at most where it names fewer."""
    more: bool
    verdict: Verdict
    reasons: tuple[str, ...]


def miscounts(dossier: Dossier) -> Iterator[Miscount]:
    """Yield the counts that do not fit a list, in the order of subjects and predicates."""
    for topic in dossier.topics:
        for relation in topic.predicate.relations:
            if relation.relation == "counts":
                yield from _of_topic(topic, relation, dossier)


@dataclass(frozen=True, slots=True)
class Counted:
    """Figures that count all that a list names, by the word for what is counted and the role."""

    word: str
    role: str | None
    cells: tuple[Cell, ...]


def counted(topic: Topic, relation: Relation) -> Iterator[Counted]:
    """Yield the figures of a topic that count what the lists of another predicate name."""
    found: defaultdict[tuple[str, str | None], list[Cell]] = defaultdict(list)
    for cell in topic.cells:
        value = cell.first.value
        if isinstance(value, QuantityMeaning) and _counts_all(cell.first, value, relation):
            found[value.counted, cell.first.scope.get(AS)].append(cell)
    for (word, role), cells in sorted(found.items(), key=lambda one: (one[0][0], one[0][1] or "")):
        yield Counted(word, role, tuple(cells))


def _of_topic(topic: Topic, relation: Relation, dossier: Dossier) -> Iterator[Miscount]:
    groups = tuple(counted(topic, relation))
    listed = tuple(rosters(dossier.facts_about(topic.subject, relation.predicate))) if groups else ()
    for group in groups:
        fitting = [one for one in listed if one.role == group.role]
        told: set[tuple[str, str]] = set()
        for cell, roster in _suspicious(group.cells, fitting):
            pair = (cell.first.address, roster.facts[0].source)
            found = None if pair in told else held(cell, roster, group.word, dossier.known)
            if found is not None:  # what one list shows, several of its source need not show again
                told.add(pair)
                yield found


def _counts_all(fact: Fact, value: QuantityMeaning, relation: Relation) -> bool:
    """Tell whether a figure counts all that the list names, and no part of it."""
    if fact.denied or value.dimension != "count" or not value.counted or value.of is not None:
        return False
    condition = fact.statement.labels.get(CONDITION) if CONDITION in fact.scope else None
    told = condition is not None and condition.casefold() in relation.conditions
    return set(fact.scope) <= {AS, CONDITION} and (told if relation.conditions else condition is None)


def _suspicious(cells: Sequence[Cell], listed: Sequence[Roster]) -> Iterator[tuple[Cell, Roster]]:
    """Yield all pairs where they are few; of many, the extreme counts with all lists and the extreme lists with all counts."""
    if not listed or len(cells) * len(listed) <= MANY:
        yield from product(cells, listed)
        return
    by_count = sorted(cells, key=lambda cell: cell.first.value.hull() or (0.0, 0.0))
    by_length = sorted(listed, key=lambda one: len(one.names))
    yield from product((by_count[0], by_count[-1]), listed)
    yield from product(by_count[1:-1], (by_length[0], by_length[-1]))


def held(cell: Cell, roster: Roster, word: str, known: Known) -> Miscount | None:
    """Return how a count does not fit a list, None where it may."""
    kinds, whole = known.vocabulary.kinds_counted(word)
    value = cell.first.value
    assert isinstance(value, QuantityMeaning)  # noqa: S101
    if not kinds or not roster.of_kinds(kinds, known):
        return None
    most = roster.most(kinds, known)
    doubts: list[str] = []
    if len(roster.names) > value.bounds.inner.high and (whole or roster.complete):
        least = roster.least(kinds, known)
        mixed = len({known.names.kind(one) for one in roster.of_kinds(kinds, known)}) > 1
        doubts += [_PARTLY] if mixed or not whole else []
        doubts += [_SEVERAL] if len(roster.facts) > 1 else []
        return _judged(cell, roster, least, Bounds.exactly(least).above(value.bounds), doubts, known)
    if most < value.bounds.inner.low and not (is_presence_list(roster, known) and kinds == _PERSON):
        doubts += [_PRESENT] if is_presence_list(roster, known) else []
        return _judged(cell, roster, int(most), value.bounds.above(Bounds.exactly(most)), doubts, known)
    return None


def is_presence_list(roster: Roster, known: Known) -> bool:
    """Tell whether a list tells who was there: among many people those are named of whom there is something to tell."""
    spec = known.vocabulary.predicate(roster.facts[0].predicate)
    return spec is not None and spec.occurrence


def _judged(cell: Cell, roster: Roster, named: int, above: Verdict, doubts: list[str], known: Known) -> Miscount | None:
    """Return the finding for the claims of a cell that may be held against the list."""
    if not above.clashes:
        return None
    first = cell.first
    least = "At least " if named > 1 and named < len(roster.names) > FEW else ""
    reason = f"{least}{named} {'is' if named == 1 else 'are'} named; counted: {first.say()}."
    found = [related(first, fact, known, reason, REPLACED) for fact in roster.facts]
    if not all(one.verdict.clashes for one in found):
        return None
    cautions = tuple(dict.fromkeys([*(text for one in found for text in one.cautions), *doubts]))
    verdict = Verdict.TENSION if cautions or above is Verdict.TENSION else Verdict.CONTRADICT
    loud = tuple(fact for fact in cell.facts if not _is_excused(fact, roster, verdict, cautions))
    more = named > (first.value.hull() or (0.0, 0.0))[1]
    return Miscount(loud, roster, named, more, verdict, (reason, *cautions)) if loud else None


def _is_excused(fact: Fact, roster: Roster, verdict: Verdict, cautions: tuple[str, ...]) -> bool:
    """Tell whether one article may well say both: a round figure beside its list, or the words of two speakers."""
    if fact.source != roster.facts[0].source:
        return False
    speakers = {one.statement.speakers for one in (fact, *roster.facts)} - {()}
    return len(speakers) > 1 or (verdict is Verdict.TENSION and not cautions)
