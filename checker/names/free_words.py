"""Do two free texts say the same? Only ever a sign of agreement: that two are worded differently says nothing.

Small words, case and endings aside, the words must be equal and stand in one order; of a longer text one word (of a very long
one two) may stand in one of the two only. Numbers, negations, words that limit, and names must be in both.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from checker.names.letters import APOSTROPHES
from checker.names.ordinals import read_number
from checker.names.pieces import Piece, pieces

_SMALL_TEXT = """
a an the this that these those to of in on at for with and as it its is are was were be been being has have had having do does did
which who whom whose there their them they he she his her so will would shall should
"""
_SMALL = frozenset(_SMALL_TEXT.split())
_FIRM_TEXT = """
not no none never nobody nothing neither nor without cannot dont doesnt didnt wont wouldnt cant couldnt isnt arent wasnt werent hasnt havent
hadnt shouldnt only almost nearly barely hardly partly mostly perhaps possibly allegedly reportedly failed refused denied former
future if unless until before after against under over between rather less more than un non anti or but may might can could must
by from into onto toward towards
"""
_FIRM = frozenset(_FIRM_TEXT.split())
"""Words that turn or limit what is said, or tell who does it to whom and where from."""
_TOWARDS = "to"
"""Before a name or an article it tells where to; before any other word it only makes a verb of it."""
_ARTICLES = frozenset({"the", "a", "an"})
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
_SHORTEST_STEM = 3
_LONG_ENOUGH, _LONG = 5, 12
"""Of so many words one, and of so many two, may be more than the other text has."""
_SIGN = re.compile(f"[{re.escape(''.join(sorted(APOSTROPHES)))}]")


class _Word(NamedTuple):
    """A word that carries something."""

    text: str
    stem: str
    firm: bool
    """Whether the other text must have it too."""


def agree_in_words(left: str, right: str) -> str | None:
    """Return in a sentence how far two texts say the same; None where they do not, or nobody can tell."""
    here, there = _words(left), _words(right)
    stems, others = [word.stem for word in here], [word.stem for word in there]
    if not stems or not others:
        return None
    if stems == others:
        return "Both say the same but for small words and endings."
    shorter, longer = sorted((here, there), key=len)
    more = _more(shorter, longer)
    if not more or len(more) > (len(longer) >= _LONG_ENOUGH) + (len(longer) >= _LONG) or any(word.firm for word in more):
        return None
    told = ", ".join(f'"{word.text}"' for word in more)
    return f"Both say the same, but only one has {told}."


def _more(shorter: tuple[_Word, ...], longer: tuple[_Word, ...]) -> tuple[_Word, ...]:
    """Return the words that only the longer text has; none where the shorter one has words of its own, too."""
    editops = LCSseq.editops([word.stem for word in shorter], [word.stem for word in longer])
    if any(op.tag != "insert" for op in editops):
        return ()
    return tuple(longer[op.dest_pos] for op in editops)


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[_Word, ...]:
    """Return the words that carry something, in their order."""
    return tuple(_carrying(pieces(text)))


def _carrying(read: tuple[Piece, ...]) -> Iterator[_Word]:
    for at, piece in enumerate(read):
        word = _SIGN.sub("", piece.folded)
        if word in _SMALL and not (word == _TOWARDS and _is_goal(read[at + 1 : at + 2])):
            continue
        number = read_number(piece)
        named = piece.text != piece.text.lower() or word == _TOWARDS
        firm = number is not None or named or word in _FIRM or any(sign.isdigit() for sign in word)
        yield _Word(piece.text, str(number) if number is not None else _stem(word), firm or len(word) == 1)


def _is_goal(following: tuple[Piece, ...]) -> bool:
    """Tell whether a "to" before a word tells where to."""
    return any(piece.folded in _ARTICLES or piece.text != piece.text.lower() for piece in following)


def _stem(word: str) -> str:
    """Return a word without its ending, as long as enough is left of it."""
    if word in _FIRM:
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) + len(instead) >= _SHORTEST_STEM:
            return _without_double(word.removesuffix(ending) + instead)
    return word


def _without_double(stem: str) -> str:
    """Return "stop" for what is left of "stopping"; "pass" stays."""
    double = len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] and stem[-1] not in "aeioulsz"
    return stem[:-1] if double else stem
