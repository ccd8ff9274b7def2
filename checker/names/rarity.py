"""How rare a word is among the names at hand: what many names share tells little of any one of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isqrt
from types import MappingProxyType
from typing import Self

from checker.names.forms import form
from checker.names.role import Role
from checker.names.skeleton import FREQUENT_KEYS
from checker.names.token import Token

_FEW = 4


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many different names each word occurs."""

    counts: Mapping[str, int]
    """By the key of a token."""
    total: int
    """How many different names there are."""

    @classmethod
    def of(cls, names: Iterable[str], kind: str = "organisation") -> Self:
        """Return the rarity of the words of `names`, all of one kind; a name given twice counts once."""
        counts: Counter[str] = Counter()
        keys = {found.key: found for found in (form(name, kind) for name in names) if found.key}
        for found in keys.values():
            counts.update({token.key for token in found.tokens})
        return cls(MappingProxyType(dict(counts)), len(keys))

    def is_common(self, key: str) -> bool:
        """Tell whether a word occurs in more names than a few, and than the square root of their number."""
        return self.counts.get(key, 0) > max(_FEW, isqrt(self.total))


def is_distinctive(token: Token, kind: str, rarity: Rarity | None) -> bool:
    """Tell whether sharing this word says something: it is no head, no frequent name, and not common."""
    if token.role is not Role.WORD or (kind == "person" and token.key in FREQUENT_KEYS):
        return False
    return rarity is None or not rarity.is_common(token.key)
