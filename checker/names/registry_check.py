"""What can be wrong in the registry's entries: each fault with its place and the words to write instead."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.model.registry import Entity, RegistryName
from checker.names.clusters import Key
from checker.names.decided import Decided, Place
from checker.names.registry_fault import RegistryFault
from checker.names.relation import Relation
from checker.values.mention import MentionKind

Located = Sequence[tuple[Place, Entity]]
"""Every entry of every file, with its file and pointer."""

_LISTS = ("not_same_as", "part_of", "located_in", "member_of")
_TELLING = frozenset({"strong", "translation"})


def check(
    located: Located,
    strong: Mapping[Key, Sequence[tuple[str, RegistryName]]],
    decided: Decided,
    relations: tuple[Relation, Relation],
) -> Iterator[RegistryFault]:
    """Yield the faults of entries; those of decisions stand in `decided`.

    Args:
        located: every entry with its place
        strong: who bears which strong name
        decided: what people decided
        relations: what lies in what, who belongs to whom

    """
    first: dict[str, tuple[Place, Entity]] = {}
    for place, entity in located:
        if entity.id in first:
            yield _duplicate(place, entity, first[entity.id][0])
        else:
            first[entity.id] = (place, entity)
    for place, entity in first.values():
        yield from _unknown(place, entity, first)
        yield from _series(place, entity, first)
    yield from _same_number(first, decided)
    yield from _shared_names(first, strong, decided)
    yield from _circles(first, relations)


def _duplicate(place: Place, entity: Entity, before: Place) -> RegistryFault:
    """Say that an id stands twice."""
    message = (
        f'The id "{entity.id}" already stands in {before[0]} at {before[1]}. The entry there is used, this one is not. '
        "Put both together, or give this one another id."
    )
    return RegistryFault(place[0], f"{place[1]}/id", message, "duplicate-id")


def _unknown(place: Place, entity: Entity, known: Mapping[str, tuple[Place, Entity]]) -> Iterator[RegistryFault]:
    """Yield a fault for each id in a list of the entry that is no other entry's."""
    for field in _LISTS:
        for at, other in enumerate(getattr(entity, field)):
            pointer = f"{place[1]}/{field}/{at}"
            if other not in known:
                message = f'The registry has no entry "{other}". Write the id of an entry, or add an entry with this id.'
                yield RegistryFault(place[0], pointer, message, "unknown-reference")
            elif other == entity.id:
                message = (
                    f'The entry "{entity.id}" names itself under "{field}". Write the id of another entry, or remove this one.'
                )
                yield RegistryFault(place[0], pointer, message, "invalid-value")


def _series(place: Place, entity: Entity, known: Mapping[str, tuple[Place, Entity]]) -> Iterator[RegistryFault]:
    """Yield a fault where an event's series or number does not make sense."""
    if entity.series is None:
        if entity.ordinal is not None:
            message = 'An "ordinal" counts within a series. Add the id of the "series", or remove the ordinal.'
            yield RegistryFault(place[0], f"{place[1]}/ordinal", message, "invalid-value")
        return
    if entity.series not in known:
        message = f'The registry has no entry "{entity.series}". Write the id of a series, or add an entry with this id.'
        yield RegistryFault(place[0], f"{place[1]}/series", message, "unknown-reference")
    elif known[entity.series][1].kind is not MentionKind.SERIES:
        kind = known[entity.series][1].kind
        message = f'The entry "{entity.series}" is of the kind "{kind}". A series must be an entry of the kind "series".'
        yield RegistryFault(place[0], f"{place[1]}/series", message, "invalid-value")


def _same_number(known: Mapping[str, tuple[Place, Entity]], decided: Decided) -> Iterator[RegistryFault]:
    """Yield a fault for each second event with one number in one series."""
    numbered: dict[tuple[str, int], str] = {}
    for identity in sorted(known):
        place, entity = known[identity]
        if entity.series is None or entity.ordinal is None:
            continue
        one = decided.canonical(identity)
        other = numbered.setdefault((decided.canonical(entity.series), entity.ordinal), one)
        if other != one:
            message = (
                f'"{other}" is also number {entity.ordinal} of this series. Mend one of the numbers, or decide that both are one.'
            )
            yield RegistryFault(place[0], f"{place[1]}/ordinal", message, "duplicate-number")


def _shared_names(
    known: Mapping[str, tuple[Place, Entity]],
    strong: Mapping[Key, Sequence[tuple[str, RegistryName]]],
    decided: Decided,
) -> Iterator[RegistryFault]:
    """Yield a fault for each pair of entries that share a name and are neither told apart nor decided to be one."""
    apart = {frozenset((left[2], right[2])) for left, right, _ in decided.different if not left[1] and not right[1]}
    for bearers in strong.values():
        telling = [(decided.canonical(one), one, name) for one, name in bearers if name.type in _TELLING]
        for (first, one, _), (second, other, name) in pairwise(telling):
            if first != second and frozenset((one, other)) not in apart:
                place = known[other][0]
                pointer = f"{place[1]}/names/{known[other][1].names.index(name)}"
                yield RegistryFault(place[0], pointer, _shared(one, name), "shared-name")


def _shared(other: str, name: RegistryName) -> str:
    """Say that two entries share a name."""
    return (
        f'"{name.name}" is also a name of the entry "{other}", so that nobody can tell which of the two it means. '
        'If they are two things, write each under "not_same_as" of the other (mentions then need a "ref"), '
        'or make the name "weak"; '
        "if they are one, put the entries together."
    )


def _circles(known: Mapping[str, tuple[Place, Entity]], relations: tuple[Relation, Relation]) -> Iterator[RegistryFault]:
    """Yield a fault for each chain of wholes that comes back to its start."""
    found = {cycle for relation in relations for cycle in relation.cycles() if len(cycle) > 1}
    for cycle in sorted(found):
        place = known[cycle[0]][0]
        chain = " is part of ".join(f'"{one}"' for one in (*cycle, cycle[0]))
        message = f"The registry goes in a circle: {chain}. Remove one of these steps."
        yield RegistryFault(place[0], place[1], message, "circular-registry")
