"""Known names: all wordings of the things that a claim file names, found again in its text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.evidence.wordings import Token, claim_names, folded, wordings, words
from checker.model.claim_file import ClaimFile
from checker.model.registry import Registry
from checker.values.event import EventValue
from checker.values.members import MembersValue
from checker.values.mention import AnyNamed, Mention, MentionKey, MentionKind

Name = tuple[str, ...]
"""The folded words of a wording."""

_ACRONYM = 5
_PARTICLES = frozenset("the a an de del della di da du van von der den al el ul bin ibn la le st".split())  # noqa: SIM905
_BETWEEN = frozenset({"and", "or", "of", "the", "for", "in", "with"})
_HOLDERS = frozenset({"consists-of"})


@dataclass(frozen=True, slots=True)
class NameHit:
    """A known name in a text: code points `start` to `end` (exclusive); `thing` is the same for one thing."""

    start: int
    end: int
    thing: Name


class KnownNames:
    """The names of a file's table, its claims and the registry; wordings of one thing are one.

    A description in small letters ("the regime") is known, but it is no name: `find` passes over it unless
    `descriptions` are asked for.
    """

    def __init__(self, file: ClaimFile, registries: Iterable[Registry] = ()) -> None:
        self._parent: dict[Name, Name] = {}
        self._proper: set[Name] = set()
        self._acronyms: set[Name] = set()
        self._starts: dict[str, set[int]] = {}
        for mention in _all_mentions(file):
            self._add(_with_surname(mention, wordings(mention, file)))
        listed = tuple(registries)
        for entity in (one for registry in listed for one in registry.entities):
            self._add(tuple(name.name for name in entity.names if name.type != "weak"))
        self.members = self._collectives(file, listed)

    def _add(self, names: tuple[str, ...]) -> None:
        first: Name | None = None
        for name in names:
            key = folded(name)
            if not key:
                continue
            self._parent.setdefault(key, key)
            self._starts.setdefault(key[0], set()).add(len(key))
            if _is_proper(name):
                self._proper.add(key)
            if name.isupper() and len(name) <= _ACRONYM:
                self._acronyms.add(key)
            if first is not None:
                self._parent[self._root(key)] = self._root(first)
            first = key

    def _root(self, name: Name) -> Name:
        while self._parent[name] != name:
            name = self._parent[name]
        return name

    def thing(self, name: str) -> Name | None:
        """Return the thing that a wording stands for."""
        key = folded(name)
        return self._root(key) if key in self._parent else None

    def find(self, text: str) -> Iterator[NameHit]:
        """Yield the names in a text, the longest where several begin at one place."""
        tokens = words(text)
        index = 0
        while index < len(tokens):
            for size in sorted(self._starts.get(tokens[index].folded, ()), reverse=True):
                hit = self._hit(tokens[index : index + size], size)
                if hit is not None and hit[1]:
                    yield NameHit(tokens[index].start, tokens[index + size - 1].end, hit[0])
                    index += size - 1
                    break
            index += 1

    def within(self, text: str) -> frozenset[Name]:
        """Return all things whose wordings, descriptions too, stand in a text, also inside longer names."""
        tokens = words(text)
        found: set[Name] = set()
        for index, token in enumerate(tokens):
            for size in self._starts.get(token.folded, ()):
                hit = self._hit(tokens[index : index + size], size)
                if hit is not None:
                    found.add(hit[0])
        return frozenset(found)

    def parts(self, name: str) -> tuple[Name, ...]:
        """Return the things whose shorter names make up a name ("Alba, Norte and Sur"), none where a word is left."""
        tokens, index = words(name), 0
        found: list[Name] = []
        while index < len(tokens):
            sizes = self._starts.get(tokens[index].folded, set()) & set(range(1, len(tokens)))
            hits = [(size, hit) for size in sorted(sizes) if (hit := self._hit(tokens[index : index + size], size))]
            if hits:
                found.append(hits[-1][1][0])
            elif tokens[index].folded not in _BETWEEN:
                return ()
            index += hits[-1][0] if hits else 1
        return tuple(found)

    def _hit(self, tokens: tuple[Token, ...], size: int) -> tuple[Name, bool] | None:
        key = tuple(one.folded for one in tokens)
        if len(key) < size or key not in self._parent:
            return None
        if key in self._acronyms and not all(one.raw.isupper() for one in tokens):
            return None
        return self._root(key), key in self._proper and any(one.is_named for one in tokens)

    def _collectives(self, file: ClaimFile, registries: tuple[Registry, ...]) -> Mapping[Name, frozenset[Name]]:
        """Return whose members are said by the file ("consists-of") or by the registry."""
        found: dict[Name, set[Name]] = {}
        for claim in file.claims:
            if claim.predicate in _HOLDERS and isinstance(claim.value, MembersValue):
                self._join(found, wordings(claim.subject, file), [wordings(one, file) for one in claim.value.members])
        names = {one.id: tuple(name.name for name in one.names) for registry in registries for one in registry.entities}
        for entity in (one for registry in registries for one in registry.entities):
            for whole in entity.member_of:
                self._join(found, names.get(whole, ()), [names[entity.id]])
        return {whole: frozenset(parts) for whole, parts in found.items()}

    def _join(self, found: dict[Name, set[Name]], whole: tuple[str, ...], parts: list[tuple[str, ...]]) -> None:
        roots = {root for name in whole if (root := self.thing(name)) is not None}
        members = {root for names in parts for name in names if (root := self.thing(name)) is not None}
        for root in roots:
            found.setdefault(root, set()).update(members)


def _is_proper(name: str) -> bool:
    """Tell whether a wording is a name ("Mill Lane", "de Vries"), not a description ("fire in Mill Lane")."""
    tokens = words(name)
    first = next((one for one in tokens if one.folded not in _PARTICLES), None)
    return first is not None and first.is_named


def _all_mentions(file: ClaimFile) -> Iterator[AnyNamed]:
    for key, mention in sorted(file.mentions.items()):
        yield MentionKey(mention=key)
        yield from _series(mention)
    for claim in file.claims:
        named = [claim.subject, *(one for _, one in claim_names(claim))]
        if isinstance(claim.as_of, EventValue):
            named.append(claim.as_of.mention())
        for one in named:
            if isinstance(one, Mention):
                yield one
                yield from _series(one)


def _series(mention: Mention) -> Iterator[AnyNamed]:
    if mention.series is not None and not isinstance(mention.series, MentionKey):
        yield mention.series


def _with_surname(named: AnyNamed, names: tuple[str, ...]) -> tuple[str, ...]:
    """Add the last word of a person's full name, by which articles go on."""
    if not isinstance(named, Mention) or named.kind is not MentionKind.PERSON or not names:
        return names
    parts = words(names[0])
    return (*names, parts[-1].raw) if len(parts) > 1 and parts[-1].is_named else names
