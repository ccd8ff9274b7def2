"""The keys of a name's words: how carefully they are read, and in which order they stand."""

from collections.abc import Iterable, Sequence

from checker.names.heads import DIRECTIONS, ORDERED
from checker.names.order import Seams, arranged, is_free
from checker.names.role import Role
from checker.names.romanised import Sign
from checker.names.token import Token

_NUMBER = Role.NUMBER
_TELLING = frozenset({*DIRECTIONS, *ORDERED})
_ROMANISED = Sign.ROMANISED


def order_of(found: Sequence[Token], seams: Seams, kind: str) -> tuple[int, ...]:
    """Return the places of the words in an order that two ways of putting one name share; none where their order says nothing."""
    return () if is_ordered(found) or is_free(found, kind) else arranged(found, seams, kind)


def keys_of(found: Sequence[Token], order: tuple[int, ...], sign: Sign) -> list[str]:
    """Return the keys of the words of a thing, in the order in which two ways of putting one name agree."""
    keys = spelled(found, sign)
    return [keys[at] for at in order] or (keys if is_ordered(found) else sorted(keys))


def spelled(found: Iterable[Token], sign: Sign) -> list[str]:
    """Return the keys of words: those of romanised words where the name is romanised."""
    return [token.key for token in found] if sign is _ROMANISED else [token.cautious or token.key for token in found]


def is_ordered(found: Iterable[Token]) -> bool:
    """Tell whether the order of a name's words matters: an attack by X on Y is not one by Y on X, nor season 3, episode 4 the reverse."""
    numbers = 0
    for token in found:
        if token.folded in _TELLING:
            return True
        numbers += token.role is _NUMBER
    return numbers > 1
