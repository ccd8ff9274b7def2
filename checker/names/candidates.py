"""Which names are worth comparing: pairs that share a cheap key. Never all pairs, and never a guess at identity."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.names.forms import Form, form
from checker.names.role import Role
from checker.names.token import Token

LARGEST_BLOCK = 24
"""Up to this many names that share a key are all compared with one another."""
NEIGHBOURS = 4
"""In a larger block each name is compared with so many next to it in spelling."""

FEW = 5
"""If only so many names share a word, each pair of them is worth comparing for that word alone."""

_WORD = "word"
_SHORTEST_TYPED = 5
_ACRONYM = range(2, 9)
_OWN = frozenset({Role.WORD, Role.COMMON})
_INITIALLED = _OWN | {Role.INITIAL}
_COUNTED = frozenset({Role.NUMBER, Role.YEAR})
_VOWELS = str.maketrans("", "", "aeiouy")

BlockKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of names that may be one."""

    pairs: tuple[tuple[int, int], ...]
    """Places in the list of names, the smaller first, sorted."""
    crowded: int
    """How many keys were shared by so many names that only neighbours in spelling were paired."""
    largest: int
    """By how many names the most frequent of these keys was shared."""

    def note(self, kind: str) -> str | None:
        """Return the sentence that says what was left out."""
        if not self.crowded:
            return None
        return (
            f"Names of the kind {kind}: {self.crowded} words or sounds are shared by more than {LARGEST_BLOCK} names each "
            f"(one by {self.largest}). Among those, each name was compared with its {NEIGHBOURS} nearest in spelling only."
        )


def candidates(names: Sequence[str], kind: str) -> Candidates:
    """Return the pairs of different names of one kind that share a key.

    The cost grows with the number of names, not with its square: each name has some twenty keys, and a key that many names share
    pairs only neighbours.
    """
    forms = [form(name, kind) for name in names]
    blocks: dict[BlockKey, list[int]] = defaultdict(list)
    for at, one in enumerate(forms):
        for key in sorted(set(_keys(one))):
            blocks[key].append(at)
    crowded = [len(block) for block in blocks.values() if len(block) > LARGEST_BLOCK]
    pairs = {pair for key, block in blocks.items() for pair in _pairs(block, forms) if _promising(key, pair, block, forms)}
    return Candidates(tuple(sorted(pairs)), len(crowded), max(crowded, default=0))


def _pairs(block: Sequence[int], forms: Sequence[Form]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of one block."""
    reach = len(block)
    if len(block) > LARGEST_BLOCK:
        block = sorted(block, key=lambda at: (forms[at].key, forms[at].name))
        reach = NEIGHBOURS
    for at, left in enumerate(block):
        for right in block[at + 1 : at + 1 + reach]:
            yield min(left, right), max(left, right)


def _promising(key: BlockKey, pair: tuple[int, int], block: Sequence[int], forms: Sequence[Form]) -> bool:
    """Tell whether a pair is worth comparing: names that share no more than a word are, if few do or if one has no other word."""
    if key[0] != _WORD or len(block) <= FEW:
        return True
    return any(sum(token.role in _OWN for token in forms[at].tokens) == 1 for at in pair)


def _keys(one: Form) -> Iterator[BlockKey]:
    """Yield the keys of a name."""
    own = [token for token in one.tokens if token.role in _OWN and token.key]
    numbers = tuple(sorted(token.key for token in one.tokens if token.role in _COUNTED))
    if one.whole:
        yield "letters", one.whole, *numbers
        yield "consonants", "".join(sorted(one.key.translate(_VOWELS).replace(" ", ""))), *numbers
    for token in own:
        yield _WORD, token.key
        for other in one.tokens:
            if other is not token and other.key and other.role in _INITIALLED:
                yield "word and initial", token.key, other.key[0]
    yield from _typed(own)
    yield from _acronyms(one)


def _typed(own: Sequence[Token]) -> Iterator[BlockKey]:
    """Yield keys that survive one letter too many, missing or wrong: each long word without one of its letters."""
    for at, token in enumerate(own):
        if len(token.key) < _SHORTEST_TYPED:
            continue
        others = "".join(sorted(other.key[0] for place, other in enumerate(own) if place != at))
        for cut in range(len(token.key)):
            yield "one letter", token.key[:cut] + token.key[cut + 1 :], others
        yield "one letter", token.key, others


def _acronyms(one: Form) -> Iterator[BlockKey]:
    """Yield the short forms that a name may have, or be."""
    shorts = [*one.initials, one.acronym]
    if len(one.tokens) == 1:
        shorts.append(one.tokens[0].folded)
    for short in shorts:
        if len(short) in _ACRONYM:
            yield "acronym", short
