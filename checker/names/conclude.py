"""The last step of resolving: ids and labels for what was joined, and the questions that are still open."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, partial
from operator import attrgetter

from checker.names.board import Board
from checker.names.clusters import Key, is_entry
from checker.names.comparer import Comparer
from checker.names.events import EventIdentity, read_event_name
from checker.names.local import names_of
from checker.names.name_key import name_key
from checker.names.resolution import Pair, Resolution
from checker.names.slug import shortened, slug, unique
from checker.names.thing import OpenPair, Thing
from checker.names.things_by_id import ThingsById
from checker.values.mention import Mention, MentionKind

_order = attrgetter("kind", "left_label", "right_label", "left", "right", "steps")
"""What open pairs are ordered by, as they order themselves."""


class Conclusion:
    """Turns a board into a resolution."""

    def __init__(self, board: Board, comparer: Comparer) -> None:
        """Take a board on which everything has its place."""
        self._board = board
        self._comparer = comparer
        self._mentions: dict[Key, list[tuple[str, Mention]]] = defaultdict(list)
        root_of = board.clusters.root
        for placed, key in board.node.items():
            self._mentions[root_of(key)].append(placed)
        self._ids: dict[Key, str] = {}
        self._labels: dict[Key, str] = {}
        self._name()

    def resolution(self) -> Resolution:
        """Return the outcome."""
        roots = {self._ids[root]: root for root in self._mentions}
        apart = self._apart()
        pairs = self._open(roots, apart)
        events = str(MentionKind.EVENT)
        return Resolution(
            things=ThingsById(roots, self._thing),
            registry=self._board.registry,
            unsure=tuple(pair for pair in pairs if pair.kind != events),
            possibly_same=tuple(pair for pair in pairs if pair.kind == events),
            faults=self._board.registry.faults,
            mention_faults=tuple(sorted(set(self._board.faults))),
            notes=tuple(sorted(self._board.notes)),
            _node=self._board.node,
            _id=self._id,
            _evidence=self._evidence,
            _called=cache(self._called),
            _apart=apart,
            _open={(pair.left, pair.right): pair.steps for pair in pairs},
            _comparer=self._comparer,
        )

    def _id(self, key: Key) -> str:
        """Return the id of a key's cluster."""
        return self._ids[self._board.clusters.root(key)]

    def _name(self) -> None:
        """Give every cluster its id: entries first, then names by what they want to be called, then numbers in series."""
        clusters = self._board.clusters
        taken = set(self._board.registry.entities)
        named: list[tuple[str, str, tuple[Key, ...], Key]] = []
        numbered: list[tuple[Key, int, Key]] = []
        used = {clusters.root(series) for series, _ in self._board.numbers.values()}
        for root in clusters.roots():
            entry = clusters.entry(root)
            if entry is not None and entry[2] in self._board.registry.entities:
                self._ids[root] = entry[2]
            elif entry is not None and entry in self._board.numbers:
                numbered.append((*self._board.numbers[entry], root))
            elif root in self._mentions or root in used:
                members = clusters.members(root)
                named.append((self._wanted(root), members[0][1], members, root))
        for wanted, kind, _, root in sorted(named):
            self._ids[root] = unique(wanted, kind, taken)
            taken.add(self._ids[root])
        for series, ordinal, root in sorted(numbered):
            tail = f"-{ordinal}"
            self._ids[root] = unique(shortened(self._id(series)[: 80 - len(tail)]) + tail, "event", taken)
            taken.add(self._ids[root])

    def _wanted(self, root: Key) -> str:
        """Return what a cluster without an entry would like as its id; a name that stays in one source bears its name."""
        self._labels[root] = self._board.label(root)
        wanted = slug(self._labels[root], root[1])
        return shortened(f"{wanted[:50]}-in-{root[0]}") if root[0] else wanted

    def _thing(self, root: Key) -> Thing:
        """Return a cluster as a thing."""
        identity = self._ids[root]
        entity = self._board.registry.entities.get(identity)
        placed = self._mentions[root]
        kind = self._kind(root)
        wordings = sorted({(source, name) for source, mention in placed for name in names_of(mention)})
        return Thing(
            id=identity,
            kind=kind,
            label=self._label(root),
            wordings=tuple(wordings),
            event=self._event(root, {name for _, name in wordings}) if kind is MentionKind.EVENT else None,
            registered=entity is not None,
            alone=bool(root[0]),
            told=partial(self._joins, root),
        )

    def _kind(self, root: Key) -> MentionKind:
        """Return what sort of thing a cluster is that is mentioned."""
        entity = self._board.registry.entities.get(self._ids[root])
        return entity.kind if entity else min([mention.kind for _, mention in self._mentions[root]])

    def _label(self, root: Key) -> str:
        """Return the name to print for a cluster."""
        return self._labels.get(root) or self._board.label(root)

    def _joins(self, root: Key) -> tuple[str, ...]:
        """Return why the wordings in use are one, each reason once."""
        keys = {name_key(name, mention.kind) for _, mention in self._mentions[root] for name in names_of(mention)}
        used = sorted(key for key in keys if self._board.clusters.root(key) == root)
        return tuple(dict.fromkeys(step for key in used for step in (*self._spellings(key), *self._path(key))))

    def _spellings(self, key: Key) -> list[str]:
        """Return why wordings with one normal form are one."""
        first, *others = sorted(self._board.wordings.get(key, ())) or [""]
        kind = str(min(self._board.kinds[key], default=key[1]))
        return [
            f'"{first}" and "{other}": {step}' for other in others for step in self._comparer.compare(first, other, kind).steps
        ]

    def _event(self, root: Key, names: set[str]) -> EventIdentity:
        """Return what an event is."""
        entry = self._board.clusters.entry(root)
        series, ordinal = self._board.numbers.get(entry, (None, None)) if entry else (None, None)
        entities = [self._board.registry.entities.get(one) for one in (self._ids[root], self._id(series) if series else "")]
        classes = {one for entity in entities if entity for one in entity.classes}
        classes.update(read.head for name in names if (read := read_event_name(name)).head and read.is_meeting)
        return EventIdentity(self._id(series) if series else None, ordinal, tuple(sorted(classes)))

    def _path(self, key: Key) -> tuple[str, ...]:
        """Return the joins that lead from a key to its entry, or to the first key of its cluster."""
        end = self._board.clusters.entry(key) or self._board.clusters.members(key)[0]
        return self._board.clusters.path(key, end)

    def _evidence(self, source: str, mention: Mention) -> tuple[str, ...]:
        """Return how a mention came to its thing."""
        key = self._board.node[source, mention]
        own = [name_key(name, mention.kind) for name in names_of(mention)[:1]]
        root = self._board.clusters.root(key)
        same = [name for name in own if self._board.clusters.has(name) and self._board.clusters.root(name) == root]
        found = [step for name in same for step in self._spellings(name)]
        return tuple(dict.fromkeys((*self._board.steps.get((source, mention), ()), *found, *self._path(key))))

    def _called(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """Return what each source calls by each name."""
        called: dict[tuple[str, str], set[str]] = defaultdict(set)
        for (source, mention), key in self._board.node.items():
            for name in names_of(mention):
                called[source, name].add(self._id(key))
        return {one: tuple(sorted(ids)) for one, ids in called.items()}

    def _apart(self) -> dict[Pair, str]:
        """Return the pairs that people decided to be two, by id."""
        apart: dict[Pair, str] = {}
        for left, right, why in self._board.registry.decided.different:
            one, other = (self._decided(key) for key in (left, right))
            if one and other and one != other:
                apart.setdefault((min(one, other), max(one, other)), why)
        return apart

    def _decided(self, key: Key) -> str | None:
        """Return the id of one side of a decision, if anything is called so."""
        if is_entry(key):
            return self._board.registry.decided.canonical(key[2])
        root = self._board.clusters.root(key)
        return self._ids.get(root)

    def _open(self, roots: Mapping[str, Key], apart: dict[Pair, str]) -> list[OpenPair]:
        """Return the pairs that are still open, each once, with all its steps."""
        steps: dict[Pair, list[str]] = defaultdict(list)
        for left, right, why in self._board.unsure:
            one, other = sorted((self._asked(left), self._asked(right)))
            if one and one != other and (one, other) not in apart:
                steps[one, other].extend(why)
        return sorted([self._pair(pair, steps[pair], roots) for pair in steps], key=_order)

    def _asked(self, key: Key) -> str:
        """Return the id of one side of a question: of what a wording stands for where nothing goes by it; "" for nothing."""
        clusters = self._board.clusters
        known = clusters.root(key) in self._ids
        root = clusters.root(key if known else self._board.local_alias.get(key, key))
        identity = self._ids.get(root, "")
        return identity if root in self._mentions or identity in self._board.registry.entities else ""

    def _pair(self, pair: Pair, steps: list[str], roots: Mapping[str, Key]) -> OpenPair:
        """Return an open pair with its labels."""
        known = [roots.get(one) for one in pair]
        entities = self._board.registry.entities
        labels = [self._label(root) if root else entities[one].names[0].name for root, one in zip(known, pair, strict=True)]
        kind = next(str(self._kind(root)) for root in known if root)
        steps = steps if len(steps) == 1 else list(dict.fromkeys(sorted(steps)))
        return OpenPair(kind, labels[0], labels[1], pair[0], pair[1], tuple(steps))
