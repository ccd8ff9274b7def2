"""Anchoring: where a quote stands in its source, word for word, or that it does not."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checker.evidence.boundaries import cut_word, cuts_number
from checker.evidence.context import Context
from checker.evidence.ellipsis import elided, occurrences
from checker.evidence.folding import Folded, fold
from checker.evidence.paragraphs import Span
from checker.evidence.source_view import How, SourceView

Reason = Literal["empty", "cuts-number", "absent"]

SPARSE = 10_000
"""Of a quote that occurs more often than this only so many places are looked at."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A quote found: raw code points `start` to `end` (exclusive) hold it.

    `spans` leaves out what the quote skips (footnotes, words that an ellipsis stands for). `occurrences`
    counts the places that hold the quote in the same way; `ambiguous` says that nothing chose among them,
    so that the first was taken. `context_found` is false where a prefix or suffix was given that does not
    stand there. `cut_word` is the word of the source ("unable") that the quote begins or ends in the middle
    of, mostly empty.
    """

    start: int
    end: int
    how: How
    spans: tuple[Span, ...]
    occurrences: int = 1
    ambiguous: bool = False
    context_found: bool = True
    cut_word: str = ""


@dataclass(frozen=True, slots=True)
class NotFound:
    """A quote that its source does not hold: it has no words, stops inside a number, or is not there."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class _Match:
    how: How
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def anchor(
    view: SourceView,
    quote: str,
    prefix: str | None = None,
    suffix: str | None = None,
    near: int | None = None,
) -> Anchored | NotFound:
    """Find a quote: as it stands, then folded, then across footnotes, then with ellipses for skipped words.

    Of several places the one whose surroundings are most like `prefix` and `suffix` (as in a W3C
    TextQuoteSelector) is chosen, then the one next to the raw offset `near`, then the first. Prefix and
    suffix need not be exact; the quote must.
    """
    needles = tuple(dict.fromkeys(fold(quote, joining=joining).text.strip() for joining in (True, False)))
    if not needles[0].strip(".- \"'"):
        return NotFound("empty")
    context = Context(view, prefix, suffix, near)
    cut = False
    seen: list[list[_Match]] = []
    for tried in _tries(view, quote, needles):
        whole = [match for match in tried if not cuts_number(view.text, (match.start, match.end))]
        cut = cut or len(whole) < len(tried)
        if whole:
            seen.append(whole)
            if context.is_empty or any(context.holds(match.start, match.end) for match in whole):
                break
    return _chosen(view, context, seen) if seen else NotFound("cuts-number" if cut else "absent")


def _chosen(view: SourceView, context: Context, seen: list[list[_Match]]) -> Anchored:
    places: dict[int, _Match] = {}
    for match in (match for group in seen for match in group):
        places.setdefault(_first_word(view.text, match.start), match)
    matches = list(places.values())
    scores = [context.closeness(match.start, match.end) for match in matches] if len(matches) > 1 else [0.0]
    best = matches[scores.index(max(scores))]
    return Anchored(
        start=best.start,
        end=best.end,
        how=best.how,
        spans=best.spans,
        occurrences=len(matches),
        ambiguous=scores.count(max(scores)) > 1,
        context_found=context.holds(best.start, best.end),
        cut_word=cut_word(view.text, (best.start, best.end)),
    )


def _first_word(text: str, start: int) -> int:
    """Return where the words of a match begin, so that two readings of one place count once."""
    while text[start].isspace():
        start += 1
    return start


def _tries(view: SourceView, quote: str, needles: tuple[str, ...]) -> Iterator[list[_Match]]:
    """Yield what each way of looking finds, the strictest first; a way is gone only where it is asked for."""
    size = len(quote)
    yield [_Match("exact", ((start, start + size),)) for start in occurrences(view.text, quote, SPARSE)]
    for how, reading in view.readings():
        for needle in needles:
            yield _plain(view, how, reading, needle)
    for _, reading in view.readings():
        yield _with_ellipsis(view, reading, needles[0])


def _plain(view: SourceView, how: How, reading: Folded, needle: str) -> list[_Match]:
    size = len(needle)
    spans = [reading.raw(start, start + size) for start in occurrences(reading.text, needle, SPARSE)]
    if how == "folded":
        return [_Match(how, (span,)) for span in spans]
    return [_Match(how, view.outside_asides(span)) for span in spans]


def _with_ellipsis(view: SourceView, reading: Folded, needle: str) -> list[_Match]:
    chains = [[reading.raw(*piece) for piece in chain] for chain in elided(reading.text, needle)]
    return [
        _Match("with an ellipsis", tuple(part for span in chain for part in view.outside_asides(span)))
        for chain in chains
        if not any(cuts_number(view.text, span) for span in chain)
    ]
