"""Who is named by one source as belonging to something: how many they are at least, and at most where the list is complete."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from math import inf

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.topic import FEW
from checker.values import Identity
from checker.values.definite import is_plural
from checker.values.entity import EntityMeaning
from checker.values.event import EventMeaning
from checker.values.members import MembersMeaning
from checker.values.mention import MentionKind

AS = "as"
COLLECTIVES = frozenset(
    {"opposition", "coalition", "alliance", "bloc", "camp", "league", "confederation", "umbrella", "delegation"}
)
"""Words in the names of groups that may stand for any number of others."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Names that one source gives, in one list or in several of one role."""

    facts: tuple[Fact, ...]
    names: tuple[str, ...]
    complete: bool

    @property
    def role(self) -> str | None:
        """Return the role in which all of them are named, None where it is not told."""
        return self.facts[0].scope.get(AS)

    def of_kinds(self, kinds: frozenset[MentionKind], known: Known) -> tuple[str, ...]:
        """Return those named who are of some kinds."""
        return tuple(one for one in self.names if known.names.kind(one) in kinds)

    def least(self, kinds: frozenset[MentionKind], known: Known) -> int:
        """Return how many of some kinds are named at least.

        Who may stand for another counts once, and so do two names that may be one, unless one list names them side by side.
        """
        return _groups(self.of_kinds(kinds, known), known, apart=len(self.facts) == 1)

    def most(self, kinds: frozenset[MentionKind], known: Known) -> float:
        """Return how many of some kinds there are at most; without end where the list is open or a name may stand for many."""
        fitting = self.of_kinds(kinds, known)
        if not self.complete or len(fitting) < len(self.names):
            return inf
        return sum(_size(one, known) for one in fitting)


def _groups(names: tuple[str, ...], known: Known, *, apart: bool) -> int:
    """Return how many groups remain where names that may be one, or of which one is a part of the other, are put together.

    Of very many names only the first are looked at: so many there are at least.
    """
    names = names[:FEW]
    leader = {name: name for name in names}

    def find(name: str) -> str:
        while leader[name] != name:
            name = leader[name]
        return name

    for left, right in combinations(names, 2):
        identity = known.identity(left, right)
        one = identity is Identity.SAME or (identity is Identity.UNSURE and not apart)
        if one or known.link(left, right) is not None:
            leader[find(right)] = find(left)
    return len({find(name) for name in names})


def _size(name: str, known: Known) -> float:
    """Return how many a name may stand for: a group for its members, where nobody knows them for any number."""
    if known.names.kind(name) is not MentionKind.GROUP:
        return 1
    members = {*known.names.members(name), *known.told_parts.get(name, ())}
    label = known.label(name)
    if members:
        return len(members)
    return inf if is_plural(label) or COLLECTIVES & {word.casefold() for word in label.split()} else 1


def rosters(facts: Iterable[Fact]) -> Iterator[Roster]:
    """Yield the complete lists, each by itself, and for each source and role all its names, the longest lists first."""
    open_lists: defaultdict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.denied or not _names(fact) or set(fact.scope) - {AS, "manner"}:
            continue
        if isinstance(fact.value, MembersMeaning) and fact.value.complete:
            yield Roster((fact,), _names(fact), complete=True)
        statement = fact.statement
        open_lists[fact.source, fact.scope.get(AS), fact.modality, str(statement.as_of), statement.as_of_event].append(fact)
    for _, group in sorted(open_lists.items(), key=lambda one: one[1][0].address):
        yield from _growing(sorted(group, key=lambda fact: (-len(_names(fact)), fact.address)))


def _growing(facts: list[Fact]) -> Iterator[Roster]:
    """Yield the longest list by itself, then all that one source names together."""
    yield Roster((facts[0],), _names(facts[0]), complete=False)
    new: list[Fact] = []
    told: set[str] = set()
    for fact in facts:
        if set(_names(fact)) - told:
            new.append(fact)
            told |= set(_names(fact))
    if len(new) > 1:
        yield Roster(tuple(new), tuple(sorted(told)), complete=False)


def _names(fact: Fact) -> tuple[str, ...]:
    """Return whom a claim names itself; what follows from the members of a group, or is taken out of a list, is no list."""
    value, statement = fact.value, fact.statement
    if isinstance(value, MembersMeaning):
        return value.members
    if fact.implied or not isinstance(value, EntityMeaning) or isinstance(statement.value, MembersMeaning):
        return ()
    own = statement.value
    said = {statement.subject} | set(own.entities() if isinstance(own, (EntityMeaning, EventMeaning)) else ())
    return (value.entity,) if value.entity in said else ()
