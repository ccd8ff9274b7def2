"""A name cut into pieces at spaces and signs."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.names.letters import fold_character

MOST_CHARACTERS = 200
"""Names are read up to here."""
MOST_PIECES = 64
"""And up to this many words."""

_SEPARATORS = frozenset(" -/,.()&")
_RUNS = re.compile(r"\d+(?:st|nd|rd|th)(?![^\W\d])|\d+|[^\d]+")
_SHORTEST_OWNER = 4
_MOST_KEPT = 4096


class Piece(NamedTuple):
    """One word of a name."""

    text: str
    """As written, without signs around it."""
    folded: str
    """Folded letters, digits and signs; never empty."""
    before: str
    """The separators between the piece before and this one."""
    known: str = ""
    """What country or body it is known to stand for."""
    alike: bool = False
    """Whether that is all it says, so that it is one with other words for it."""


class _Separated(dict[int, str]):
    """For each character: the separator that it is, or the character itself."""

    def __missing__(self, code: int) -> str:
        plain = fold_character(chr(code))
        found = plain if plain in _SEPARATORS else chr(code)
        if len(self) < _MOST_KEPT:
            self[code] = found
        return found


_SEPARATED = _Separated()
_AT_SEPARATOR = re.compile(r"([ \-/,.()&])")


@lru_cache(maxsize=262_144)
def pieces(name: str) -> tuple[Piece, ...]:
    """Return the words of a name, at most 64 of its first 200 characters."""
    found: list[Piece] = []
    before = ""
    runs = _AT_SEPARATOR.split(name[:MOST_CHARACTERS].translate(_SEPARATED))
    for at in range(0, len(runs), 2):  # a separator stands between each two runs, so that a run may be empty
        run, separator = runs[at], runs[at + 1] if at + 1 < len(runs) else " "
        if run and (closed := _closed(run, before)) is not None:
            found.extend(closed)
            before = ""
        before += separator
        if separator == "&":
            found.append(Piece("&", "and", before))
            before = ""
    return tuple(found[:MOST_PIECES])


def folded_words(name: str) -> list[str]:
    """Return the folded words of a name, as its pieces have them; most names are letters and spaces, which need no cutting."""
    if len(name) < MOST_PIECES and name.isascii() and name.replace(" ", "").isalpha():
        return name.lower().split()
    return [part.folded for part in pieces(name)]


def is_one_run(text: str) -> bool:
    """Tell whether no sign but hyphens stands between the words of a text, and none before or behind them."""
    signs = text.translate(_SEPARATED)
    return not (signs.startswith("-") or signs.endswith("-")) and _SEPARATORS.isdisjoint(signs.replace("-", ""))


def is_cut(name: str, found: tuple[Piece, ...]) -> bool:
    """Tell whether a name may be longer than what was read of it."""
    return len(name) > MOST_CHARACTERS or len(found) == MOST_PIECES


@lru_cache(maxsize=131_072)
def _closed(text: str, before: str) -> tuple[Piece, ...] | None:
    """Return the pieces of one run between separators: digits stand apart from letters. None where nothing is left of it.

    Words are far fewer than names, so each is read once.
    """
    if text.isascii() and text.isalpha():
        return (Piece(text, text.lower(), before),)
    folded = "".join(map(fold_character, text))
    if not folded:
        return None
    plain = _without_apostrophes(folded)
    if not plain.isalnum() and any(sign.isalnum() for sign in plain):
        plain = "".join(sign for sign in plain if sign.isalnum() or sign in "+#$%@" or not sign.isascii())
    runs = _RUNS.findall(plain)
    if len(runs) <= 1:
        return (Piece(_printable(text), plain, before),) if plain else ()
    return tuple(Piece(run, run, before if at == 0 else "-") for at, run in enumerate(runs))


def _without_apostrophes(folded: str) -> str:
    """Return a run without apostrophes and without the `'s` of an owner."""
    if "'" not in folded:
        return folded
    owner = folded.removesuffix("'s")
    kept = owner if owner != folded and len(owner) >= _SHORTEST_OWNER else folded
    return kept.replace("'", "")


def _printable(text: str) -> str:
    """Return the words as written, without signs that do not show."""
    return text if text.isprintable() else "".join(sign for sign in text if sign.isprintable())


def joined(parts: tuple[Piece, ...]) -> Piece:
    """Return several pieces as one."""
    return parts[0]._replace(text=" ".join(part.text for part in parts), folded="".join(part.folded for part in parts))


def known_as(parts: Sequence[Piece], known: str, *, alike: bool) -> Piece:
    """Return several pieces as one that stands for a country or a body."""
    text, folded = " ".join(part.text for part in parts), " ".join(part.folded for part in parts)
    return Piece(text, folded, parts[0].before, known, alike)
