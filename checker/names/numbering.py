"""Events that are a number in a series: the surest name of an event, whatever its date or place."""

from collections import defaultdict
from collections.abc import Callable

from checker.names.answer import Identity
from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.comparer import Comparer
from checker.names.events import EventName, read_event_name
from checker.names.name_key import entry_key, key_words, name_key
from checker.values.mention import AnyNamed, Mention, MentionKind

MOST_SERIES = 200
"""A wording is compared with so many series that share a word with it at most."""

Named = Callable[[str, AnyNamed, MentionKind], Mention]
"""Makes a mention of what stands where a name may stand: words, a mention, or a key of the source's own table."""


def series_of(source: str, mention: Mention, named: Named) -> Mention | None:
    """Return the series that an event names, in its field or in its wording."""
    if mention.kind is not MentionKind.EVENT:
        return None
    if mention.series is not None:
        return named(source, mention.series, MentionKind.SERIES)
    stated = read_event_name(mention.name or "").series
    return Mention(kind=MentionKind.SERIES, name=stated) if stated else None


class Numbering:
    """Finds the number in a series that an event of a source is."""

    def __init__(self, board: Board, comparer: Comparer, named: Named) -> None:
        """Take the board on which all series already have their place."""
        self._board = board
        self._comparer = comparer
        self._named = named
        self._series_of: dict[str, set[Key]] = {}
        self._called: dict[str, set[Key]] = defaultdict(set)
        """By source: the series that it mentions."""
        for (source, _), keys in board.called.items():
            self._called[source].update(keys)
        self._told_series = {board.clusters.root(key) for keys in self._called.values() for key in keys}
        self._by_word: dict[str, list[Key]] = defaultdict(list)
        series = str(MentionKind.SERIES)
        for key in sorted([key for key in board.wordings if key[1] == series and not key[0]]):
            for word in sorted({word for name in board.wordings[key] for word in key_words(name, MentionKind.SERIES)}):
                self._by_word[word].append(key)

    def key(self, source: str, mention: Mention) -> tuple[Key, str] | None:
        """Return the key of an event that has a number in a series, and the sentence that says so."""
        read = read_event_name(mention.name or "")
        ordinal = mention.ordinal or read.ordinal
        series = self._series(source, mention, read)
        if series is None or ordinal is None:
            return None
        told = f'"{mention.name}" is' if mention.name else "The claim counts this event as"
        return self._numbered(series, ordinal), f"{told} number {ordinal} of {self._board.label(series)}."

    def _series(self, source: str, mention: Mention, read: EventName) -> Key | None:
        """Return the key of the series, where the source names one or the wording holds the name of a known one."""
        named = series_of(source, mention, self._named)
        if named is not None:
            return self._board.node.get((source, named))
        for wording in read.may_be if read.ordinal is not None else ():
            known = self._known(source, wording)
            if known is not None:
                return known
        return None

    def _known(self, source: str, wording: str) -> Key | None:
        """Return the key of the series that goes by these words in this source, in the registry or anywhere."""
        key = name_key(wording, MentionKind.SERIES)
        called = {self._board.clusters.root(one) for one in self._board.called.get((source, key), ())}
        if called:
            return called.pop() if len(called) == 1 else None
        for weak in (False, True):
            entries = self._board.registry.bearers(key, weak=weak)
            if entries:
                return entry_key(entries[0]) if len(entries) == 1 else None
        return key if self._stands(key) else self._alike(source, wording)

    def _stands(self, key: Key) -> bool:
        """Tell whether a name is that of a series anywhere, and not only another wording in some source."""
        clusters = self._board.clusters
        return clusters.has(key) and (clusters.root(key) in self._told_series or clusters.entry(key) is not None)

    def _alike(self, source: str, wording: str) -> Key | None:
        """Return the only series whose name is the same by its words: those of this source first, then all."""
        kind = str(MentionKind.SERIES)
        near = {key for word in key_words(wording, MentionKind.SERIES) for key in self._by_word.get(word, ())}
        same = {
            self._board.clusters.root(key)
            for key in sorted(near)[:MOST_SERIES]
            if self._stands(key) and self._comparer.best([wording], self._board.wordings[key], kind).identity is Identity.SAME
        }
        own = {one for one in same if one in self._own(source)}
        found = own or same
        return found.pop() if len(found) == 1 else None

    def _own(self, source: str) -> set[Key]:
        """Return the series that a source mentions."""
        if source not in self._series_of:
            self._series_of[source] = {self._board.clusters.root(key) for key in self._called.get(source, ())}
        return self._series_of[source]

    def _numbered(self, series: Key, ordinal: int) -> Key:
        """Return the key of a number in a series: the registry's event, if it has one."""
        clusters = self._board.clusters
        entry = clusters.entry(series)
        entity = self._board.registry.events.get((entry[2], ordinal)) if entry is not None else None
        base = entry or min(clusters.members(series))
        key = entry_key(entity) if entity else entry_key(f"{' '.join(base)}#{ordinal}")
        self._board.numbers[key] = (clusters.root(series), ordinal)
        return key
