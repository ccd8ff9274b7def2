"""The words of an utterance, made alike where only typography or short forms tell them apart."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.evidence.folding import fold
from checker.evidence.numbers import Stated, numbers

NUMBER, GAP = "#", "..."
"""What stands for any number, and for words left out or put in by whoever quotes."""
NOT = frozenset({"not", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "without", "cannot"})
"""Words that turn a sentence into its opposite."""

_GAP = re.compile(r"\.{3}|\[[^\]]{0,200}\]")
_TOKEN = re.compile(r"\.{3}|[^\W_]+(?:'[^\W_]+)*|[.!?]")
_SHORT = {"won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not")}
_ENDINGS = {"'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "", "'s": ""}
_STOPS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word as it is compared, and as it was written."""

    key: str
    """The word in small letters; `NUMBER` for a number in digits or words, `GAP` for an ellipsis or a bracket."""
    text: str
    value: Fraction | None = None
    """The number it states."""
    proper: bool = False
    """Whether it is written like a name where not every word would be."""
    opens: bool = False
    """Whether it begins a sentence."""


@lru_cache(maxsize=65_536)
def spoken(text: str, language: str = "en") -> tuple[Spoken, ...]:
    """Return the words of an utterance: quotation marks, dashes and short forms ("won't", "we'll") make no difference."""
    plain = _GAP.sub(" ... ", fold(text).text)
    stated = {one.start: one for one in numbers(plain, language) if _is_number(one)}
    found: list[Spoken] = []
    end, opens = 0, True
    for match in _TOKEN.finditer(plain):
        if match.start() < end:
            continue
        if (number := stated.get(match.start())) is not None:
            end = number.end
            found.append(Spoken(NUMBER, plain[number.start : number.end], number.value, opens=opens))
        elif match[0] in _STOPS:
            opens = True
            continue
        else:
            found += _words(match[0], opens=opens)
        opens = False
    return tuple(found)


def _is_number(stated: Stated) -> bool:
    """Tell whether words state a number that can be held against another one; "one" is as often a pronoun."""
    return stated.value is not None and stated.words != "one" and not (stated.ordinal and not any(map(str.isdigit, stated.words)))


def _words(word: str, *, opens: bool) -> list[Spoken]:
    if word == GAP:
        return [Spoken(GAP, GAP)]
    low = word.casefold()
    if low in _SHORT:
        return [Spoken(key, word) for key in _SHORT[low]]
    if low.endswith("n't"):
        return [Spoken(low[:-3], word), Spoken("not", word)]
    stem, ending = next(((low[: -len(end)], full) for end, full in _ENDINGS.items() if low.endswith(end)), (low, ""))
    proper = word[0].isupper() and not opens and low != "i" and not low.startswith("i'")
    kept = Spoken(stem, word[: len(stem)], proper=proper, opens=opens)
    return [kept, Spoken(ending, word)] if ending else [kept]
