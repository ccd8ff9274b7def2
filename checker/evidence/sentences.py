"""Sentences: the text of a source in the units that an editor counts in, and the names of their places."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.evidence.paragraphs import Paragraph, Span
from checker.evidence.stops import sentence_ends

if TYPE_CHECKING:
    from checker.evidence.source_view import SourceView


@dataclass(frozen=True, slots=True)
class Place:
    """A place in words: "paragraph 4, sentence 2", or "footnote 12" (then `paragraph` is 0).

    Both count from 1, headings and lines of their own count as paragraphs.
    """

    paragraph: int
    sentence: int
    footnote: str = ""

    def __str__(self) -> str:
        if self.footnote:
            return f"footnote {self.footnote}"
        return f"paragraph {self.paragraph}, sentence {self.sentence}"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as raw stretches (code points, end exclusive), several where footnotes interrupt it."""

    spans: tuple[Span, ...]
    place: Place

    @property
    def start(self) -> int:
        """The raw offset of its first code point."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """The raw offset behind its last code point."""
        return self.spans[-1][1]


def sentences(view: "SourceView") -> tuple[Sentence, ...]:
    """Return the sentences of body and footnotes in the order of their beginnings."""
    return view.sentences


def place_of(view: "SourceView", start: int) -> Place:
    """Name the place of a raw offset; white space between sentences belongs to the sentence before it.

    A text without words has one place: paragraph 1, sentence 1.
    """
    stretches = view.stretches
    index = max(0, bisect_right(stretches, start, key=lambda stretch: stretch[0]) - 1)
    return stretches[index][1] if stretches else Place(1, 1)


def split(text: str, found: tuple[Paragraph, ...]) -> tuple[Sentence, ...]:
    """Split the paragraphs of a text into sentences."""
    number = 0
    result: list[Sentence] = []
    for paragraph in found:
        number += not paragraph.footnote
        for index, spans in enumerate(_of_paragraph(text, paragraph), start=1):
            result.append(Sentence(spans, Place(0 if paragraph.footnote else number, index, paragraph.footnote)))
    return tuple(sorted(result, key=lambda sentence: sentence.start))


def _of_paragraph(text: str, paragraph: Paragraph) -> Iterator[tuple[Span, ...]]:
    words = " ".join(text[start:end] for start, end in paragraph.pieces)
    start = 0
    for end in sentence_ends(words):
        first = start + len(words[start:end]) - len(words[start:end].lstrip())
        if first < end:
            yield _raw(paragraph.pieces, first, end)
        start = end


def _raw(pieces: tuple[Span, ...], first: int, last: int) -> tuple[Span, ...]:
    """Return the raw stretches of a part of a paragraph whose pieces were joined by one space."""
    spans: list[Span] = []
    joined = 0
    for start, end in pieces:
        begin, stop = start + max(0, first - joined), start + min(end - start, last - joined)
        if begin < stop:
            spans.append((begin, stop))
        joined += end - start + 1
    return tuple(spans)
