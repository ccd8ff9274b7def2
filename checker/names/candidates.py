"""Which names are worth comparing: pairs that share a cheap key. Never all pairs, and never a guess at identity."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.names.block_keys import ACRONYM, WORD, BlockKey, BlockKeys, is_short, own_words
from checker.names.forms import Form, form

LARGEST_BLOCK = 24
"""Up to this many names that share a key are all compared with one another."""
NEIGHBOURS = 4
"""In a larger block each name is compared with so many next to it in spelling."""

FEW = 5
"""If only so many names share a word, each pair of them is worth comparing for that word alone."""


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
        shared = (
            f"1 word or sound is shared by more than {LARGEST_BLOCK} names (by {self.largest})"
            if self.crowded == 1
            else f"{self.crowded} words or sounds are shared by more than {LARGEST_BLOCK} names each (one by {self.largest})"
        )
        near = f"Among those, each name was compared with its {NEIGHBOURS} nearest in spelling only."
        return f"Names of the kind {kind}: {shared}. {near}"


def candidates(names: Sequence[str], kind: str) -> Candidates:
    """Return the pairs of different names of one kind that share a key.

    The cost grows with the number of names, not with its square: each name has about a dozen keys, and a key that many names
    share pairs only neighbours.
    """
    return paired([form(name, kind) for name in names])


def paired(forms: Sequence[Form]) -> Candidates:
    """Return the same of names that have been read."""
    blocks = _blocks(forms)
    crowded = [len(block) for block in blocks.values() if len(block) > LARGEST_BLOCK]
    ranks = _ranks(forms) if crowded else ()
    single, short = [len(own_words(one)) == 1 for one in forms], [is_short(one) for one in forms]
    pairs: set[int] = set()  # both places as one number: numbers are held and sorted at a fraction of the cost
    for key, block in blocks.items():
        needed = short if key.startswith(ACRONYM) else single if len(block) > FEW and key.startswith(WORD) else None
        if needed is None and len(block) == 2:  # noqa: PLR2004 - as most are
            pairs.add(block[0] * len(forms) + block[1])
        elif needed is None:
            pairs.update([left * len(forms) + right for left, right in _pairs(block, ranks)])
        elif any(needed[at] for at in block):
            found = (pair for pair in _pairs(block, ranks) if needed[pair[0]] or needed[pair[1]])
            pairs.update([left * len(forms) + right for left, right in found])
    return Candidates(tuple([divmod(pair, len(forms)) for pair in sorted(pairs)]), len(crowded), max(crowded, default=0))


def _blocks(forms: Sequence[Form]) -> dict[BlockKey, list[int]]:
    """Return the places of the names that share a key with others. Most keys are shared by none, so they get no list."""
    keys = BlockKeys(forms, FEW)
    first: dict[BlockKey, int] = {}
    blocks: dict[BlockKey, list[int]] = {}
    for at, one in enumerate(forms):
        for key in keys.of(one):
            other = first.setdefault(key, at)
            if other != at and (block := blocks.setdefault(key, [other]))[-1] != at:
                block.append(at)
    return blocks


def _ranks(forms: Sequence[Form]) -> Sequence[int]:
    """Return for each name its place in the order of spelling."""
    ranks = [0] * len(forms)
    for rank, at in enumerate(sorted(range(len(forms)), key=lambda at: (forms[at].key, forms[at].name))):
        ranks[at] = rank
    return ranks


def _pairs(block: Sequence[int], ranks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of one block."""
    if len(block) <= LARGEST_BLOCK:
        yield from combinations(block, 2)
        return
    ordered = sorted(block, key=ranks.__getitem__)
    for at, left in enumerate(ordered):
        for right in ordered[at + 1 : at + 1 + NEIGHBOURS]:
            yield (left, right) if left < right else (right, left)
