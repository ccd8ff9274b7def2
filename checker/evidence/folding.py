"""Folding: one spelling for words that only typography tells apart, with a map back to the raw text."""

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MARKS = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
"""The superscript digits, as the inside of a character class: footnote marks, never digits of a number."""

_TYPOGRAPHY = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u2035\u00b4`\u2039\u203a", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63", "-"),
    **dict(
        zip(
            "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06",
            ("ff", "fi", "fl", "ffi", "ffl", "st", "st"),
            strict=True,
        )
    ),
    **{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)},  # full-width letters, digits and signs
    "\u2026": "...",
    "\u2126": "\u03a9",  # NFC writes the signs for ohm, kelvin and angstrom as letters
    "\u212a": "K",
    "\u212b": "\u00c5",
}
_INVISIBLE = "\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_COMBINING = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u09be\u09d7"
    "\u0b3c\u0b3e\u0bbe\u0bd7\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f"
)
_DOTS = r"\.(?: ?\.){2,}"

Rewrite = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its code points, where it stands in the text as it was.

    `offsets` holds the first raw code point that a folded one stands for, `ends` the one after the last.
    Both never fall.
    """

    text: str
    offsets: "array[int]"
    ends: "array[int]"

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """Return the raw start and end (code points, end exclusive) of a folded stretch, not empty."""
        return self.offsets[start], self.ends[end - 1]


def fold(text: str, without: Iterable[tuple[int, int]] = (), *, joining: bool = True) -> Folded:
    """Fold quotation marks, dashes, white space, ellipses, ligatures, composed letters and footnote marks.

    Case and digits stay as they are; only full-width digits become plain ones, and superscript digits and
    bracketed numbers behind a word disappear as footnote marks. `without` names raw stretches, in order,
    that are read as one line break. A hyphen before a line break and a small letter disappears where
    `joining`, otherwise it stays.
    """
    folded = _unfolded(text, without)
    for pattern, replacement in _JOINING if joining else _KEEPING:
        folded = _rewritten(folded, pattern, replacement)
    return folded


def _unfolded(text: str, without: Iterable[tuple[int, int]]) -> Folded:
    pieces: list[str] = []
    offsets, ends = array("I"), array("I")
    last = 0
    for start, end in (*without, (len(text), len(text))):
        pieces.append(text[last:start])
        offsets.extend(range(last, start))
        ends.extend(range(last + 1, start + 1))
        if start < end:
            pieces.append("\n")
            offsets.append(start)
            ends.append(end)
        last = end
    return Folded("".join(pieces), offsets, ends)


def _rewritten(folded: Folded, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Folded:
    pieces: list[str] = []
    offsets, ends = array("I"), array("I")
    last = 0
    for match in pattern.finditer(folded.text):
        start, end = match.span()
        new = replacement(match)
        pieces += folded.text[last:start], new
        offsets += folded.offsets[last:start] + array("I", [folded.offsets[start]]) * len(new)
        ends += folded.ends[last:start] + array("I", [folded.ends[end - 1]]) * len(new)
        last = end
    if not last:
        return folded
    return Folded("".join((*pieces, folded.text[last:])), offsets + folded.offsets[last:], ends + folded.ends[last:])


def _always(new: str) -> Callable[[re.Match[str]], str]:
    return lambda _: new


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


def _plain(match: re.Match[str]) -> str:
    return _TYPOGRAPHY[match[0]]


def _without_mark(match: re.Match[str]) -> str:
    """Keep the words or numbers on both sides of a footnote mark apart."""
    return " " if match.string[match.end() : match.end() + 1].isalnum() else ""


def _unbroken(match: re.Match[str]) -> str:
    return "" if match.string[match.end()].islower() else "-"


def _rewrites(broken: Callable[[re.Match[str]], str]) -> tuple[Rewrite, ...]:
    """Return the folds in their order, each linear: no pattern looks again at a run that it has refused."""
    mark = rf"[{MARKS}]+(?:[,-][{MARKS}]+)*|[\u2020\u2021]|(?<=[^\s\[])\[\d{{1,3}}\]"
    letter = r"[^\W\d_]"
    return (
        (re.compile(r"\u00ad[^\S\n]{0,8}\n[^\S\n]{0,8}"), _always("")),
        (re.compile(rf"[{_INVISIBLE}]+"), _always("")),
        (
            re.compile(rf"[^\s{_COMBINING}][{_COMBINING}]{{1,30}}"),
            _composed,
        ),  # bounded: NFC is quadratic in a run
        (re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"), _composed),
        (re.compile(rf"(?:{mark})+"), _without_mark),
        (re.compile(rf"(?<={letter})[-\u2010][^\S\n]{{0,8}}\n[^\S\n]{{0,8}}(?={letter})"), broken),
        (re.compile(f"[{re.escape(''.join(_TYPOGRAPHY))}]"), _plain),
        (re.compile(r"\s{2,}|[^\S ]"), _always(" ")),
        (re.compile(rf" ?(?:\[ ?{_DOTS} ?\]|\( ?{_DOTS} ?\)|{_DOTS}) ?"), _always("...")),
        (re.compile(r" -+ ?|--+ ?|- "), _always("-")),
        (re.compile(r"""(?:(?<=[.!?])|(?<=[.!?]["'])) (?=["'(]?[^\W\d_a-z])"""), _always("")),
    )


_JOINING = _rewrites(_unbroken)
_KEEPING = _rewrites(_always("-"))
