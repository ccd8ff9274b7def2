"""Why two entries of the registry are two, and how they stand to each other."""

from checker.names.registry import RegistryIndex


def why_two(registry: RegistryIndex, left: str, right: str) -> tuple[str, ...]:
    """Return the sentences that tell two entries apart: what people decided, then how they belong together, then that they are two."""
    here, there = label(registry, left, right), label(registry, right, left)
    told = [*_decided(registry, left, right), *_numbers(registry, left, right)]
    for part, whole, one, other in ((left, right, here, there), (right, left, there, here)):
        told.extend(_belonging(registry, (part, whole), (one, other)))
    return (*told, f"The registry lists {here} and {there} as two entries.")


def label(registry: RegistryIndex, entity: str, other: str = "") -> str:
    """Return the name to print for an entry, with its id where another entry goes by the same name."""
    name = registry.label(entity)
    return f"{name} ({entity})" if other and other != entity and registry.label(other) == name else name


def _decided(registry: RegistryIndex, left: str, right: str) -> list[str]:
    """Return the decisions that keep two entries apart."""
    pair = {left, right}
    canonical = registry.decided.canonical
    return [
        why
        for one, other, why in registry.decided.different
        if not one[1] and not other[1] and {canonical(one[2]), canonical(other[2])} == pair
    ][:1]


def _numbers(registry: RegistryIndex, left: str, right: str) -> list[str]:
    """Return the sentence on two numbers in one series."""
    numbers = [
        (registry.decided.canonical(one.series or ""), one.ordinal) for one in map(registry.entities.__getitem__, (left, right))
    ]
    (here, first), (there, second) = numbers
    if here and here == there and first and second and first != second and here in registry.entities:
        return [f"They are numbers {first} and {second} of {registry.label(here)}."]
    return []


def _belonging(registry: RegistryIndex, ids: tuple[str, str], labels: tuple[str, str]) -> list[str]:
    """Return how the first of two entries belongs to the second."""
    part, whole = registry.entities[ids[0]], ids[1]
    (one, other), canonical = labels, registry.decided.canonical
    if part.series is not None and canonical(part.series) == whole:
        return [f"{one} is an event of the series {other}, not the series."]
    if whole in map(canonical, part.member_of):
        return [f"{one} is a member of {other}, and a member is not the whole."]
    if registry.belongs(*ids):
        return [f"{one} is part of {other}, and a part is not the whole."]
    if registry.contains(ids[1], ids[0]):
        return [f"{one} lies in {other}, and is not the same as it."]
    return []
