"""Who is who, as an editor reads it: every thing with its wordings, why they are one, and how many claims hang on it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.hanging import Hanging
from checker.names.local import names_of
from checker.names.resolution import Resolution
from checker.names.thing import Thing
from checker.names.wording_evidence import wording_evidence
from checker.values.mention import Mention

Worded = Mapping[str, Sequence[tuple[str, Mention]]]
"""For each id: the mentions that stand for it, each with its source."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a thing in one source."""

    name: str
    source: str
    claims: int
    """How many claims of the source use a mention that is worded so."""
    steps: tuple[str, ...]
    """How it came to its thing, in sentences; empty where it is the thing's own name."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing that is mentioned."""

    thing: Thing
    claims: int
    """How many claims name it."""
    file: str
    """The registry file that has its entry, "" where it has none."""
    wordings: tuple[Wording, ...]
    """By name and source."""


def listed(names: Resolution, hanging: Hanging, sources: Collection[str]) -> tuple[Listed, ...]:
    """Return everything that some of the sources mention, by kind and id; the wordings of all sources with it."""
    worded: defaultdict[str, list[tuple[str, Mention]]] = defaultdict(list)
    for source, mention, entity in names.mentions():
        worded[entity].append((source, mention))
    shown = (thing for thing in names.clusters() if any(source in sources for source, _ in worded[thing.id]))
    return tuple(_listed(thing, worded[thing.id], names, hanging) for thing in shown)


def _listed(thing: Thing, worded: Sequence[tuple[str, Mention]], names: Resolution, hanging: Hanging) -> Listed:
    place = names.registry.places.get(thing.id)
    return Listed(thing, len(hanging.on(thing.id)), place[0] if place else "", _wordings(worded, names, hanging))


def _wordings(worded: Sequence[tuple[str, Mention]], names: Resolution, hanging: Hanging) -> tuple[Wording, ...]:
    """Return the wordings of a thing by name and source, then the numbers by which sources count it."""
    mentions: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    numbered: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for source, mention in worded:
        for name in names_of(mention):
            mentions[name, source].append(mention)
        if not names_of(mention) and mention.ordinal is not None:
            numbered[_counted(mention), source].append(mention)
    told = [_wording(name, source, mentions[name, source], names, hanging) for name, source in sorted(mentions)]
    return tuple(_corroborated(told) + [_by_number(one, numbered[one], names, hanging) for one in sorted(numbered)])


def _corroborated(told: Sequence[Wording]) -> list[Wording]:
    """Return wordings with the reason why those of several sources are one where they are the same words."""
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for one in told:
        sources[one.name].append(one.source)
    return [
        replace(one, steps=(f'"{one.name}" stands in {" and ".join(sources[one.name])} in the same words.',))
        if not one.steps and len(sources[one.name]) > 1
        else one
        for one in told
    ]


def _counted(mention: Mention) -> str:
    series = mention.series if isinstance(mention.series, str) else getattr(mention.series, "name", None)
    return f"number {mention.ordinal}" + (f" of {series}" if series else "")


def _by_number(one: tuple[str, str], mentions: Sequence[Mention], names: Resolution, hanging: Hanging) -> Wording:
    """Return how a source counts an event that it does not name."""
    words, source = one
    claims = frozenset[str]().union(*(hanging.by_mention.get((source, mention), frozenset()) for mention in mentions))
    return Wording(words, source, len(claims), names.evidence(source, mentions[0]))


def _wording(name: str, source: str, mentions: Sequence[Mention], names: Resolution, hanging: Hanging) -> Wording:
    claims = frozenset[str]().union(*(hanging.by_mention.get((source, one), frozenset()) for one in mentions))
    # A mention that goes by this name first says best how the name came to its place.
    first = min(mentions, key=lambda one: one.name != name)
    return Wording(name, source, len(claims), wording_evidence(names, source, first, name))
