"""Context: what a quote's prefix, suffix or remembered place say about which of several places is meant."""

from functools import cached_property

from rapidfuzz.distance import Levenshtein

from checker.evidence.folding import fold
from checker.evidence.source_view import SourceView

REACH = 200
"""So many folded code points of a prefix or suffix count, those next to the quote."""

NEAR_WEIGHT = 0.1
"""The weight of a remembered offset beside a prefix or suffix."""


class Context:
    """A prefix and a suffix (of any length, possibly damaged) and a raw offset where the quote stood once."""

    def __init__(self, view: SourceView, prefix: str | None, suffix: str | None, near: int | None) -> None:
        self._view, self._prefix, self._suffix, self._near = view, prefix or "", suffix or "", near

    @cached_property
    def _before(self) -> str:
        return fold(self._prefix[-2 * REACH :]).text.strip()[-REACH:]

    @cached_property
    def _after(self) -> str:
        return fold(self._suffix[: 2 * REACH]).text.strip()[:REACH]

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing is known of the surroundings."""
        return not (self._before or self._after)

    def holds(self, start: int, end: int) -> bool:
        """Tell whether prefix and suffix stand around a raw stretch, word for word after folding."""
        if self.is_empty:
            return True
        before, after = self._view.around(start, end, REACH)
        return before.endswith(self._before) and after.startswith(self._after)

    def closeness(self, start: int, end: int) -> float:
        """Return how well a raw stretch fits: more is better, equal where nothing tells places apart."""
        score = 0.0
        if not self.is_empty:
            before, after = self._view.around(start, end, REACH)
            score = _similarity(self._before, before[-len(self._before) :])
            score += _similarity(self._after, after[: len(self._after)])
        if self._near is not None:
            score -= NEAR_WEIGHT * abs(start - self._near) / max(1, len(self._view.text))
        return score


def _similarity(wanted: str, found: str) -> float:
    return Levenshtein.normalized_similarity(wanted, found) if wanted else 0.0
