"""A source's text with everything that looking for quotes in it needs, made once and only when asked for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from checker.evidence.folding import Folded, fold
from checker.evidence.paragraphs import Paragraph, Span, asides, paragraphs
from checker.evidence.sentences import Place, Sentence, split

How = Literal["exact", "folded", "skipping a footnote block", "with an ellipsis"]

_BROKEN_WORD = re.compile(r"[^\W\d_][-\u2010]\s{0,8}\n")


class SourceView:
    """A text (any length) and its readings; all offsets are code points of `text`, end exclusive."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs and footnotes in the order of their beginnings."""
        return paragraphs(self.text)

    @cached_property
    def asides(self) -> tuple[Span, ...]:
        """The raw stretches of footnotes and page numbers, which a quote from the body may skip."""
        return asides(self.text, self.paragraphs)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of body and footnotes in the order of their beginnings."""
        return split(self.text, self.paragraphs)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins, in order."""
        return tuple(sentence.start for sentence in self.sentences)

    @cached_property
    def stretches(self) -> tuple[tuple[int, Place], ...]:
        """Where each stretch of a sentence begins, and the sentence's place, in order."""
        return tuple(
            sorted(
                ((start, sentence.place) for sentence in self.sentences for start, _ in sentence.spans),
                key=lambda stretch: stretch[0],
            )
        )

    @cached_property
    def straight(self) -> Folded:
        """The whole text, folded."""
        return fold(self.text)

    @cached_property
    def body(self) -> Folded | None:
        """The folded text without its footnotes and page numbers; None where it has none."""
        return fold(self.text, self.asides) if self.asides else None

    @cached_property
    def _unjoined(self) -> Folded | None:
        """The whole text with hyphens kept at line ends ("cease-", "fire"); None where there are none."""
        return fold(self.text, joining=False) if _BROKEN_WORD.search(self.text) else None

    @cached_property
    def _unjoined_body(self) -> Folded | None:
        return fold(self.text, self.asides, joining=False) if self._unjoined and self.asides else None

    def readings(self) -> Iterator[tuple[How, Folded]]:
        """Yield the folded readings of the text, the plainest first, each made when it is asked for."""
        yield "folded", self.straight
        if self._unjoined:
            yield "folded", self._unjoined
        if self.body:
            yield "skipping a footnote block", self.body
        if self._unjoined_body:
            yield "skipping a footnote block", self._unjoined_body

    def outside_asides(self, span: Span) -> tuple[Span, ...]:
        """Return the parts of a raw stretch that stand outside footnotes and page numbers."""
        parts: list[Span] = []
        start, end = span
        for first, last in self.asides[bisect_right(self.asides, span) :]:
            if last >= end:
                break
            parts.append((start, first))
            start = last
        return (*parts, (start, end))

    def around(self, start: int, end: int, width: int) -> tuple[str, str]:
        """Return up to `width` folded code points on each side of a raw stretch, without spaces beside it."""
        folded, limit = self.straight, len(self.straight.text)
        first, last = bisect_left(folded.offsets, start), bisect_left(folded.offsets, end)
        before = folded.text[max(0, first - width - 1) : first].rstrip()
        after = folded.text[last : min(limit, last + width + 1)].lstrip()
        return before[-width:], after[:width]
