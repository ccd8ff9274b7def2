"""Who is who in all sources of a run: each mention's thing, the evidence, and the questions left to an editor."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from checker.names.answer import Answer, Identity
from checker.names.clusters import Key
from checker.names.comparer import Comparer
from checker.names.events import EventIdentity
from checker.names.local import order_of
from checker.names.registry import RegistryIndex
from checker.names.registry_fault import MentionFault, RegistryFault
from checker.names.telling_apart import tell_apart, tell_numbers_apart
from checker.names.thing import OpenPair, Thing
from checker.values.mention import Mention, MentionKind

Pair = tuple[str, str]
"""Two ids, the smaller first."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The outcome of resolving. It does not depend on the order of sources and mentions."""

    things: Mapping[str, Thing]
    """By id: everything that is mentioned."""
    registry: RegistryIndex
    unsure: tuple[OpenPair, ...]
    """Names that may be one, events apart; sorted."""
    possibly_same: tuple[OpenPair, ...]
    """Events that may be one; sorted."""
    faults: tuple[RegistryFault, ...]
    """What is wrong in the registry."""
    mention_faults: tuple[MentionFault, ...]
    """Mentions whose `ref` cannot be followed."""
    notes: tuple[str, ...]
    """What was left out or done in spite of a doubt, in sentences."""
    _node: Mapping[tuple[str, Mention], Key]
    _id: Callable[[Key], str]
    _evidence: Callable[[str, Mention], tuple[str, ...]]
    _called: Callable[[], Mapping[tuple[str, str], tuple[str, ...]]]
    _apart: Mapping[Pair, str]
    _open: Mapping[Pair, tuple[str, ...]]
    _comparer: Comparer
    _answers: dict[Pair, Answer] = field(default_factory=dict)

    def entity(self, source: str, mention: Mention) -> str:
        """Return the id of what a mention of a source stands for.

        Raises:
            KeyError: the mention was not among those that were resolved.

        """
        return self._id(self._node[source, mention])

    def called(self, source: str, name: str) -> tuple[str, ...]:
        """Return the ids of everything, of whatever kind, that a source calls by exactly this name, sorted."""
        return self._called().get((source, name), ())

    def mentions(self) -> Iterator[tuple[str, Mention, str]]:
        """Yield every mention with its source before it and the id of what it stands for after it, sources sorted."""
        for (source, mention), key in sorted(self._node.items(), key=lambda one: (one[0][0], order_of(one[0][1]))):
            yield source, mention, self._id(key)

    def evidence(self, source: str, mention: Mention) -> tuple[str, ...]:
        """Return how a wording came to its thing, in sentences; empty where the wording is its own name."""
        return self._evidence(source, mention)

    def compared(self, left: str, right: str, kind: MentionKind) -> tuple[str, ...]:
        """Return what the words of two names alone say about whether they are one, in sentences."""
        return self._comparer.compare(left, right, str(kind)).steps

    def label(self, entity: str) -> str:
        """Return the name to print for an id; an id that nobody knows is its own name."""
        if entity in self.things:
            return self.things[entity].label
        return self.registry.label(entity) if entity in self.registry.entities else entity

    def kind(self, entity: str) -> MentionKind:
        """Return what sort of thing an id is."""
        return self._thing(entity).kind

    def event(self, entity: str) -> EventIdentity | None:
        """Return series, number and classes of an event; nothing for any other thing."""
        return self._thing(entity).event

    def wordings(self, entity: str) -> tuple[tuple[str, str], ...]:
        """Return each source and the names it uses for a thing, sorted."""
        return self._thing(entity).wordings

    def clusters(self) -> tuple[Thing, ...]:
        """Return everything that is mentioned, by kind and id."""
        return tuple(sorted(self.things.values(), key=lambda one: (str(one.kind), one.id)))

    def contains(self, whole: str, part: str) -> bool:
        """Tell whether a place lies inside another one."""
        return self.registry.contains(whole, part)

    def belongs(self, part: str, whole: str) -> bool:
        """Tell whether somebody belongs to a whole or a group."""
        return self.registry.belongs(part, whole)

    def members(self, entity: str) -> tuple[str, ...]:
        """Return those who belong directly to a whole or a group, sorted."""
        return self.registry.members(entity)

    def decided(self, left: str, right: str) -> str | None:
        """Return why people keep two ids apart, by a decision or in the registry; None where nobody wrote it down."""
        return self._apart.get((min(left, right), max(left, right)))

    def identity(self, left: str, right: str) -> Answer:
        """Tell whether two ids stand for one thing, and why."""
        pair = (left, right) if left <= right else (right, left)
        found = self._answers.get(pair)
        if found is None:
            found = self._answers[pair] = self._identity(*pair)
        return found

    def _identity(self, left: str, right: str) -> Answer:
        """Answer for two ids: people's decisions first, then open questions, then numbers, then words."""
        here, there = self._thing(left), self._thing(right)
        if here.id == there.id:
            return Answer(Identity.SAME, here.steps or (f"Both are {here.label}.",))
        if (left, right) in self._apart:
            return Answer(Identity.DIFFERENT, (self._apart[left, right],))
        numbers = self._by_number(here, there)
        if numbers is not None:
            return numbers
        if (left, right) in self._open:
            return Answer(Identity.UNSURE, self._open[left, right])
        return tell_apart(here, there, self._comparer)

    def _by_number(self, left: Thing, right: Thing) -> Answer | None:
        """Answer for two events that have numbers in series."""
        if left.event is None or right.event is None or left.event.series is None or right.event.series is None:
            return None
        series = (left.event.series, right.event.series)
        nested = self.belongs(*series) or self.belongs(series[1], series[0])
        identity = Identity.UNSURE if nested else self.identity(*series).identity
        labels = (self.label(series[0]), self.label(series[1]))
        return tell_numbers_apart((left.label, left.event), (right.label, right.event), identity, labels)

    def _thing(self, entity: str) -> Thing:
        """Return what is known of an id, also of an entry that no source mentions.

        Raises:
            KeyError: neither a source nor the registry knows it.

        """
        found = self.things.get(entity)
        if found is None:
            one = self.registry.entities[entity]
            canonical = self.registry.decided.canonical(entity)
            if canonical in self.things:
                return self.things[canonical]
            event = EventIdentity(one.series, one.ordinal, one.classes) if one.kind is MentionKind.EVENT else None
            found = Thing(canonical, one.kind, self.registry.label(entity), (), event, registered=True)
        return found
