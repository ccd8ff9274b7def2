"""The sentence around a quote, as far as the text is at hand and may be shown."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from checker.evidence.sentences import Sentence
from checker.evidence.source_view import SourceView
from checker.model.finding import Passage

LONGEST = 350
"""A sentence of so many characters is shown whole."""
BESIDE = 90
"""Of a longer one, so many characters on either side of the quote."""
_FAR = 2_000
"""No more of a sentence is looked at on either side: what is no prose may know no end of sentences."""
_BACK = 100
"""So many sentences of footnotes may interrupt one of the text."""
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands before and after a quote in its sentence, each in one line, and the stretch of the text that it is from."""

    before: str = ""
    after: str = ""
    stretch: tuple[int, int] | None = None


ALONE = Around()
"""Around a quote that is told alone."""


class Surroundings:
    """Finds what stands around quotes; a text is split into sentences once, and only when it is asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the texts by source id: those that may be shown."""
        self._texts = texts
        self._views: dict[str, SourceView] = {}

    def of(self, source: str, passages: tuple[Passage, ...]) -> tuple[Around, ...]:
        """Return what stands around each quote of one claim; no sentence is told twice."""
        found: list[Around] = []
        told: set[tuple[int, int]] = set()
        for one in passages:
            around = self._around(source, one)
            found.append(ALONE if around.stretch in told else around)
            if around.stretch is not None:
                told.add(around.stretch)
        return tuple(found)

    def _around(self, source: str, passage: Passage) -> Around:
        text, start, end = self._texts.get(source), passage.start, passage.end
        if text is None or start is None or end is None or not 0 <= start < end <= len(text) or len(passage.quote) > LONGEST:
            return ALONE
        view = self._views.setdefault(source, SourceView(text))
        first, last = _holding(view, start), _holding(view, end - 1)
        if first is None or last is None:
            return ALONE
        begin, stop = max(first.start, start - _FAR), min(last.end, end + _FAR)
        before = _flat("".join(_joined(text, first, begin, start))).lstrip()
        after = _flat("".join(_joined(text, last, end, stop))).rstrip()
        if not any(sign.isalnum() for sign in before + after):
            before = after = ""
        if len(before) + len(passage.quote) + len(after) > LONGEST or (begin, stop) != (first.start, last.end):
            before, after = _end_of(before), _beginning_of(after)
        return Around(before, after, (first.start, last.end))


def _holding(view: SourceView, at: int) -> Sentence | None:
    """Return the sentence that holds a place of the text."""
    for sentence in view.sentences[max(0, bisect_right(view.starts, at) - 1) :: -1][:_BACK]:
        if any(start <= at < end for start, end in sentence.spans):
            return sentence
    return None


def _joined(text: str, sentence: Sentence, start: int, end: int) -> list[str]:
    """Return the parts of a sentence between two places, without the footnotes that interrupt it."""
    found: list[str] = []
    for first, last in sentence.spans:
        if any(found) and first <= end:
            found.append(" ")
        found.append(text[max(first, start) : min(last, end)] if max(first, start) < min(last, end) else "")
    return found


def _flat(text: str) -> str:
    return _SPACES.sub(" ", text)


def _end_of(text: str) -> str:
    """Return the last words of what stands before a quote."""
    if len(text) <= BESIDE:
        return text
    kept = text[-BESIDE:]
    return f"… {kept.partition(' ')[2] if ' ' in kept.rstrip() else ''}"


def _beginning_of(text: str) -> str:
    """Return the first words of what stands behind a quote."""
    if len(text) <= BESIDE:
        return text
    kept = text[:BESIDE]
    return f"{kept.rpartition(' ')[0] if ' ' in kept.lstrip() else ''} …"
