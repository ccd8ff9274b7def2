"""Who in the registry can be meant by a name that is listed as short for one entry."""

from collections import defaultdict

from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.family import family
from checker.names.local import Local
from checker.names.name_key import entry_key, key_words
from checker.values.mention import MentionKind


class Bearers:
    """Knows which entries have which words in their full names."""

    def __init__(self, board: Board) -> None:
        """Take the board with the registry."""
        self._clusters = board.clusters
        self._entries = _by_word(board)

    def alone(self, local: Local, key: Key) -> bool:
        """Tell whether a name that the registry lists for one entry means it in a source that does not name it in full.

        A part of the entry's own name does: a surname that no other person there bears, "relief chief" for "UN relief chief". An
        office does not for a person, nor a capital for its government: another president, or the city, may be meant.
        """
        words = {word for name in local.names for word in key_words(name, local.kind)}
        fitting = [self._with(str(family(local.kind)), word) for word in sorted(words)]
        own = any(key in found for found in fitting)
        return own and (local.kind is not MentionKind.PERSON or all(found <= {key} for found in fitting))

    def _with(self, kind: str, word: str) -> set[Key]:
        """Return the clusters of entries that have a word in a full name."""
        return {self._clusters.root(entry_key(entity)) for entity in self._entries.get((kind, word), ())}


def _by_word(board: Board) -> dict[tuple[str, str], frozenset[str]]:
    """Return the entries by family and word of their full names; of all their names where none is full."""
    words: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entity in board.registry.entities.values():
        full = [name for name in entity.names if name.type != "weak"] or entity.names
        for name in full:
            for word in key_words(name.name, entity.kind):
                words[str(family(entity.kind)), word].add(board.registry.decided.canonical(entity.id))
    return {one: frozenset(entities) for one, entities in words.items()}
