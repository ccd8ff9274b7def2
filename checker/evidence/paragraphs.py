"""Paragraphs: the body of a text told apart from the footnotes and page numbers that interrupt it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.evidence.folding import MARKS

Span = tuple[int, int]

WRAPPED = 45
"""A line of so many code points or more is taken to go on in the next line of its block."""

_DIGITS = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")
_LABEL = re.compile(rf"([{MARKS}]{{1,4}})|\[(\d{{1,3}})\]\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*")
_BESIDE_ADDRESS = 3
_PAGE_NUMBER = re.compile(r"\W{0,3}(?:[Pp]age )?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?\W{0,3}")
_FINISHED = re.compile(rf"[.!?:\u2026][\"'\u201d\u2019\u00bb)\]*]*(?:[{MARKS}]|\[\d+\])*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as raw stretches (start, end): more than one where footnotes or page numbers interrupt it.

    `footnote` is the digits of the footnote's mark, empty in the body. `aside` holds for footnotes and page
    numbers, which a sentence of the body may run across.
    """

    pieces: tuple[Span, ...]
    footnote: str = ""
    aside: bool = False


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text in the order of their beginnings.

    A block that begins with a superscript mark, or with a number in brackets, is a footnote; so is a block
    that is hardly more than a web address and stands beside a footnote: it continues the last footnote. A
    body paragraph that breaks off before such blocks goes on after them.
    """
    found: list[Paragraph] = []
    body = note = -1  # where in `found` the last paragraph of the body and the last footnote stand
    for block in _told_apart(text):
        earlier = note if block.footnote else body
        if not block.aside and -1 < body < len(found) - 1 and _goes_on(text, found[body], block):
            found[body] = _joined(found[body], block)
        elif block.footnote and note >= 0 and found[note].footnote == block.footnote:
            found[note] = _joined(found[note], block)
        else:
            found.append(block)
            earlier = len(found) - 1
        body, note = (body, earlier if block.footnote else note) if block.aside else (earlier, note)
    return tuple(found)


def asides(text: str, found: tuple[Paragraph, ...]) -> tuple[Span, ...]:
    """Return the raw stretches between pieces of the body that footnotes and page numbers fill, in order."""
    pieces = sorted((piece, paragraph.aside) for paragraph in found for piece in paragraph.pieces)
    stretches: list[Span] = []
    edge, inside = 0, False
    for (start, end), aside in pieces:
        if inside and not aside:
            stretches.append((edge, start))
        edge = edge if aside else end
        inside = aside
    return (*stretches, (edge, len(text))) if inside else tuple(stretches)


def _told_apart(text: str) -> Iterator[Paragraph]:
    """Yield each block by itself; one that continues a footnote bears that footnote's number."""
    blocks = list(_blocks(text))
    labels = [_label(text[start:end]) for start, end in blocks]
    aside, note = False, ""
    for index, (start, end) in enumerate(blocks):
        beside = aside or any(labels[index + 1 : index + 2])
        note = labels[index] or note
        footnote = note if labels[index] or (beside and _is_address(text[start:end])) else ""
        aside = bool(footnote) or (beside and _PAGE_NUMBER.fullmatch(text, start, end) is not None)
        yield Paragraph(((start, end),), footnote, aside)


def _blocks(text: str) -> Iterator[Span]:
    """Yield the stretches that blank lines, page breaks, short lines and beginning footnotes end."""
    start, end, at = -1, -1, 0
    closed = short = False
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if start >= 0 and (closed or not words or _label(words) or (short and not words[0].islower())):
            yield start, end
            start = -1
        if words:
            first = at + len(line) - len(line.lstrip())
            start, end = (first if start < 0 else start), first + len(words)
        closed, short = line.endswith("\f"), len(words) < WRAPPED
        at += len(line)
    if start >= 0:
        yield start, end


def _label(words: str) -> str:
    match = _LABEL.match(words)
    return (match[1] or match[2]).translate(_DIGITS) if match else ""


def _is_address(words: str) -> bool:
    rest, count = _ADDRESS.subn(" ", words)
    return count > 0 and len(rest.split()) <= _BESIDE_ADDRESS


def _goes_on(text: str, earlier: Paragraph, later: Paragraph) -> bool:
    """Tell whether a paragraph broke off: without a stop, and no heading, or before a small letter."""
    (start, end), (following, _) = earlier.pieces[-1], later.pieces[0]
    unfinished = _FINISHED.search(text, max(start, end - 80), end) is None
    return unfinished and (text[following].islower() or end - start >= 2 * WRAPPED)


def _joined(earlier: Paragraph, later: Paragraph) -> Paragraph:
    return Paragraph(earlier.pieces + later.pieces, earlier.footnote, earlier.aside)
