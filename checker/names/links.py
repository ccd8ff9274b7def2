"""What ties the words of a description together: owners ("the army's") and prepositions."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.names.letters import APOSTROPHES
from checker.names.pieces import Piece, pieces

_BREAK_WORDS = """
about after against among at before behind being between by during for from in inside into near of off on over since that
through to towards under until upon which who with within without
"""
BREAKS = frozenset(_BREAK_WORDS.split())
"""Words behind which something else is said than what a phrase hangs on."""
OF, OWNER = "of", "'s"
_SIGNS = re.escape("".join(sorted(APOSTROPHES)))
_OWNING = re.compile(rf".[{_SIGNS}][sS]|.*[sS][{_SIGNS}]|.+[{_SIGNS}][sS]")
_SEVERAL = 2


class Part(NamedTuple):
    """Some words and what ties them to those before: "" for the first, `OWNER` behind an owner, else the preposition."""

    tie: str
    words: tuple[Piece, ...]


def parts_of(name: str) -> tuple[Part, ...]:
    """Return the parts of a description, in their order; a preposition at the beginning is a word like any other."""
    return tuple(_parts(pieces(name)))


def _parts(read: tuple[Piece, ...]) -> Iterator[Part]:
    tie, words = "", list[Piece]()
    for at, piece in enumerate(read):
        if words and piece.folded in BREAKS and piece.before != "-":
            yield Part(tie, tuple(words))
            tie, words = piece.folded, []
            continue
        words.append(piece)
        if _OWNING.fullmatch(piece.text) and at + 1 < len(read) and read[at + 1].folded not in BREAKS:
            yield Part(tie, tuple(words))
            tie, words = OWNER, []
    if words or tie:
        yield Part(tie, tuple(words))


def ties_of(name: str) -> tuple[str, ...]:
    """Return what ties the words of a description together, where so much does that their order matters; else nothing."""
    found = tuple(part.tie for part in parts_of(name) if part.tie)
    return found if len(found) >= _SEVERAL else ()
