"""Number words of English: which number a run of words states."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

_ONES = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FIRSTS = "first second third fourth fifth sixth seventh eighth ninth"
_TENTHS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_TWENTIETHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"


def _counted(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * index for index, word in enumerate(words.split())}


ONES = MappingProxyType(_counted(_ONES, 1))
TEENS = MappingProxyType({"zero": 0, **_counted(_TEENS, 10)})
TENS = MappingProxyType(_counted(_TENS, 20, 10))
ORDINALS = MappingProxyType(
    {
        **_counted(_FIRSTS, 1),
        **_counted(_TENTHS, 10),
        **_counted(_TWENTIETHS, 20, 10),
        "hundredth": 100,
        "thousandth": 1_000,
        "firstly": 1,
        "secondly": 2,
        "thirdly": 3,
    }
)
GROUPS = MappingProxyType({"hundred": 100, "dozen": 12, "score": 20})
SCALES = MappingProxyType(
    {
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "bn": 10**9,
        "mn": 10**6,
        "tn": 10**12,
    }
)
PARTS = MappingProxyType(
    {
        "half": 2,
        "quarter": 4,
        **{word: value for word, value in ORDINALS.items() if value > 2 and not word.endswith("ly")},  # noqa: PLR2004
    }
)
FIXED: Mapping[str, int] = MappingProxyType({"both": 2, "twice": 2, "thrice": 3, "trio": 3})
VAGUE = frozenset({"several", "dozens", "scores", "hundreds", "thousands", "millions", "billions"})

_SINGULAR = {"halves": "half", **{f"{word}s": word for word in (*PARTS, *GROUPS, *SCALES)}}
_AFTER_HALF = frozenset("of the a an its their his her our all".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a numeral, with what joins it to the word before: " ", "-", or "" where nothing does."""

    text: str
    glue: str = " "
    value: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """So many words state a number; None is a vague one ("dozens")."""

    count: int
    value: Fraction | None
    ordinal: bool = False


def read(words: Sequence[Word]) -> Read | None:
    """Return the number that a run of words begins with, None where it begins with none."""
    first = words[0].text
    if first in FIXED:
        return Read(1, Fraction(FIXED[first]))
    if first in {"couple", "pair"}:
        return Read(1, Fraction(2)) if _text(words, 1) == "of" else None
    return _vague(words) or _article(words) or _half(words) or _Run(words).read()


def _text(words: Sequence[Word], index: int) -> str:
    return words[index].text if index < len(words) and words[index].glue else ""


def _vague(words: Sequence[Word]) -> Read | None:
    first = words[0].text
    if first in {"tens", "dozens", "scores", "hundreds", "thousands"} and _text(words, 1) == "of":
        more = _text(words, 2) in {"thousands", "millions", "billions"}
        if more or first == "tens":
            return Read(3, None) if more else None
    return Read(1, None) if first in VAGUE else None


def _article(words: Sequence[Word]) -> Read | None:
    """Read "a dozen", "a hundred and ten", "a third of", "a couple of", "a few"."""
    if words[0].text not in {"a", "an"} or len(words) == 1:
        return None
    following = _text(words, 1)
    if following == "few":
        return Read(2, None)
    if following == "score":
        return Read(2, Fraction(20))
    if following in PARTS and (_text(words, 2) == "of" or following in {"half", "quarter"}):
        return Read(2, Fraction(1, PARTS[following]))
    if following in {"hundred", "dozen", "couple", "pair"} or following in SCALES:
        rest = read(words[1:])
        return Read(rest.count + 1, rest.value, rest.ordinal) if rest else None
    return None


def _half(words: Sequence[Word]) -> Read | None:
    """Read "half a million", "half the", "half of"; "the first half" states no number."""
    if words[0].text != "half":
        return None
    scale = _text(words, 2)
    if _text(words, 1) in {"a", "an"} and (scale in SCALES or scale in GROUPS):
        return Read(3, Fraction({**SCALES, **GROUPS}[scale], 2))
    return Read(1, Fraction(1, 2)) if _text(words, 1) in _AFTER_HALF else None


class _Run:
    """One pass over words that add up to a number."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._at = 0
        self._total = Fraction(0)
        self._current: Fraction | None = None
        self._last = "start"
        self._scale = 10**15
        self._ordinal = False

    def read(self) -> Read | None:
        while not self._ordinal and self._at < len(self._words) and (not self._at or self._glued()):
            if not (self._take() or self._join()):
                break
        if self._last == "start":
            return None
        return Read(self._at, self._total + (self._current or 0), self._ordinal)

    def _glued(self) -> bool:
        return bool(self._words[self._at].glue)

    def _take(self) -> bool:
        word = self._words[self._at]
        return self._numeral(word) or self._plain(word.text) or self._grouped(word.text) or self._nth(word.text)

    def _numeral(self, word: Word) -> bool:
        if word.value is None or self._last != "start":
            return False
        return self._set(word.value, "digits")

    def _plain(self, word: str) -> bool:
        for kind, table in (("one", ONES), ("teen", TEENS), ("ten", TENS)):
            if word in table and self._has_room(kind):
                return self._set((self._current or Fraction(0)) + table[word], kind)
        return False

    def _has_room(self, kind: str) -> bool:
        allowed = {"one": {"start", "ten", "group", "scale"}}.get(kind, {"start", "group", "scale"})
        return self._last in allowed

    def _grouped(self, word: str) -> bool:
        word = _SINGULAR.get(word, word) if self._last != "start" else word
        if word in GROUPS and self._last not in {"group", "scale"}:
            if word == "score" and self._last == "start":
                return False
            return self._set((self._current or Fraction(1)) * GROUPS[word], "group")
        if word in SCALES and SCALES[word] < self._scale and (word in _FULL or self._last != "start"):
            self._total += (self._current if self._current is not None else Fraction(1)) * SCALES[word]
            self._scale, self._current = SCALES[word], None
            self._last = "scale"
            self._at += 1
            return True
        return False

    def _nth(self, word: str) -> bool:
        """Take an ordinal ("thirty-first") or the part of a fraction ("two thirds", "one quarter")."""
        whole = self._last in {"one", "teen", "digits"} and self._current
        part = _SINGULAR.get(word, word)
        if whole and part in PARTS and (part != word or whole == 1):
            self._ordinal = False
            self._set(Fraction(whole, PARTS[part]), "part")
            return True
        if word not in ORDINALS or self._last in {"one", "teen", "digits", "part"}:
            return False
        if self._last == "ten" and ORDINALS[word] > 9:  # noqa: PLR2004
            return False
        self._ordinal = True
        return self._set((self._current or Fraction(0)) + ORDINALS[word], "nth")

    def _join(self) -> bool:
        """Take the "and" of "two hundred and five", and of "two and a half"."""
        if self._words[self._at].text != "and" or self._last in {"start", "part", "nth", "ten"}:
            return False
        following = _text(self._words, self._at + 1)
        if following in {"a", "one"} and _text(self._words, self._at + 2) in {"half", "quarter"}:
            extra = Fraction(1, PARTS[self._words[self._at + 2].text])
            self._at += 2
            return self._set((self._current or Fraction(0)) + extra, "part")
        if self._last in {"group", "scale"} and (
            following in ONES or following in TEENS or following in TENS or following in ORDINALS
        ):
            self._at += 1
            return True
        return False

    def _set(self, value: Fraction, last: str) -> bool:
        self._current, self._last = value, last
        self._at += 1
        return True


_FULL = frozenset({"thousand", "million", "billion", "trillion"})
