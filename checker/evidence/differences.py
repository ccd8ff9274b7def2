"""Differences: what a passage has otherwise than a quote, in words, the gravest first."""

import re
from collections.abc import Iterator
from itertools import groupby

from rapidfuzz.distance import Levenshtein

MOST = 8
"""So many differences are told; a last line counts the rest."""

_WORD = re.compile(r"\w+(?:[.,:]\d+|['-]\w+)*|[^\w\s]")
Words = list[re.Match[str]]

_NEGATIONS = frozenset(
    "not no never none neither nor without cannot nobody nothing nowhere hardly barely unable "  # noqa: SIM905
    "kein keine nicht nie ne pas jamais non ni nunca не нет".split()
)
_NUMBER, _NEGATION, _NAME, _OTHER, _SIGN = range(5)


def differences(found: str, quote: str) -> tuple[str, ...]:
    """Say what differs between two folded texts: numbers first, then negations, names, words, signs."""
    told = [
        (
            min(_gravity(word[0]) for word in (*ours, *theirs)),
            _told(_between(found, ours), _between(quote, theirs)),
        )
        for ours, theirs in _pairs(list(_WORD.finditer(found)), list(_WORD.finditer(quote)))
    ]
    lines = [line for _, line in sorted(told, key=lambda pair: pair[0])]
    rest = len(lines) - MOST
    return (*lines[:MOST], f"{rest} more differences") if rest > 1 else tuple(lines)


def _pairs(found: Words, quote: Words) -> Iterator[tuple[Words, Words]]:
    """Yield the words of source and quote where they part, one by one where they are equally many."""
    steps = Levenshtein.opcodes([word[0] for word in found], [word[0] for word in quote])
    for equal, group in groupby(steps, key=lambda step: step.tag == "equal"):
        if equal:
            continue
        parted = list(group)
        ours = found[parted[0].src_start : parted[-1].src_end]
        theirs = quote[parted[0].dest_start : parted[-1].dest_end]
        if len(ours) == len(theirs):
            yield from (([one], [other]) for one, other in zip(ours, theirs, strict=True))
        else:
            yield ours, theirs


def _between(text: str, words: Words) -> str:
    return text[words[0].start() : words[-1].end()] if words else ""


def _told(ours: str, theirs: str) -> str:
    if not theirs:
        return f"the quote leaves out \u201c{ours}\u201d"
    if not ours:
        return f"the quote adds \u201c{theirs}\u201d"
    return f"the source has \u201c{ours}\u201d where the quote has \u201c{theirs}\u201d"


def _gravity(word: str) -> int:
    if any(letter.isdecimal() for letter in word):
        return _NUMBER
    if word.lower() in _NEGATIONS or word.lower().endswith("n't"):
        return _NEGATION
    if word[0].isupper():
        return _NAME
    return _OTHER if word[0].isalnum() else _SIGN
