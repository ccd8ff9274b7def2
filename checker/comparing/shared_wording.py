"""Long wording that two passages share: a sign that one was copied from the other, or both from a third text.

The measure is that of text reuse by shingles (Broder, "On the resemblance and containment of documents", 1997): runs of words.
What stands in quotation marks is somebody else's wording and does not count, and a name of several words counts as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.evidence.level import level

RUN = 8
"""So many words in a row are too many for chance."""
LONG = 16
"""So many shared words tell of a copy, however long the passages are."""
MOST_SHOWN = 24
"""So many shared words are shown."""

_WORD = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "at", "to", "de", "la", "al", "von", "van"})
"""Words inside a name that are written small."""

Shingle = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a name of several, as it is compared, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A passage in words, cut where somebody else is quoted."""

    text: str
    parts: tuple[tuple[Word, ...], ...]

    @property
    def length(self) -> int:
        """Return how many words it has."""
        return sum(map(len, self.parts))

    def shingles(self) -> Iterator[Shingle]:
        """Yield every run of words."""
        for part in self.parts:
            for at in range(len(part) - RUN + 1):
                yield tuple(word.text for word in part[at : at + RUN])


def wording(text: str, names: Sequence[str] = ()) -> Wording:
    """Return a passage in words; each of `names` counts as one word wherever it stands."""
    plain = level(text)
    found = sorted({level(name) for name in names if " " in name}, key=lambda name: (-len(name), name))
    named = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in found), re.IGNORECASE) if found else None
    parts = (tuple(_joined(_words(plain, start, end, named))) for start, end in _own(plain))
    return Wording(text, tuple(part for part in parts if part))


def _own(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches outside quotation marks; where one has no partner, all on its side is taken for quoted."""
    marks = [match.start() for match in re.finditer('"', text)]
    if len(marks) % 2:
        closes = text[: marks[0]][-1:].strip() != ""
        marks = [0, *marks] if closes else [*marks, len(text)]
    edges = [0, *(mark for pair in zip(marks[::2], marks[1::2], strict=True) for mark in pair), len(text)]
    yield from zip(edges[::2], edges[1::2], strict=True)


def _words(text: str, start: int, end: int, named: re.Pattern[str] | None) -> Iterator[Word]:
    """Yield the words of a stretch, and given names as one."""
    last = start
    for match in named.finditer(text, start, end) if named else ():
        yield from _plain(text, last, match.start())
        yield Word(match[0].casefold(), *match.span())
        last = match.end()
    yield from _plain(text, last, end)


def _plain(text: str, start: int, end: int) -> Iterator[Word]:
    yield from (Word(match[0], *match.span()) for match in _WORD.finditer(text, start, end))


def _joined(words: Iterator[Word]) -> Iterator[Word]:
    """Yield the words with runs of capitalised ones as one, the small words between them too."""
    run: list[Word] = []
    small: list[Word] = []
    for word in words:
        if word.text[:1].isupper():
            run, small = [*run, *small, word], []
        elif run and word.text in _SMALL:
            small.append(word)
        else:
            yield from _closed(run, small)
            run, small = [], []
            yield Word(word.text.casefold(), word.start, word.end)
    yield from _closed(run, small)


def _closed(run: list[Word], small: list[Word]) -> Iterator[Word]:
    if run:
        yield Word(" ".join(word.text.casefold() for word in run), run[0].start, run[-1].end)
    yield from small


def shared(left: Wording, right: Wording) -> str | None:
    """Return the longest run of words that two passages share, as the second has it; None where they share too little."""
    theirs = set(left.shingles())
    runs = [run for part in right.parts for run in _runs(part, theirs)]
    covered = sum(map(len, runs))
    if not covered or (covered < LONG and 2 * covered < min(left.length, right.length)):
        return None
    longest = max(runs, key=len)
    cut = longest[:MOST_SHOWN]
    return " ".join(right.text[cut[0].start : cut[-1].end].split()) + (" …" if len(longest) > MOST_SHOWN else "")


def _runs(part: tuple[Word, ...], shingles: set[Shingle]) -> Iterator[tuple[Word, ...]]:
    """Yield the longest stretches of a passage that are made of given runs of words."""
    covered = [False] * len(part)
    for at in range(len(part) - RUN + 1):
        if tuple(word.text for word in part[at : at + RUN]) in shingles:
            covered[at : at + RUN] = [True] * RUN
    start = None
    for at, is_covered in enumerate([*covered, False]):
        if is_covered and start is None:
            start = at
        elif not is_covered and start is not None:
            yield part[start:at]
            start = None
