"""Two events that are both called the first of one class since one moment."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from checker.comparing.chosen import by_key, with_two
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import Contest
from checker.comparing.relate import is_told
from checker.comparing.suspects import FEW
from checker.values import Identity, Verdict
from checker.values.quantity import QuantityMeaning

_SMALL = 12
"""Up to so many events of one range are told in pairs, more in one finding."""


def two_firsts(facts: tuple[Fact, ...], dossier: Dossier) -> Iterator[list[Contest]]:
    """Yield the pairs of different events that claims of different articles number as the first of the same, many of them as one."""
    for group in ranges((fact for fact in facts if _is_first(fact)), dossier):
        if len(group) <= FEW:
            yield from ([found] for found in _contests(combinations(group, 2), dossier))
            continue
        for same in by_key(group, lambda fact: exact_range(fact, dossier)).values():
            found = list(_contests(combinations(same, 2) if len(same) <= _SMALL else with_two(same), dossier))
            yield from [found] if len(same) > _SMALL else ([one] for one in found)


def _contests(pairs: Iterable[tuple[Fact, Fact]], dossier: Dossier) -> Iterator[Contest]:
    for left, right in pairs:
        if left.source != right.source and same_range(left, right, dossier):
            one, two = dossier.label(left.subject), dossier.label(right.subject)
            reason = f"{one} and {two} are not the same, and only one of them can have been the first."
            words = left.statement.labels["class"]
            label = f"is not the only one called the first {words}:"
            yield Contest(left, right, one, two, Verdict.CONTRADICT, (reason,), label)


def exact_range(fact: Fact, dossier: Dossier) -> Hashable:
    """Return what is the same for events numbered within the same, where many are to be told apart."""
    canonical = dossier.known.vocabulary.event_classes.canonical
    return tuple((name, canonical(value) if name == "class" else value) for name, value in sorted(fact.scope.items()))


def ranges(facts: Iterable[Fact], dossier: Dossier) -> Iterator[list[Fact]]:
    """Yield the facts that state the same qualifiers and one class, so that only these need be held against each other."""
    canonical = dossier.known.vocabulary.event_classes.canonical
    found: defaultdict[tuple[tuple[str, ...], str], list[Fact]] = defaultdict(list)
    for fact in facts:
        found[tuple(sorted(fact.scope)), canonical(fact.scope.get("class", ""))].append(fact)
    yield from found.values()


def _is_first(fact: Fact) -> bool:
    value = fact.value
    exact = isinstance(value, QuantityMeaning) and value.bounds.outer.low == value.bounds.outer.high == 1
    return exact and is_told(fact) and "class" in fact.scope


def same_range(left: Fact, right: Fact, dossier: Dossier) -> bool:
    """Tell whether two firsts are of one class, one series and since one moment, and of different events."""
    known = dossier.known
    if set(left.scope) != set(right.scope) or known.identity(left.subject, right.subject) is not Identity.DIFFERENT:
        return False
    return all(known.qualified(name, left.scope[name], right.scope[name]) is Identity.SAME for name in left.scope)
