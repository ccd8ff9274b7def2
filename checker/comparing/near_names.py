"""Names that a reader takes for one another: the same but for a letter or two of one word. Nothing is joined by it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA, Levenshtein

from checker.names.assign import relate
from checker.names.candidates import candidates
from checker.names.compounds import ARTICLE, without_articles
from checker.names.forms import Form, form
from checker.names.heads import BORROWED
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.spelled import spelled
from checker.names.token import Token

_NO_VOWELS = str.maketrans("", "", "aeiouy")
_ARABIC = frozenset({"abd", "abdel", "abdul", "abou", "abu", "bin", "ibn", "oum", "umm"})
_OWN = frozenset({Role.WORD, Role.COMMON})
_SHORTEST_GIVEN = 3
_SHORTEST = 5
_LONG = 9
_REGIONAL = (
    (re.compile(r"our(?=s?$)"), "or"),
    (re.compile(r"re(?=s?$)"), "er"),
    (re.compile(r"enc?se?$|ence$"), "ens"),
    (re.compile(r"i[sz](?=e|a|ing)"), "iz"),
    (re.compile(r"ae|oe"), "e"),
)
"""Spellings in which British and American English differ."""
_ENDINGS = {"person": frozenset({"a", "aya"}), "": frozenset({"s", "es", "n", "an", "ian"})}
"""Endings that make another form of a word: of a woman's surname, of many, of a people."""


@dataclass(frozen=True, slots=True, order=True)
class Near:
    """Two names, the smaller first, and the word of each in which they differ."""

    left: str
    right: str
    words: tuple[str, str]
    folded: tuple[str, str]
    """The two words without case and marks."""

    @property
    def is_slip(self) -> bool:
        """Tell whether one may be a misspelling of the other: they are long and begin alike."""
        one, other = self.folded
        return min(len(one), len(other)) > _SHORTEST and one[0] == other[0]

    def difference(self) -> str:
        """Return what differs, for the end of a sentence: '"c" against "k" in "Marc" and "Mark"'."""
        one, other = self.words
        return f"{' and '.join(_differences(*self.folded))} in “{one}” and “{other}”"


def near_names(names: Sequence[str], kind: str) -> Iterator[Near]:
    """Yield the pairs of names of one kind that differ by a letter or two, by the keys that names are resolved by."""
    for here, there in candidates(names, kind).pairs:
        found = near(names[here], names[there], kind)
        if found is not None:
            yield found


def near(left: str, right: str, kind: str) -> Near | None:
    """Return in which word two names differ by a letter or two; None where they differ by more, or only in spelling."""
    left, right = sorted((left, right))
    mine, theirs = form(left, kind), form(right, kind)
    pair = _odd_pair(mine, theirs)
    if pair is None or not _are_near(*pair, kind, alone=len(mine.tokens) == 1):
        return None
    if _consonants(pair[0]) == _consonants(pair[1]) and _is_transcribed(left) and _is_transcribed(right):
        return None
    return Near(left, right, (pair[0].text, pair[1].text), (pair[0].folded, pair[1].folded))


def _odd_pair(left: Form, right: Form) -> tuple[Token, Token] | None:
    """Return the only words, in one place, that are not the same in two names, or would be in some languages only."""
    if len(left.tokens) != len(right.tokens):
        return None
    keys = zip(spelled(left.tokens, left.sign), spelled(right.tokens, right.sign), strict=True)
    odd = [at for at, (mine, theirs) in enumerate(keys) if mine != theirs]
    if len(odd) != 1:
        return None
    pair = left.tokens[odd[0]], right.tokens[odd[0]]
    return pair if pair[0].key == pair[1].key or not relate(*pair).decides else None


def _are_near(one: Token, other: Token, kind: str, *, alone: bool) -> bool:
    """Tell whether two words are names of their own that differ by a letter, or two where they are long."""
    here, there = one.folded, other.folded
    if not {one.role, other.role} <= _OWN or not (here.isalpha() and there.isalpha()):
        return False
    if not (one.text[:1].isupper() and other.text[:1].isupper()) or _is_form_of(here, there, kind):
        return False
    shorter = min(len(here), len(there))
    given = kind == "person" and not alone
    most = 2 if shorter >= _LONG and here[0] == there[0] else 1
    return shorter >= (_SHORTEST_GIVEN if given else _SHORTEST) and OSA.distance(here, there, score_cutoff=most) <= most


def _is_form_of(one: str, other: str, kind: str) -> bool:
    """Tell whether two words are one in two forms: of two spellings of English, singular and plural, a man's and a woman's."""
    if _unified(one) == _unified(other):
        return True
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS.get(kind, _ENDINGS[""])


def _consonants(token: Token) -> str:
    return token.folded.translate(_NO_VOWELS)


def _is_transcribed(name: str) -> bool:
    """Tell whether a name is from Arabic, by an article, a particle or a head: its vowels are written in many ways."""
    parts = without_articles(pieces(name))
    return any(part.before == ARTICLE or part.folded in _ARABIC or part.folded in BORROWED for part in parts)


def _unified(word: str) -> str:
    for pattern, letters in _REGIONAL:
        word = pattern.sub(letters, word)
    return word


def _differences(one: str, other: str) -> Iterator[str]:
    """Yield what stands in the place of what."""
    if OSA.distance(one, other) == 1 < Levenshtein.distance(one, other):
        at = next(place for place, (here, there) in enumerate(zip(one, other, strict=True)) if here != there)
        yield f"“{one[at : at + 2]}” against “{other[at : at + 2]}”"
        return
    for step in Levenshtein.opcodes(one, other):
        here, there = one[step.src_start : step.src_end], other[step.dest_start : step.dest_end]
        if step.tag == "replace":
            yield f"“{here}” against “{there}”"
        elif step.tag != "equal":
            yield f"one more “{here or there}”"
