"""The full names of one source, found by the words of a short one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from checker.names.clusters import Key
from checker.names.events import read_event_name
from checker.names.fitting import fits
from checker.names.forms import form
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.values.mention import MentionKind


class FullNames:
    """Looks up which full names a short one can be short for, without trying them all."""

    def __init__(self, names: Iterable[tuple[str, str, Key]]) -> None:
        """Take family, name and the key it stands for."""
        self._by_word: dict[tuple[str, str], set[tuple[str, Key]]] = defaultdict(set)
        for kind, name, key in names:
            for word in _words_of_full(name, kind):
                self._by_word[kind, word].add((name, key))

    def fitting(self, short: str, kind: str) -> set[Key]:
        """Return what a short name of a family can stand for."""
        near: set[tuple[str, Key]] = set()
        for words in _words_needed(short, kind):
            found = [self._by_word.get((kind, word), set()) for word in words]
            near |= min(found, key=len) if found else set()
        return {key for name, key in near if fits(short, name, kind)}


def _words_of_full(name: str, kind: str) -> set[str]:
    """Return the words by which a full name is found."""
    one = form(name, kind)
    words = {token.key for token in one.tokens}
    words.update(f"title {part.folded}" for title in one.titles for part in pieces(title))
    if kind == MentionKind.EVENT and (ordinal := read_event_name(name).ordinal) is not None:
        words.add(f"number {ordinal}")
    return words


def _words_needed(short: str, kind: str) -> Iterator[list[str]]:
    """Yield lists of words of a short name: a full name that it fits has all the words of one of the lists."""
    one = form(short, kind)
    yield [token.key for token in one.tokens if token.role is not Role.INITIAL]
    if kind == MentionKind.PERSON:
        yield [f"title {part.folded}" for part in pieces(short) if part.folded != "the"]
    if kind == MentionKind.EVENT and (ordinal := read_event_name(short).ordinal) is not None:
        yield [f"number {ordinal}"]
