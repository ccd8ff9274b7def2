"""A name cut into pieces at spaces and signs."""

import re
from dataclasses import dataclass, replace

from checker.names.letters import fold_character

MOST_CHARACTERS = 200
"""Names are read up to here."""
MOST_PIECES = 64
"""And up to this many words."""

_SEPARATORS = frozenset(" -/,.()&")
_RUNS = re.compile(r"\d+(?:st|nd|rd|th)(?![^\W\d])|\d+|[^\d]+")
_SHORTEST_OWNER = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a name."""

    text: str
    """As written, without signs around it."""
    folded: str
    """Folded letters, digits and signs; never empty."""
    before: str
    """The separators between the piece before and this one."""


def pieces(name: str) -> tuple[Piece, ...]:
    """Return the words of a name, at most 64 of its first 200 characters."""
    found: list[Piece] = []
    text = folded = before = ""
    for sign in f"{name[:MOST_CHARACTERS]} ":
        plain = fold_character(sign)
        if plain not in _SEPARATORS:
            text, folded = text + sign, folded + plain
            continue
        if folded:
            found.extend(_closed(text, folded, before))
            before = ""
        text = folded = ""
        before += plain
        if plain == "&":
            found.append(Piece("&", "and", before))
            before = ""
    return tuple(found[:MOST_PIECES])


def is_cut(name: str, found: tuple[Piece, ...]) -> bool:
    """Tell whether a name may be longer than what was read of it."""
    return len(name) > MOST_CHARACTERS or len(found) == MOST_PIECES


def _closed(text: str, folded: str, before: str) -> list[Piece]:
    """Return the pieces of one run between separators: digits stand apart from letters."""
    plain = _without_apostrophes(folded)
    if any(sign.isalnum() for sign in plain):
        plain = "".join(sign for sign in plain if sign.isalnum() or sign in "+#$%@" or not sign.isascii())
    runs = _RUNS.findall(plain)
    if len(runs) <= 1:
        return [Piece(_printable(text), plain, before)] if plain else []
    return [Piece(run, run, before if at == 0 else "-") for at, run in enumerate(runs)]


def _without_apostrophes(folded: str) -> str:
    """Return a run without apostrophes and without the `'s` of an owner."""
    if "'" not in folded:
        return folded
    owner = folded.removesuffix("'s")
    kept = owner if owner != folded and len(owner) >= _SHORTEST_OWNER else folded
    return kept.replace("'", "")


def _printable(text: str) -> str:
    """Return the words as written, without signs that do not show."""
    return "".join(sign for sign in text if sign.isprintable())


def joined(parts: tuple[Piece, ...]) -> Piece:
    """Return several pieces as one."""
    return replace(parts[0], text=" ".join(part.text for part in parts), folded="".join(part.folded for part in parts))
