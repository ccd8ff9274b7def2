"""The registry, ready for look-ups: who bears a name, what lies in what, who belongs to whom."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from checker.model.registry import Entity, IdentityDecision, Registry, RegistryName
from checker.names.clusters import Key
from checker.names.decided import Apart, Decided, Place
from checker.names.family import PLACES, may_pin
from checker.names.name_key import entry_key, name_key
from checker.names.registry_check import check
from checker.names.registry_fault import RegistryFault
from checker.names.relation import Relation
from checker.values.mention import MentionKind

Named = Mapping[Key, tuple[tuple[str, RegistryName], ...]]
"""For the key of a name: the ids of the entries that bear it, with the name as the registry has it."""


@dataclass(frozen=True, slots=True)
class RegistryIndex:
    """All registry files of a project as one."""

    entities: Mapping[str, Entity]
    """By id, in the order of ids."""
    strong: Named
    """Names that stand for their bearer anywhere: strong ones, translations, acronyms and former names."""
    weak: Named
    """Names that need a full mention beside them."""
    decided: Decided
    """What people decided about pairs."""
    inside: Relation
    """Which place lies directly in which others."""
    within: Relation
    """Who belongs directly to which wholes or groups."""
    events: Mapping[tuple[str, int], str]
    """By series and ordinal."""
    faults: tuple[RegistryFault, ...]
    """What is wrong in the files, sorted."""
    places: Mapping[str, Place]
    """Where each entry stands: its file and JSON pointer."""
    decisions: tuple[tuple[Place, IdentityDecision], ...]
    """Every decision about names, with its file and JSON pointer, by these."""

    @classmethod
    def build(cls, registries: Sequence[tuple[str, Registry]]) -> "RegistryIndex":
        """Merge registry files; the first entry of an id counts, whatever else is wrong becomes a fault.

        Args:
            registries: each file's name and what it holds, in any order

        """
        located = list(_located(sorted(registries, key=lambda one: one[0])))
        entities: dict[str, Entity] = {}
        places: dict[str, Place] = {}
        for place, entity in located:
            entities.setdefault(entity.id, entity)
            places.setdefault(entity.id, place)
        strong, weak = _named(entities)
        decisions = tuple(sorted(_decisions(registries), key=lambda one: one[0]))
        decided = Decided.build(decisions, _not_same(entities, places), _reader(entities, strong))
        inside, within = _relations(entities, decided)
        events = _events(entities, decided)
        faults = check(located, strong, decided, (inside, within))
        found = tuple(sorted({*faults, *decided.faults}))
        ordered = dict(sorted(entities.items()))
        return cls(ordered, strong, weak, decided, inside, within, events, found, dict(sorted(places.items())), decisions)

    def key(self, words: str, kind: MentionKind) -> Key:
        """Return what a side of a decision means: an entry by its id or as the only one of that name, or a name."""
        return _reader(self.entities, self.strong)(words, kind)

    def bearers(self, key: Key, *, weak: bool = False) -> tuple[str, ...]:
        """Return the ids of the entries that bear a name, those decided to be one as one, sorted."""
        found = (self.weak if weak else self.strong).get(("", *key[1:]) if key[0] else key, ())
        return tuple(sorted({self.decided.canonical(entity) for entity, _ in found})) if found else ()

    def listed(self, key: Key, entity: str, wording: str = "") -> RegistryName | None:
        """Return a name as the registry lists it for an entry; of several with one key that nearest in spelling to a wording."""
        both = (*self.strong.get(("", *key[1:]), ()), *self.weak.get(("", *key[1:]), ()))
        names = [name for one, name in both if self.decided.canonical(one) == entity]
        return min(names, key=lambda name: OSA.distance(name.name.casefold(), wording.casefold()), default=None)

    def label(self, entity: str) -> str:
        """Return the name to print for an entry."""
        return self.entities[entity].names[0].name

    def contains(self, whole: str, part: str) -> bool:
        """Tell whether a place lies inside another, directly or through others."""
        return self.inside.reaches(self.decided.canonical(part), self.decided.canonical(whole))

    def around(self, place: str) -> tuple[str, ...]:
        """Return all places that a place lies inside, directly or through others, sorted."""
        return self.inside.wholes(self.decided.canonical(place))

    def belongs(self, part: str, whole: str) -> bool:
        """Tell whether somebody belongs to a whole or a group, directly or through others."""
        return self.within.reaches(self.decided.canonical(part), self.decided.canonical(whole))

    def members(self, collective: str) -> tuple[str, ...]:
        """Return those who belong directly to a whole or a group, sorted."""
        return self.within.below.get(self.decided.canonical(collective), ())

    def knows(self, key: Key) -> bool:
        """Tell whether the registry has a name, strong or weak."""
        bare = ("", *key[1:])
        return bare in self.strong or bare in self.weak


def _located(registries: Sequence[tuple[str, Registry]]) -> Iterator[tuple[Place, Entity]]:
    """Yield every entry with its file and pointer."""
    for file, registry in registries:
        for at, entity in enumerate(registry.entities):
            yield (file, f"/entities/{at}"), entity


def _decisions(registries: Sequence[tuple[str, Registry]]) -> Iterator[tuple[Place, IdentityDecision]]:
    """Yield every decision with its file and pointer."""
    for file, registry in registries:
        for at, decision in enumerate(registry.decisions):
            yield (file, f"/decisions/{at}"), decision


def _named(entities: Mapping[str, Entity]) -> tuple[Named, Named]:
    """Return who bears which strong and which weak names."""
    strong: dict[Key, list[tuple[str, RegistryName]]] = defaultdict(list)
    weak: dict[Key, list[tuple[str, RegistryName]]] = defaultdict(list)
    for entity in entities.values():
        for name in entity.names:
            table = weak if name.type == "weak" else strong
            table[name_key(name.name, entity.kind)].append((entity.id, name))
    return _frozen(strong), _frozen(weak)


def _frozen(table: Mapping[Key, Sequence[tuple[str, RegistryName]]]) -> Named:
    """Return a table of bearers in the order of its keys and ids."""
    return {key: tuple(sorted(table[key], key=lambda one: (one[0], one[1].name))) for key in sorted(table)}


def _not_same(entities: Mapping[str, Entity], places: Mapping[str, Place]) -> Iterator[Apart]:
    """Yield the pairs of entries that the registry keeps apart."""
    for entity in entities.values():
        for other in entity.not_same_as:
            if other in entities and other != entity.id:
                label = entities[other].names[0].name
                why = f'The registry says that "{entity.names[0].name}" is not the same as "{label}".'
                yield Apart(entry_key(entity.id), entry_key(other), why, places[entity.id][0])


def _reader(entities: Mapping[str, Entity], strong: Named) -> Callable[[str, MentionKind], Key]:
    """Return the function that finds what a side of a decision means: an entry by id or by its only bearer, or a name."""

    def read(words: str, kind: MentionKind) -> Key:
        entity = entities.get(words)
        if entity is not None and may_pin(kind, entity.kind):
            return entry_key(words)
        key = name_key(words, kind)
        bearers = {entity for entity, _ in strong.get(key, ())}
        return entry_key(bearers.pop()) if len(bearers) == 1 else key

    return read


def _relations(entities: Mapping[str, Entity], decided: Decided) -> tuple[Relation, Relation]:
    """Return which place lies in which, and who belongs to whom."""
    inside: list[tuple[str, str]] = []
    within: list[tuple[str, str]] = []
    for entity in entities.values():
        part = decided.canonical(entity.id)
        wholes = [decided.canonical(one) for one in entity.part_of]
        within.extend((part, whole) for whole in (*wholes, *map(decided.canonical, entity.member_of)))
        if entity.kind in PLACES:
            inside.extend((part, whole) for whole in wholes)
        inside.extend((part, decided.canonical(whole)) for whole in entity.located_in)
    return Relation.build(inside), Relation.build(within)


def _events(entities: Mapping[str, Entity], decided: Decided) -> dict[tuple[str, int], str]:
    """Return the events of the registry by series and ordinal."""
    events: dict[tuple[str, int], str] = {}
    for entity in sorted(entities.values(), key=lambda one: one.id):
        if entity.series is not None and entity.ordinal is not None:
            events.setdefault((decided.canonical(entity.series), entity.ordinal), decided.canonical(entity.id))
    return events
