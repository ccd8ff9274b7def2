"""The nearest passage: what a source has in place of a quote; it is shown, never taken as found."""

import re
from dataclasses import dataclass

from checker.evidence.approximate import closest
from checker.evidence.context import Context
from checker.evidence.differences import differences
from checker.evidence.ellipsis import pieces
from checker.evidence.folding import Folded, fold
from checker.evidence.paragraphs import Span
from checker.evidence.source_view import SourceView
from checker.evidence.windows import windows

LONGEST = 5_000
"""Only so many code points of a quote are looked for."""

_REACH = 40
_WORD_BEGUN = re.compile(r"\w*\Z")
_WORD_GOES_ON = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class Nearest:
    """The passage most like a quote: raw code points `start` to `end`, `similarity` up to 1 (no edit).

    `spans` leaves out the footnotes that the passage runs across. `differences` says in words what the
    passage has otherwise, the gravest first; empty where a word is cut and nothing else.
    """

    start: int
    end: int
    spans: tuple[Span, ...]
    similarity: float
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    reading: Folded
    edits: int
    spans: tuple[Span, ...]  # of the reading, all equally near


def nearest(
    view: SourceView,
    quote: str,
    prefix: str | None = None,
    suffix: str | None = None,
    near: int | None = None,
) -> Nearest | None:
    """Return the passage that the fewest edits make of a quote, None where over half of it would change.

    Of passages that are equally near, prefix, suffix and the raw offset `near` choose, then the order in
    the text. Of a quote with ellipses the first piece that the source does not hold is looked for.
    """
    pattern = _missing(view, fold(quote[:LONGEST]).text)
    if not pattern.strip():
        return None
    found = _in_reading(view.straight, pattern, len(pattern) // 2)
    if view.body and (not found or found.edits):
        found = _in_reading(view.body, pattern, found.edits - 1 if found else len(pattern) // 2) or found
    return _told(view, Context(view, prefix, suffix, near), pattern, found) if found else None


def _missing(view: SourceView, needle: str) -> str:
    """Return the part of a folded quote to look for: all of it, or its first piece not in the text."""
    parts = pieces(needle)
    if len(parts) < 2 or needle in view.straight.text:  # noqa: PLR2004
        return needle
    return next((part for part in parts if part not in view.straight.text), needle)


def _in_reading(reading: Folded, pattern: str, limit: int) -> _Found | None:
    text = reading.text
    hits = [
        (hit.edits, (first + start, first + end))
        for first, last in windows(text, pattern)
        if (hit := closest(text[first:last], pattern, limit))
        for start, end in hit.spans
    ]
    least = min((edits for edits, _ in hits), default=0)
    spans = dict.fromkeys(span for edits, span in hits if edits == least)
    return _Found(reading, least, tuple(spans)) if hits else None


def _told(view: SourceView, context: Context, pattern: str, found: _Found) -> Nearest:
    raw = [found.reading.raw(start, end) for start, end in found.spans]
    scores = [context.closeness(start, end) for start, end in raw]
    chosen = scores.index(max(scores))
    passage = _whole_words(found.reading.text, *found.spans[chosen])
    start, end = raw[chosen]
    spans = ((start, end),) if found.reading is view.straight else view.outside_asides((start, end))
    return Nearest(start, end, spans, 1 - found.edits / len(pattern), differences(passage, pattern))


def _whole_words(text: str, start: int, end: int) -> str:
    """Return a stretch with the rest of the words that it cuts: differences are told in whole words."""
    before = _WORD_BEGUN.search(text[max(0, start - _REACH) : start]) if text[start].isalnum() else None
    after = _WORD_GOES_ON.match(text, end, end + _REACH) if text[end - 1].isalnum() else None
    return (before[0] if before else "") + text[start:end] + (after[0] if after else "")
