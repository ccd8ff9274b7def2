"""Words of invented names by number, any two of which differ in three consonants or more, so that none is another with a slip."""

_CONSONANTS = (
    "b",
    "d",
    "f",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "z",
    "br",
    "dr",
    "gr",
    "kr",
    "pl",
    "st",
    "tr",
    "sh",
)
_VOWELS = "aeiou"
_PRIME = len(_CONSONANTS)
WORDS = _PRIME**4
"""So many words there are."""
_STRIDE = 104_729
"""Neighbouring numbers lie so far apart, so that their words do not begin alike."""


def word(number: int) -> str:
    """Return the word of a number below `WORDS`: four of its six consonants say which, two are a check (Reed and Solomon, 1960)."""
    number = number * _STRIDE % WORDS
    told = [number // _PRIME**at % _PRIME for at in range(4)]
    places = [sum(digit * (point + 1) ** power for power, digit in enumerate(told)) % _PRIME for point in range(6)]
    return "".join(_CONSONANTS[one] + _VOWELS[(one + at) % len(_VOWELS)] for at, one in enumerate(places)).title()


class Words:
    """Deals out words, each once; one for each key."""

    def __init__(self) -> None:
        self._dealt: dict[tuple[str, ...], str] = {}

    def of(self, *key: str) -> str:
        return self._dealt.setdefault(key, word(len(self._dealt)))
