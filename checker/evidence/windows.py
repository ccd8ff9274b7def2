"""Windows: the parts of a long text in which a passage like a quote may stand."""

from collections import defaultdict

from checker.evidence.ellipsis import occurrences
from checker.evidence.paragraphs import Span

WHOLE = 20_000
"""A text of up to so many code points is searched as a whole."""

_GRAM = 5
_SEEDS = 64
_COMMON = 2_000
_WINDOWS = 3


def windows(text: str, pattern: str) -> tuple[Span, ...]:
    """Return the stretches of a text worth searching for a pattern, in order.

    In a long text short pieces of the pattern vote for the places where they stand, rare pieces with more
    weight; a passage that shares no five code points in a row with the quote is not found there.
    """
    if len(text) <= WHOLE:
        return ((0, len(text)),)
    votes = _votes(text, pattern)
    width = len(pattern)
    best = sorted(votes, key=lambda slot: (-votes[slot] - votes.get(slot + 1, 0), slot))[:_WINDOWS]
    return tuple((max(0, (slot - 1) * width), min(len(text), (slot + 4) * width)) for slot in sorted(best))


def _votes(text: str, pattern: str) -> defaultdict[int, float]:
    """Count for each slot, as wide as the pattern, how much speaks for the pattern's beginning there."""
    votes: defaultdict[int, float] = defaultdict(float)
    last = max(1, len(pattern) - _GRAM + 1)
    for offset in range(0, last, -(-last // _SEEDS)):
        found = occurrences(text, pattern[offset : offset + _GRAM], _COMMON)
        for start in found:
            votes[max(0, start - offset) // len(pattern)] += 1 / len(found)
    return votes
