"""The full names of one source, found by the words of a short one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from checker.names.clusters import Key
from checker.names.description import describes, without_determiner
from checker.names.events import read_event_name
from checker.names.fitting import Fit, fit
from checker.names.forms import form
from checker.names.offices import has_office_word, office_alone, offices_of
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.short_things import is_firm, is_sorted, nouns, words_of
from checker.values.mention import MentionKind

MOST_FULL = 200
"""Where more full names than this have a word of a short one, it says too little to be held against them."""

_OFFICE, _SMALL = "office ", "small "
"""What the words of offices and of descriptions begin with, so that they are no parts of names."""


class FullNames:
    """Looks up which full names a short one can be short for, without trying them all."""

    def __init__(self, names: Iterable[tuple[str, str, Key]] = (), shorts: Iterable[tuple[str, str]] | None = None) -> None:
        """Take the full names and, if they are known, the short names that will be looked up.

        Args:
            names: family, name and the key it stands for
            shorts: family and name; the words of no others are kept then, which are most

        """
        self._needed = {(kind, short): tuple(_words_needed(short, kind)) for kind, short in dict.fromkeys(shorts or ())}
        """For each short name that will be looked up: the words by which it is."""
        needed = ((kind, word) for (kind, _), lists in self._needed.items() for words in lists for word in words)
        self._wanted = None if shorts is None else set(needed)
        self._untaken: dict[str, list[tuple[str, Key]]] = defaultdict(list)
        """By family, those of whose words nobody asked yet."""
        self._unasked: dict[str, list[tuple[str, Key]]] = defaultdict(list)
        """By family, those of whose sorts nobody asked yet."""
        self._by_word: dict[tuple[str, str], set[tuple[str, Key]]] = defaultdict(set)
        self._keys: dict[str, set[Key]] = defaultdict(set)
        self._sorted: dict[str, set[Key]] = defaultdict(set)
        for kind, name, key in names:
            self.add(kind, name, key)

    def add(self, kind: str, name: str, key: Key) -> None:
        """Take one more name."""
        one = (name, key)
        self._untaken[kind].append(one)
        self._unasked[kind].append(one)

    def _take(self, kind: str) -> None:
        """Sort in the names of a family by their words."""
        untaken = self._untaken.pop(kind, ())
        if not untaken:
            return
        only_names = self._wants_only_names(kind)
        wanted = None if self._wanted is None else {word for one, word in self._wanted if one == kind}
        for one in untaken:
            words = {token.key for token in form(one[0], kind).tokens} if only_names else _words_of_full(one[0], kind)
            for word in words if wanted is None else words & wanted:
                self._by_word[kind, word].add(one)

    def _wants_only_names(self, kind: str) -> bool:
        """Tell whether all short names of persons are parts of names, and none an office or a description."""
        if self._wanted is None or kind != MentionKind.PERSON:
            return False
        return not any(word.startswith((_OFFICE, _SMALL)) for one, word in self._wanted if one == kind)

    def fitting(self, short: str, kind: str) -> Mapping[Key, Fit]:
        """Return what a short name of a family can stand for, and how well it fits."""
        self._take(kind)
        near: set[tuple[str, Key]] = set()
        for words in self._needed.get((kind, short)) or _words_needed(short, kind):
            found = [self._by_word.get((kind, word), set()) for word in words]
            near |= min(found, key=len) if found else set()
        fits: dict[Key, Fit] = {}
        for name, key in sorted(near) if len(near) <= MOST_FULL else ():
            one = fit(short, name, kind)
            if one is not Fit.NOT:
                fits[key] = max(one, fits.get(key, Fit.NOT))
        return fits

    def unsorted(self, kind: str) -> tuple[set[Key], set[Key]]:
        """Return what no name says the sort of, and what some name does: a key may stand for more than one name gives."""
        for name, key in self._unasked.pop(kind, ()):
            self._keys[kind].add(key)
            if is_sorted(name, kind):
                self._sorted[kind].add(key)
        return self._keys[kind] - self._sorted[kind], self._sorted[kind]


def _words_of_full(name: str, kind: str) -> set[str]:
    """Return the words by which a full name is found."""
    if kind != MentionKind.PERSON:
        tokens = words_of(name, kind)
        words = nouns(tokens) | ({"a firm"} if any(token.role is Role.LEGAL for token in tokens) else set())
        ordinal = read_event_name(name).ordinal if kind == MentionKind.EVENT else None
        return words if ordinal is None else words | {f"number {ordinal}"}
    tokens = form(name, kind).tokens
    offices = (office_alone(name) or offices_of(name)) if has_office_word(name) else ()
    small = {f"{_SMALL}{part.folded}" for part in pieces(name) if part.text.islower()}
    return {token.key for token in tokens} | {f"{_OFFICE}{office.head}" for office in offices} | small


def _words_needed(short: str, kind: str) -> Iterator[list[str]]:
    """Yield lists of words of a short name: a full name that it fits has all the words of one of the lists."""
    if kind == MentionKind.PERSON:
        tokens = form(short, kind).tokens
        yield [token.key for token in tokens if token.role is Role.WORD]
        yield from ([f"{_OFFICE}{office.head}"] for office in office_alone(short))
        if describes(short, MentionKind.PERSON):
            yield [f"{_SMALL}{part.folded}" for part in pieces(without_determiner(short))]
        return
    tokens = words_of(short, kind)
    yield ["a firm"] if is_firm(tokens) else sorted(nouns(tokens))
    if kind == MentionKind.EVENT and (ordinal := read_event_name(short).ordinal) is not None:
        yield [f"number {ordinal}"]
