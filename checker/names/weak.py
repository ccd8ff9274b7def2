"""Names that do not say whom they mean: they find their full mention in the same source, or they stay alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.family import family
from checker.names.full_names import FullNames
from checker.names.local import Local
from checker.names.name_key import entry_key, name_key
from checker.values.mention import MentionKind

_ONLY = "can only be {label} among what this source names in full"
_BESIDE = "stands beside a full mention of {label} in this source"
_ALONE = "fits nobody but {label} in the registry and in this source"


@dataclass(frozen=True, slots=True)
class SourceNames:
    """What one source mentions so that there is no doubt."""

    full: FullNames
    aliases: Mapping[Key, Iterable[Key]]
    """Names that the source itself gives to something, and what it is."""
    mentioned: frozenset[Key]
    """The clusters of everything that is mentioned."""


class WeakNames:
    """Resolves the weak names of sources."""

    def __init__(self, board: Board) -> None:
        """Take the board to write on."""
        self._board = board
        self._surnames = self._registered()

    def _registered(self) -> dict[str, list[str]]:
        """Return the full names of persons in the registry by each of their words."""
        words: dict[str, set[str]] = defaultdict(set)
        for key in self._board.registry.strong:
            if key[1] == MentionKind.PERSON:
                for entity in self._board.registry.bearers(key):
                    for word in key[2].split():
                        words[word].add(entity)
        return {word: sorted(entities) for word, entities in words.items()}

    def resolve(self, local: Local, names: SourceNames) -> None:
        """Give a weak name its place among the names of its source."""
        own = self._own_key(local)
        found = self._in_source(local, names)
        listed = self._listed(local)
        if found and not listed:
            self._choose(local, own, found, _ONLY)
        elif found:
            agreed = [one for one in found if one in listed]
            persons = local.kind is MentionKind.PERSON
            if len(found) == 1 and (agreed or persons):
                self._choose(local, own, found, _ONLY)
            else:
                self._leave(local, own, sorted({*found, *listed}))
        else:
            self._by_registry(local, own, listed, names)

    def _own_key(self, local: Local) -> Key:
        """Return the key of a name that stays alone in its source."""
        key = name_key(local.main, local.kind, local.source)
        self._board.wordings[key].update(local.names)
        return key

    def _in_source(self, local: Local, names: SourceNames) -> list[Key]:
        """Return what a name may stand for in this source: what the source says, else the full names that it fits."""
        said = {root for name in local.names for root in self._roots(names.aliases.get(name_key(name, local.kind), ()))}
        if said:
            return sorted(said)
        kind = str(family(local.kind))
        fitting = self._roots(key for name in local.names for key in names.full.fitting(name, kind))
        return sorted(one for one in fitting if not self._forbidden(local, one))

    def _roots(self, keys: Iterable[Key]) -> set[Key]:
        """Return the clusters of keys."""
        return {self._board.clusters.root(key) for key in keys}

    def _forbidden(self, local: Local, key: Key) -> bool:
        """Tell whether people decided that one of the names is not this thing."""
        return any(self._board.clusters.veto(name_key(name, local.kind), key) is not None for name in local.names)

    def _listed(self, local: Local) -> list[Key]:
        """Return the clusters of the entries that the registry lists one of the names for."""
        registry = self._board.registry
        entries = {
            entity
            for name in local.names
            for weak in (True, False)
            for entity in registry.bearers(name_key(name, local.kind), weak=weak)
        }
        return sorted(root for root in self._roots(map(entry_key, entries)) if not self._forbidden(local, root))

    def _by_registry(self, local: Local, own: Key, listed: Sequence[Key], names: SourceNames) -> None:
        """Choose the entry that the source also mentions in full, or the only one that can be meant."""
        near = [one for one in listed if one in names.mentioned]
        if local.strong:
            self._leave(local, own, listed)
        elif len(near) == 1:
            self._choose(local, own, near, _BESIDE)
        elif len(listed) == 1 and not self._namesakes(local, listed[0]):
            self._choose(local, own, listed, _ALONE)
        else:
            self._leave(local, own, listed)

    def _namesakes(self, local: Local, key: Key) -> bool:
        """Tell whether the registry has another person whom a surname fits."""
        if local.kind is not MentionKind.PERSON:
            return False
        fitting = {
            root
            for name in local.names
            for word in name_key(name, local.kind)[2].split()
            for root in self._roots(map(entry_key, self._surnames.get(word, ())))
        }
        return bool(fitting - {key})

    def _choose(self, local: Local, own: Key, found: Sequence[Key], why: str) -> None:
        """Place a name with the only thing it can mean, or leave it where there are several."""
        if len(found) != 1:
            self._leave(local, own, found)
            return
        label = self._board.label(found[0])
        steps = [f'"{local.main}" {why.format(label=label)}.']
        entry = self._board.clusters.entry(found[0])
        if entry is not None:
            steps = [*self._told(local, entry[2]), *steps]
        for mention in local.mentions:
            self._board.place(local.source, mention, found[0], steps)

    def _told(self, local: Local, entity: str) -> list[str]:
        """Say which of the names the registry lists for an entry."""
        listed = ((name, self._board.registry.listed(name_key(name, local.kind), entity)) for name in local.names)
        return [self._board.listed(name, entity, found.type) for name, found in listed if found is not None]

    def _leave(self, local: Local, own: Key, found: Sequence[Key]) -> None:
        """Leave a name alone and ask about each thing that it may mean."""
        labels = " or ".join(sorted(self._board.label(one) for one in found))
        alone = f'"{local.main}" alone does not say whom or what it means'
        step = f"{alone}: it could be {labels}." if found else f"{alone}, and nothing in this source settles it."
        for mention in local.mentions:
            self._board.place(local.source, mention, own, [step])
        for one in found:
            self._board.ask(own, one, [step])
