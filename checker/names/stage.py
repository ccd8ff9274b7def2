"""One stage of resolving: all mentions whose kinds can be settled together."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from checker.names.aliasing import Aliasing
from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.comparer import Comparer
from checker.names.family import family, family_name, may_pin
from checker.names.full_names import FullNames
from checker.names.local import Local, group, names_of, split
from checker.names.local_acronyms import LocalAcronyms
from checker.names.name_key import entry_key, name_key, weak_key
from checker.names.pins import contradicted
from checker.names.registry_fault import MentionFault
from checker.names.short_things import numbered
from checker.names.spelling import Spellings
from checker.names.weak import SourceNames, WeakNames
from checker.values.mention import Mention

Number = Callable[[str, Mention], tuple[Key, str] | None]
"""Returns the key of an event that is a number in a series, with a sentence."""

Own = Mapping[str, Key]
"""Those names of a thing, with their keys, that the registry does not list."""


class Stage:
    """Settles some mentions of all sources on a board."""

    def __init__(self, board: Board, comparer: Comparer, number: Number | None = None) -> None:
        """Take the board to write on, and for events what finds their numbers."""
        self._board = board
        self._comparer = comparer
        self._number = number
        self._fixed: dict[str, dict[Key, set[Key]]] = defaultdict(lambda: defaultdict(set))
        self._strong: dict[str, list[Local]] = defaultdict(list)
        self._weak: list[Local] = []
        self._contradicted: dict[tuple[str, Mention], str] = {}
        self._placed: dict[str, list[tuple[Mention, Key]]] = defaultdict(list)
        """By source: the mentions that are no weak names, with what they stand for."""

    def run(self, mentions: Mapping[str, Sequence[Mention]]) -> None:
        """Give each mention its place: pinned and numbered ones, names that stand for themselves, then weak names."""
        aliasing = Aliasing(self._board, self._comparer)
        self._contradicted = contradicted(self._board, mentions)
        acronyms = LocalAcronyms(self._board.registry)
        for source, listed in mentions.items():
            plain = self._number is None  # then a mention is pinned or nothing
            loose = [one for one in listed if (plain and one.ref is None) or not self._fix(source, one)]
            for local in acronyms.merged(group(source, loose, self._board.strong_key), listed):
                self._sort(local, aliasing)
        self._ask_about_pins()
        self._spell()
        aliasing.join()
        in_need: dict[str, list[Local]] = defaultdict(list)
        for local in self._weak:
            in_need[local.source].append(local)
        names = {source: self._source_names(source, weak) for source, weak in sorted(in_need.items())}
        WeakNames(self._board).settle(self._weak, names)

    def _fix(self, source: str, mention: Mention) -> bool:
        """Place a mention that is pinned to an entry or is a number in a series."""
        found = self._pinned(source, mention) or (self._number(source, mention) if self._number else None)
        if found is None:
            return False
        key, told = found
        self._board.place(source, mention, key, [told])
        self._placed[source].append((mention, key))
        for name in names_of(mention):
            self._fixed[source][name_key(name, mention.kind)].add(key)
        return True

    def _pinned(self, source: str, mention: Mention) -> tuple[Key, str] | None:
        """Return the entry that a mention is pinned to, or report that it cannot be."""
        if mention.ref is None:
            return None
        registry = self._board.registry
        entity = registry.entities.get(mention.ref)
        name = mention.name or ""
        rule = "unknown-reference"
        if entity is None:
            message = f'The registry has no entry "{mention.ref}". Write the id of an entry, or add it to the registry.'
        elif not may_pin(mention.kind, entity.kind):
            rule = "invalid-value"
            message = (
                f'This mention is of the kind "{mention.kind}", but the registry entry "{mention.ref}" is of the kind '
                f'"{entity.kind}". Write the same kind in both, or another "ref".'
            )
        elif (source, mention) in self._contradicted:
            rule, message = "contradictory-decisions", self._contradicted[source, mention]
        else:
            label = registry.label(mention.ref)
            told = f"“{name}”" if name else "A mention without a name"
            return entry_key(registry.decided.canonical(mention.ref)), f"{told} is marked in the claim file as {label}."
        self._board.faults.append(MentionFault(source, name, mention.ref, message, rule, str(mention.kind), mention.also))
        return None

    def _sort(self, local: Local, aliasing: Aliasing) -> None:
        """Settle a thing by what the source fixed, by the registry, or by its own main name."""
        if not local.strong:
            self._weak.append(local)
            return
        if len(local.strong) == 1 and not local.weak and local.source not in self._fixed:
            key = local.keys[0]
            if not self._board.bearers(key):
                self._alone(local, key)  # as most are
                aliasing.use(key)
                return
        held = self._fixed.get(local.source)
        fixed = sorted({key for one in local.name_keys() for key in held.get(one, ())}) if held else []
        named = dict(zip(local.strong, local.keys, strict=True))
        entries = {name: found for name, key in named.items() if (found := self._board.bearers(key))}
        sure = sorted({found[0] for found in entries.values() if len(found) == 1}) if entries else []
        own = {name: key for name, key in named.items() if name not in entries} if entries else named
        ruled = [name for name, key in own.items() if key in self._board.decided] if sure else []
        if fixed:
            self._by_source(local, fixed, own)
        elif ruled and len({self._board.clusters.root(own[name]) for name in ruled}) == 1:
            self._by_decision(local, ruled[0], own)
        elif len(sure) > 1 and len(local.mentions) > 1:
            for one in split(local, self._board.strong_key):
                self._sort(one, aliasing)
        elif sure:
            self._by_registry(local, entries, sure, own)
            aliasing.add(entry_key(sure[0]), local.source, own)
        elif own:
            aliasing.add(self._by_name(local, own), local.source, own)
        else:
            self._weak.append(local)

    def _alone(self, local: Local, key: Key) -> None:
        """Place a thing that has one name only, which nobody has said anything about."""
        self._board.wordings[key].add(local.strong[0])
        placed, strong = self._placed[local.source], self._strong[local.source]
        for mention in local.mentions:
            self._board.place(local.source, mention, key)
            placed.append((mention, key))
        strong.append(local)

    def _by_source(self, local: Local, fixed: Sequence[Key], own: Own) -> None:
        """Place a name with what the same source pinned it to elsewhere; where that is several things, ask."""
        if len(fixed) > 1:
            self._weak.append(local)
            return
        told = f'"{local.main}" stands for {self._board.label(fixed[0])} elsewhere in this source.'
        self._place(local, fixed[0], [told], own)

    def _by_decision(self, local: Local, name: str, own: Own) -> None:
        """Place a thing by the name that people decided about, whatever the registry lists its other wordings for."""
        self._place(local, own[name], [local.told(other) for other in local.names if other != name], own)
        self._strong[local.source].append(local)

    def _by_registry(self, local: Local, entries: Mapping[str, Sequence[str]], sure: Sequence[str], own: Own) -> None:
        """Place a thing with the entry that the registry lists one of its names for."""
        entity = next(found[0] for found in entries.values() if len(found) == 1)
        key = entry_key(entity)
        steps: list[str] = []
        for name, found in entries.items():
            listed = self._board.registry.listed(name_key(name, local.kind), entity)
            if list(found) == [entity] and listed is not None:
                steps.append(self._board.listed(name, entity, listed))
        steps.extend(local.told(name) for name in local.acronyms)
        if len(sure) > 1:
            labels = " and ".join(self._board.registry.label(one) for one in sure)
            self._board.notes.add(
                f'In {local.source}, "{local.main}" has wordings of several registry entries ({labels}). '
                f"It is taken for {self._board.registry.label(entity)}; give each its own mention."
            )
        self._place(local, key, steps, own)
        self._strong[local.source].append(local)

    def _by_name(self, local: Local, own: Own) -> Key:
        """Place a thing under the first of its own names, and return its key."""
        first, key = next(iter(own.items()))
        steps = [local.told(other) for other in local.names if other != first]
        self._place(local, key, steps, own)
        self._strong[local.source].append(local)
        return key

    def _place(self, local: Local, key: Key, steps: Sequence[str], own: Own) -> None:
        """Place all mentions of a thing."""
        source, mentions = local.source, local.mentions
        for name, one in own.items():
            self._board.wordings[one].add(name)
            for mention in mentions:
                self._board.add_kind(one, mention.kind)
        for mention in mentions:
            self._board.place(source, mention, key, steps)
            self._placed[source].append((mention, key))

    def _ask_about_pins(self) -> None:
        """Ask where one source pins a name that another uses without a pin."""
        used = {key for some in self._strong.values() for local in some for key in local.name_keys()} if self._fixed else set()
        for source in sorted(self._fixed):
            for key in sorted(used.intersection(self._fixed[source])):
                for anchor in sorted(self._fixed[source][key]):
                    if self._board.clusters.root(key) != self._board.clusters.root(anchor):
                        step = f"In {source} the same words stand for {self._board.label(anchor)}."
                        self._board.ask(key, anchor, [step])

    def _spell(self) -> None:
        """Compare the names in use, and those of the registry, family by family."""
        used: dict[str, set[Key]] = defaultdict(set)
        wordings = self._board.wordings
        for some in self._strong.values():
            for local in some:
                used[local.keys[0][1]].update([key for key in local.keys if key in wordings])
        for kind in sorted(used):
            listed = (key for key in self._board.registry.strong if key[1] == kind and key in wordings)
            Spellings(self._board, self._comparer, kind).join(used[kind].union(listed))

    def _source_names(self, source: str, weak: Sequence[Local]) -> SourceNames:
        """Return what a source mentions without doubt, as far as its weak names may mean it."""
        kinds = {family(local.kind) for local in weak}
        shorts = [(family_name(local.kind), name) for local in weak for name in local.names]
        asked = {weak_key(name, local.kind) for local in weak for name in local.names}
        full: set[tuple[str, str, Key]] = set()
        aliases: dict[Key, set[Key]] = defaultdict(set)
        placed = self._placed[source]
        for mention, key in placed:
            kin = family(mention.kind)
            if kin not in kinds:
                continue
            full.update([(family_name(kin), name, key) for name in self._telling(mention, key)])
            for name in names_of(mention):
                if (alias := weak_key(name, mention.kind)) in asked:
                    aliases[alias].add(key)
        registered = bool(self._board.registry.entities)  # nobody asks for what is mentioned but to find an entry
        mentioned = {self._board.clusters.root(key) for _, key in placed} if registered else set()
        return SourceNames(FullNames(full, shorts), aliases, frozenset(mentioned))

    def _telling(self, mention: Mention, key: Key) -> list[str]:
        """Return the full names that a mention gives, the number of an event included."""
        told = [name for name in names_of(mention) if self._board.is_strong(name, mention.kind)]
        if key in self._board.numbers:
            series, ordinal = self._board.numbers[key]
            told.append(numbered(ordinal, self._board.label(series)))
        return told
