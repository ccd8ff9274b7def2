"""Which words of two texts differ, and where the words of a value stand in a quote."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

_TOKEN = re.compile(r"\s+|\S+")
_MOST = 300
_ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, marked or not."""

    text: str
    marked: bool = False


def plain(text: str) -> tuple[Piece, ...]:
    """Return a text without marks."""
    return (Piece(text),)


def differing(text: str, other: str) -> tuple[Piece, ...]:
    """Return `text` with the words marked that `other` lacks.

    Without marks where the two have little in common, and where one has more than 300 words: that bounds the
    time.
    """
    tokens = _TOKEN.findall(text)
    places = [at for at, token in enumerate(tokens) if not token.isspace()]
    mine, theirs = [_bare(tokens[at]) for at in places], [_bare(one) for one in other.split()]
    if max(len(mine), len(theirs)) > _MOST:
        return plain(text)
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return plain(text)
    kept = {places[at] for block in matcher.get_matching_blocks() for at in range(block.a, block.a + block.size)}
    return _pieces(tokens, [not token.isspace() and at not in kept for at, token in enumerate(tokens)])


def pointed(quote: str, words: str | None) -> tuple[Piece, ...] | None:
    """Return `quote` with the first occurrence of `words` marked, or None where they do not stand in it."""
    tokens = _TOKEN.findall(quote)
    places = [at for at, token in enumerate(tokens) if not token.isspace()]
    mine = [_bare(tokens[at]) for at in places]
    wanted = [_bare(token) for token in (words or "").split()]
    if not wanted or len(wanted) >= len(mine) or len(wanted) > _MOST:
        return None
    for first in range(len(mine) - len(wanted) + 1):
        if mine[first : first + len(wanted)] == wanted:
            low, high = places[first], places[first + len(wanted) - 1]
            return _pieces(tokens, [low <= at <= high for at in range(len(tokens))])
    return None


def _bare(token: str) -> str:
    return token.strip(".,;:!?()[]\"'\u201c\u201d\u2018\u2019").casefold() or token.strip()


def _pieces(tokens: list[str], marks: list[bool]) -> tuple[Piece, ...]:
    """Join neighbours alike; white space is marked only between two marked words."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].isspace():
            marks[at] = marks[at - 1] and marks[at + 1]
    groups = groupby(zip(tokens, marks, strict=True), key=itemgetter(1))
    return tuple(Piece("".join(token for token, _ in group), mark) for mark, group in groups)
