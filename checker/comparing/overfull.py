"""Lists of several sources that together name more than a count allows, though none of them does alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.gates import pass_gates
from checker.comparing.known import Known
from checker.comparing.miscounts import REPLACED, Counted, counted, held, is_presence_list
from checker.comparing.relate import related
from checker.comparing.rosters import Roster, rosters
from checker.values import Verdict
from checker.values.bounds import Bounds
from checker.values.quantity import QuantityMeaning

MOST_LISTS = 12
"""Of more lists of one thing the longest are laid together."""
_SIZES = (2, 3, 4)
"""So many lists are laid together, the fewest first."""


@dataclass(frozen=True, slots=True)
class Overfull:
    """A count, and the fewest lists of different sources that together name more."""

    count: Fact
    lists: tuple[Fact, ...]
    named: int
    """How many they name at least."""
    verdict: Verdict
    cautions: tuple[str, ...]


def overfull(dossier: Dossier) -> Iterator[Overfull]:
    """Yield one for each count, in the order of subjects and predicates."""
    for topic in dossier.topics:
        for relation in topic.predicate.relations:
            if relation.relation != "counts":
                continue
            for group in counted(topic, relation):
                yield from _of_group(group, rosters(dossier.facts_about(topic.subject, relation.predicate)), dossier.known)


def _of_group(group: Counted, listed: Iterator[Roster], known: Known) -> Iterator[Overfull]:
    kinds, whole = known.vocabulary.kinds_counted(group.word)
    if not kinds or not whole:  # "unions" count only some of the bodies that are named
        return
    fitting = [one for one in listed if one.role == group.role and len(one.facts) == 1 and one.of_kinds(kinds, known)]
    if any(is_presence_list(one, known) for one in fitting):  # who is named as there may be no party that is counted
        return
    for cell in group.cells:
        alone = [one for one in fitting if held(cell, one, group.word, known) is None]
        found = _fewest(cell.first, alone[:MOST_LISTS], group.word, known)
        if found is not None:
            yield found


def _fewest(count: Fact, lists: Sequence[Roster], word: str, known: Known) -> Overfull | None:
    """Return the fewest lists of different sources that do not fit a count together."""
    kinds, _ = known.vocabulary.kinds_counted(word)
    value = count.value
    assert isinstance(value, QuantityMeaning)  # noqa: S101
    for size in _SIZES:
        for some in combinations(lists, size):
            facts = tuple(one.facts[0] for one in some)
            if len({fact.source for fact in facts}) < size:
                continue
            together = Roster(facts, tuple(sorted({name for one in some for name in one.names})), complete=False)
            named = together.least(kinds, known)
            above = Bounds.exactly(named).above(value.bounds)
            if named > value.bounds.inner.high and above.clashes:
                judged = _judged(count, facts, above, known)
                if judged is not None:
                    return Overfull(count, facts, named, *judged)
    return None


def _judged(count: Fact, lists: tuple[Fact, ...], above: Verdict, known: Known) -> tuple[Verdict, tuple[str, ...]] | None:
    """Return the verdict and what leaves room; None where the count or two of the lists may not be held against each other."""
    if any(pass_gates(one, other, known).shut for one, other in combinations(lists, 2)):
        return None
    found = [related(count, one, known, "", REPLACED) for one in lists]
    if not all(one.verdict.clashes for one in found):
        return None
    cautions = tuple(dict.fromkeys(text for one in found for text in one.cautions))
    verdict = Verdict.TENSION if cautions or above is Verdict.TENSION else Verdict.CONTRADICT
    return verdict, cautions
