"""What a name can stand for, as far as people wrote it down in the registry."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.model.registry import RegistryName
from checker.names.answer import Answer, Identity
from checker.names.board import Board
from checker.names.clusters import is_entry
from checker.names.description import is_indefinite
from checker.names.events import read_event_name
from checker.names.family import kinds_meant
from checker.names.forms import form
from checker.names.full_names import FullNames
from checker.names.name_key import entry_key, name_key
from checker.names.pieces import pieces
from checker.names.registered import Listed, Registered
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

Number = tuple[str, int]
"""A series of the registry and a number in it."""

_PLAIN_TITLES = frozenset({"mr", "dr", "prof", "professor", "the"})
_COARSE = frozenset({MentionKind.EVENT, MentionKind.GROUP})
_COUNTED = frozenset({"round", "rounds"})
"""Words for an instance of a series that may be left out of its name."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What one name can stand for."""

    name: str
    entries: tuple[str, ...] = ()
    """Ids of entries, sorted: none where the registry does not know the name, several where it may mean each of them."""
    sure: bool = False
    """Whether the name stands for its entry wherever it is used; a short name only does where nothing else can be meant."""
    steps: tuple[str, ...] = ()
    number: Number | None = None
    """Of an event: its number in a series of the registry."""
    like: tuple[str, ...] = ()
    """The listed names that it is the same as by its words, where it is not listed itself."""

    @property
    def entry(self) -> str | None:
        """Return the only entry that can be meant."""
        return self.entries[0] if len(self.entries) == 1 else None


