"""What is known so far while mentions are being resolved: joins, open questions, and how each wording came to its place."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.model.registry import RegistryName
from checker.names.clusters import Clusters, Key, is_entry
from checker.names.events import is_vague
from checker.names.family import family_name
from checker.names.forms import form
from checker.names.fullness import fullest
from checker.names.listed_name import listed_as
from checker.names.local import names_of
from checker.names.name_key import entry_key, is_told_weak, key_of, name_key
from checker.names.registry import RegistryIndex
from checker.values.mention import Mention, MentionKind

if TYPE_CHECKING:
    from checker.names.registry_fault import MentionFault

_UNREAD: Key = ("", "", "")
_ALONE = {kind: frozenset({kind}) for kind in MentionKind}
_EVENT, _SERIES = MentionKind.EVENT, MentionKind.SERIES
_MET = frozenset({str(_EVENT), str(_SERIES)})


class Board:
    """The state of one resolution. It is filled in a fixed order and read once, at the end."""

    def __init__(self, registry: RegistryIndex) -> None:
        """Begin with what people decided and with the names that the registry lists for one entry only."""
        self.registry = registry
        self.clusters = Clusters(
            (self._canonical(left), self._canonical(right), why) for left, right, why in registry.decided.different
        )
        self.node: dict[tuple[str, Mention], Key] = {}
        """Each mention and the key that stands for it."""
        self.steps: dict[tuple[str, Mention], tuple[str, ...]] = {}
        """How each mention came to its key, unless it is its own name."""
        self.unsure: list[tuple[Key, Key, tuple[str, ...]]] = []
        self.faults: list[MentionFault] = []
        self.notes: set[str] = set()
        self.numbers: dict[Key, tuple[Key, int]] = {}
        """For the key of an event in a series: the key of the series and the number."""
        self.wordings: dict[Key, set[str]] = defaultdict(set)
        """For each key of a name that may be compared: how it is written."""
        self.called: dict[tuple[str, Key], set[Key]] = defaultdict(set)
        """For each source and name of a series: what the source calls so."""
        self.kinds: dict[Key, frozenset[MentionKind]] = defaultdict(frozenset)
        """For each key: of which kinds the mentions are."""
        self.local_alias: dict[Key, Key] = {}
        """For another wording that holds in its own source only: the key of what it stands for there."""
        self.decided: set[Key] = set()
        """Names that a decision made one with something."""
        self._strong: dict[tuple[str, MentionKind], Key | None] = {}
        self._settle()

    def decided_key(self, words: str, kind: MentionKind) -> Key:
        """Return what a side of a decision means."""
        return self._canonical(self.registry.key(words, kind))

    def _canonical(self, key: Key) -> Key:
        """Return the key of the entry that stands for several decided to be one; other keys as they are."""
        return entry_key(self.registry.decided.canonical(key[2])) if is_entry(key) else key

    def _settle(self) -> None:
        """Join what decisions and the registry join."""
        for left, right, why in self.registry.decided.same:
            self.clusters.join(self._canonical(left), self._canonical(right), [why])
            self.decided.update(key for key in (left, right) if not is_entry(key))
        for key, bearers in self.registry.strong.items():
            entries = self.registry.bearers(key)
            if len(entries) != 1 or key in self.decided:
                continue
            self.clusters.join(key, entry_key(entries[0]), [self.listed(bearers[0][1].name, entries[0], bearers[0][1])])
            self.wordings[key].update(name.name for _, name in bearers)
            self.add_kind(key, self.registry.entities[entries[0]].kind)
        for (series, ordinal), entity in self.registry.events.items():
            self.numbers[entry_key(entity)] = (entry_key(series), ordinal)

    def listed(self, name: str, entity: str, found: RegistryName) -> str:
        """Say that the registry lists a name, and as what."""
        return f'"{name}" is listed in the registry as {listed_as(found)} for {self.registry.label(entity)}.'

    def is_strong(self, name: str, kind: MentionKind) -> bool:
        """Tell whether a name stands for one thing wherever it is used."""
        return self.strong_key(name, kind) is not None

    def strong_key(self, name: str, kind: MentionKind) -> Key | None:
        """Return the key of a name that is strong; None for any other name."""
        one = (name, kind)
        key = self._strong.get(one, _UNREAD)
        if key is _UNREAD:
            key = self._strong[one] = self._read(name, kind)
        if kind is not _EVENT or key is None or self._is_told(key):
            return key
        # A series may become known by that name at any time.
        return None if self.clusters.has(("", str(_SERIES), key[2])) else key

    def _read(self, name: str, kind: MentionKind) -> Key | None:
        """Return the key of a name that is strong unless a series goes by it."""
        read = form(name, family_name(kind))
        key = key_of(read)
        if self._is_told(key):
            return key
        if key in self.registry.weak or is_told_weak(read, kind) or (key[1] in _MET and is_vague(name)):
            return None
        return key

    def _is_told(self, key: Key) -> bool:
        """Tell whether the registry or a decision says what a name stands for."""
        return key in self.registry.strong or key in self.decided

    def bearers(self, key: Key) -> tuple[str, ...]:
        """Return the entries that the registry lists a name for by its key, none where a decision says what it means."""
        return () if key in self.decided else self.registry.bearers(key)

    def place(self, source: str, mention: Mention, key: Key, steps: Sequence[str] = ()) -> None:
        """Note which key stands for a mention, and why. Each mention is placed once."""
        self.clusters.root(key)
        self.node[source, mention] = key
        if steps:
            self.steps[source, mention] = tuple(steps)
        self.add_kind(key, mention.kind)
        if mention.kind is _SERIES:
            for name in names_of(mention):
                self.called[source, name_key(name, mention.kind)].add(key)

    def add_kind(self, key: Key, kind: MentionKind) -> None:
        """Note that something of a kind goes by a key. Most keys have one kind, for which there is one set."""
        found = self.kinds.get(key)
        if found is None:
            self.kinds[key] = _ALONE[kind]
        elif kind not in found:
            self.kinds[key] = found | {kind}

    def ask(self, left: Key, right: Key, steps: Sequence[str]) -> None:
        """Note that nobody knows whether two are one."""
        self.clusters.root(left)
        self.clusters.root(right)
        self.unsure.append((left, right, tuple(steps)))

    def label(self, key: Key) -> str:
        """Return a name for a cluster: the registry's, or its fullest wording."""
        entry = self.clusters.entry(key)
        if entry is not None and entry[2] in self.registry.entities:
            return self.registry.label(entry[2])
        if entry is not None and entry in self.numbers:
            series, ordinal = self.numbers[entry]
            return f"{self.label(series)}, number {ordinal}"
        names = [name for one in self.clusters.members(key) for name in self.wordings.get(one, ())]
        return fullest(names) if names else key[2]
