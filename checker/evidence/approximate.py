"""Approximate search: the stretches of a text that differ from a pattern by the fewest edits.

The search is Myers' bit-vector form (Journal of the ACM 46, 1999) of Sellers' dynamic programming: exact,
one pass over the text, one bit for each code point of the pattern. Edits are insertions, deletions and
substitutions of one code point.
"""

from dataclasses import dataclass

from checker.evidence.paragraphs import Span

TIES = 100
"""Of ends that are equally good only so many are followed up."""


@dataclass(frozen=True, slots=True)
class Closest:
    """The stretches (start, end) that are `edits` away from a pattern; none is closer."""

    edits: int
    spans: tuple[Span, ...]


def closest(text: str, pattern: str, limit: int) -> Closest | None:
    """Return the stretches of `text` with the fewest edits, in order of their ends.

    None where more than `limit` are needed. For one end the longest stretch counts. Time grows with
    len(text) times len(pattern) / 64.
    """
    edits, ends = _ends(text, pattern, limit)
    if not ends:
        return None
    return Closest(edits, tuple((_start(text, pattern, edits, end), end) for end in ends[:TIES]))


def _start(text: str, pattern: str, edits: int, end: int) -> int:
    """Find the beginning by looking for the reversed pattern from the end backwards."""
    backwards = text[max(0, end - len(pattern) - edits) : end][::-1]
    return end - _anchored_lengths(backwards, pattern[::-1], edits)


def _ends(text: str, pattern: str, limit: int) -> tuple[int, list[int]]:
    best, found = limit, list[int]()
    for end, edits in enumerate(_scores(text, pattern, free_start=True), start=1):
        if edits < best:
            best, found = edits, [end]
        elif edits == best:
            found.append(end)
    return best, found


def _anchored_lengths(text: str, pattern: str, edits: int) -> int:
    """Return the length of the longest beginning of `text` that is at most `edits` away from the pattern."""
    scores = enumerate(_scores(text, pattern, free_start=False), start=1)
    return max((length for length, score in scores if score <= edits), default=0)


def _scores(text: str, pattern: str, *, free_start: bool) -> list[int]:
    """Return, for each end in the text, the edits between the pattern and the best stretch that ends there.

    With `free_start` the stretch may begin anywhere, otherwise it begins with the text.
    """
    size = len(pattern)
    everything, top, carry = (1 << size) - 1, 1 << (size - 1), 0 if free_start else 1
    where: dict[str, int] = {}
    for index, letter in enumerate(pattern):
        where[letter] = where.get(letter, 0) | 1 << index
    more, less, score = everything, 0, size
    scores: list[int] = []
    for letter in text:
        equal = where.get(letter, 0)
        diagonal = (((equal & more) + more) ^ more) | equal | less
        right, left = less | ~(diagonal | more) & everything, more & diagonal
        score += bool(right & top) - bool(left & top)
        scores.append(score)
        right, left = (right << 1 | carry) & everything, (left << 1) & everything
        vertical = equal | less
        more, less = (left | ~(vertical | right)) & everything, right & vertical
    return scores