class EntriesMeant:
    """Looks names up in a registry: by their normal form, by number and series, by spelling, then among the short names."""

    def __init__(self, registry: RegistryIndex) -> None:
        """Take a registry."""
        self.registry = registry
        self.board = Board(registry)
        self.listed = Registered(registry)
        self._persons = FullNames(
            (str(MentionKind.PERSON), name.name, entry_key(registry.decided.canonical(entity)))
            for key, bearers in registry.strong.items()
            if key[1] == MentionKind.PERSON
            for entity, name in bearers
        )

    def of(self, name: str, kind: MentionKind) -> Meant:
        """Return what a name can stand for where somebody asks for a thing of `kind`."""
        own, *others = kinds_meant(kind)
        found = self._exact(name, [own])
        found = found or (self._numbered(name) if own is MentionKind.EVENT else None)
        found = found or self._elsewhere_or_short(name, own, others)
        found = found or self._spelled(name, [own, *others])
        found = found or self._short(name, others, ())
        return self._with_number(found or Meant(name))

    def allows(self, name: str, kind: MentionKind, entity: str) -> bool:
        """Tell whether no decision keeps a name of a family apart from an entry."""
        return self.board.clusters.veto(name_key(name, kind), entry_key(entity)) is None

    def _exact(self, name: str, kinds: Iterable[MentionKind]) -> Meant | None:
        """Return what the normal form of a name stands for wherever it is used."""
        steps: dict[str, list[str]] = {}
        for kind in kinds:
            key = name_key(name, kind)
            if key in self.board.decided:
                entry = self.board.clusters.entry(key)
                if entry is not None and entry[2] in self.registry.entities:
                    steps.setdefault(entry[2], []).extend(self.board.clusters.path(key, entry))
                continue
            for entity in self.registry.bearers(key):
                steps.setdefault(entity, []).extend(self._told(name, kind, entity))
        return self._found(name, steps, sure=True) if steps else None

    def _found(self, name: str, steps: dict[str, list[str]], *, sure: bool) -> Meant:
        """Return a meaning; where there are several, say so."""
        entries = tuple(sorted(steps))
        told = tuple(dict.fromkeys(step for entity in entries for step in steps[entity]))
        if len(entries) > 1:
            labels = " or ".join(self.registry.label(one) for one in entries)
            return Meant(name, entries, sure=False, steps=(*told, f'"{name}" alone could be {labels}.'))
        return Meant(name, entries, sure, told)

    def _told(self, name: str, kind: MentionKind, entity: str) -> list[str]:
        """Say as what the registry lists a name."""
        key = name_key(name, kind)
        equal = [one.found for one in self.listed.names(entity) if name_key(one.found.name, one.kind) == key]
        if not equal:
            return []
        found = next((one for one in equal if one.name == name), equal[0])
        told = f'"{name}" and "{found.name}" differ only in spelling, order or small words.'
        return [*([told] if found.name != name else []), self._listed(found, entity)]

    def _listed(self, found: RegistryName, entity: str) -> str:
        """Say that the registry has a name, and for what."""
        if found.name == self.registry.label(entity):
            return f'The registry has an entry "{found.name}".'
        return self.board.listed(found.name, entity, found)

    def _numbered(self, name: str) -> Meant | None:
        """Return the event that is a number in a series of the registry."""
        read = read_event_name(name)
        if read.ordinal is None:
            return None
        wordings = [read.series] if read.series else _series_wordings(read.may_be)
        for wording in wordings:
            series = self.of(wording, MentionKind.SERIES)
            if series.entry is not None:
                number = (series.entry, read.ordinal)
                entity = self.registry.events.get(number)
                told = f'"{name}" is number {read.ordinal} of {self.registry.label(series.entry)}.'
                return Meant(name, (entity,) if entity else (), series.sure, (*series.steps, told), number)
        return None

    def _elsewhere_or_short(self, name: str, own: MentionKind, others: Sequence[MentionKind]) -> Meant | None:
        """Return what a name is short for in its own family, or else what it is in full in another one.

        Who says "event" or "organisation" may not have chosen the kind with care; there it may be either.
        """
        full = self._exact(name, others)
        beside = full.entries if full and own in _COARSE else ()
        return self._short(name, [own], beside) or full

    def _short(self, name: str, kinds: Iterable[MentionKind], full: Sequence[str]) -> Meant | None:
        """Return what a short name can mean: the entries that list it, and all others that it fits."""
        steps: dict[str, list[str]] = {}
        for kind in () if is_indefinite(name) else kinds:
            for entity in self.registry.bearers(name_key(name, kind), weak=True):
                if self.allows(name, kind, entity) and self._may_be_called(name, kind, entity):
                    steps.setdefault(entity, []).extend(self._told(name, kind, entity))
        if not steps:
            return None
        for entity in (*full, *self._namesakes(name, kinds)):
            steps.setdefault(entity, [])
        meant = self._found(name, steps, sure=False)
        if meant.entry is None:
            return meant
        nobody = f'"{name}" can only be {self.registry.label(meant.entry)} among all that the registry knows.'
        return replace(meant, steps=(*meant.steps, nobody))

    def _may_be_called(self, name: str, kind: MentionKind, entity: str) -> bool:
        """Tell whether the titles of a person's short name are such as the registry gives this person: "Mrs X" is not Mr X."""
        if kind is not MentionKind.PERSON:
            return True
        titles = {part.folded for title in form(name, kind).titles for part in pieces(title)}
        known = {part.folded for one in self.listed.names(entity) for part in pieces(one.found.name)}
        return titles <= known | _PLAIN_TITLES

    def _namesakes(self, name: str, kinds: Iterable[MentionKind]) -> list[str]:
        """Return the entries whose full name a surname fits, or whose number a bare ordinal is."""
        found: set[str] = set()
        if MentionKind.PERSON in kinds:
            found.update(key[2] for key in self._persons.fitting(name, str(MentionKind.PERSON)) if is_entry(key))
        if MentionKind.EVENT in kinds and (ordinal := read_event_name(name).ordinal) is not None:
            found.update(entity for (_, number), entity in self.registry.events.items() if number == ordinal)
        return sorted(found)

    def _spelled(self, name: str, kinds: Iterable[MentionKind]) -> Meant | None:
        """Return the entry of which a listed name is the same by its words."""
        found: dict[str, list[tuple[Listed, Answer]]] = {}
        for kind in kinds:
            for one, answer in self.listed.same(name, kind):
                if self._counts(name, one) and self.allows(name, kind, one.entity) and not self._contradicted(name, one):
                    found.setdefault(one.entity, []).append((one, answer))
        if not found:
            return None
        steps = {entity: self._as(name, *same[0]) for entity, same in found.items()}
        sure = all(any(one.found.type != "weak" for one, _ in same) for same in found.values())
        like = tuple(sorted({one.found.name for same in found.values() for one, _ in same}))
        return replace(self._found(name, steps, sure=sure), like=like)

    def _counts(self, name: str, one: Listed) -> bool:
        """Tell whether more than the letters of a short form meet; of a name that says too little, all letters must."""
        here, there = form(name, one.kind), form(one.found.name, one.kind)
        if here.acronym and here.acronym == there.whole:
            return False
        together = here.whole == there.whole and one.found.type != "weak"
        return bool(here.acronym) or together or self.board.is_strong(name, one.kind)

    def _contradicted(self, name: str, one: Listed) -> bool:
        """Tell whether a fuller name of the entry sets it off: "Ann Mary X" is no "Ann Lucy X", though both may be "Ann X"."""
        others = (other.found.name for other in self.listed.names(one.entity) if other.kind is one.kind and other is not one)
        return any(
            self.listed.compare(one.found.name, other, one.kind).identity is Identity.SAME
            and self.listed.compare(name, other, one.kind).identity is Identity.DIFFERENT
            for other in others
        )

    def _as(self, name: str, one: Listed, answer: Answer) -> list[str]:
        """Say that a name is a spelling of a listed one, and why."""
        told = [f'"{name}" and "{one.found.name}": {step}' for step in answer.steps]
        return [*told, self._listed(one.found, one.entity)]

    def _with_number(self, meant: Meant) -> Meant:
        """Return a meaning with the number of its event."""
        entity = self.registry.entities[meant.entry] if meant.entry else None
        if meant.number or entity is None or entity.series is None or entity.ordinal is None:
            return meant
        series = self.registry.decided.canonical(entity.series)
        return replace(meant, number=(series, entity.ordinal))


def _series_wordings(may_be: Sequence[str]) -> list[str]:
    """Return the wordings that may name a series, the longest first, and those that lack no more than "round" of it.

    "Tenth X forum" is no number of the X talks, "tenth X round" may be.
    """
    longest = sorted(may_be, key=lambda wording: (-len(wording), wording))
    found = longest[:1]
    whole = {part.folded for part in pieces(longest[0])} if longest else set()
    for wording in longest[1:]:
        if whole - {part.folded for part in pieces(wording)} <= _COUNTED:
            found.append(wording)
    return found
