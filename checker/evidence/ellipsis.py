"""Ellipses: a quote in pieces, where "..." stands for words of the source that it skips."""

from bisect import bisect_right

from checker.evidence.paragraphs import Span

DOTS = "..."

REACH = 2_000
"""One ellipsis skips no more code points than this."""

SPARSE = 10_000


def occurrences(text: str, needle: str, limit: int) -> list[int]:
    """Return where `needle` begins in `text`, overlapping places too, at most `limit` of them."""
    found: list[int] = []
    start = text.find(needle)
    while start >= 0 and len(found) < limit:
        found.append(start)
        start = text.find(needle, start + 1)
    return found


def pieces(needle: str) -> tuple[str, ...]:
    """Return the pieces of a folded quote between its ellipses; none where it has no ellipsis."""
    if DOTS not in needle:
        return ()
    return tuple(piece.strip() for piece in needle.split(DOTS) if piece.strip())


def elided(text: str, needle: str) -> list[tuple[Span, ...]]:
    """Return the chains of stretches that hold the pieces of a folded quote in order, the tightest first.

    Pieces are whole words; chains that end in the same place count once.
    """
    wanted = pieces(needle)
    if not wanted:
        return []
    chains: list[tuple[Span, ...]] = [(span,) for span in _whole_words(text, wanted[0])]
    for piece in wanted[1:]:
        chains = _longer(chains, _whole_words(text, piece))
    return sorted(chains, key=lambda chain: (chain[-1][1] - chain[0][0], chain[0][0]))


def _longer(chains: list[tuple[Span, ...]], following: list[Span]) -> list[tuple[Span, ...]]:
    """Put each following piece behind the last chain that ends before it and within reach."""
    ends = [chain[-1][1] for chain in chains]
    longer: list[tuple[Span, ...]] = []
    for span in following:
        index = bisect_right(ends, span[0]) - 1
        if index >= 0 and span[0] - ends[index] <= REACH:
            longer.append((*chains[index], span))
    return longer


def _whole_words(text: str, piece: str) -> list[Span]:
    spans = [(start, start + len(piece)) for start in occurrences(text, piece, SPARSE)]
    return [span for span in spans if not _cuts(text, span[0]) and not _cuts(text, span[1])]


def _cuts(text: str, edge: int) -> bool:
    return text[edge - 1 : edge].isalnum() and text[edge : edge + 1].isalnum()
