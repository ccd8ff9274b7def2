"""The cheap keys of names: two names that share one may be one. Each name has about a dozen."""

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.names.forms import Form
from checker.names.role import Role
from checker.names.token import Token

WORD = "word:"
"""What the keys begin with that are nothing but a word."""

ACRONYM = "acronym:"
"""What the keys begin with that are nothing but initials."""

_SHORTEST_TYPED = 5
_BEGINNING = 2
"""By so many letters the other words must begin alike where one word has a slip."""
_ACRONYM = range(2, 9)
_OWN = frozenset({Role.WORD, Role.COMMON})
_INITIALLED = _OWN | {Role.INITIAL}
_COUNTED = frozenset({Role.NUMBER, Role.YEAR})
_VOWELS = str.maketrans("", "", "aeiouy ")

BlockKey = str
"""What sort of key it is, a colon, and the key. A text takes less room and time than a tuple of texts, and there are many."""


def own_words(one: Form) -> list[Token]:
    """Return the words that make a name its own."""
    return [token for token in one.tokens if token.role in _OWN]


def is_short(one: Form) -> bool:
    """Tell whether a name is a short form, or gives one. That two full names have the same initials says nothing."""
    return len(one.tokens) == 1 or bool(one.acronym)


class BlockKeys:
    """Makes the keys of names that are looked at together."""

    def __init__(self, forms: Sequence[Form], few: int = 0) -> None:
        """Take all names.

        Args:
            forms: the names
            few: where so few names share a word, that word alone brings each two of them together, without a further key

        """
        self._counts = Counter([token.key for one in forms for token in one.tokens if token.role in _OWN])
        self._many = max(1, few)
        self._slips = _slips(word for word in self._counts if len(word) >= _SHORTEST_TYPED)
        self._slipped = {left for several in self._slips.values() for left in several}

    def of(self, one: Form) -> list[BlockKey]:
        """Return the keys of a name that another may share, some of them twice."""
        own = [token for token in own_words(one) if token.key]
        counted = [token.key for token in one.tokens if token.role in _COUNTED]
        numbers = "/".join(["", *sorted(counted)]) if counted else ""
        keys: list[BlockKey] = []
        if one.whole:
            keys.append(f"letters:{one.whole}{numbers}")
            keys.append(f"consonants:{''.join(sorted(one.key.translate(_VOWELS)))}{numbers}")
        for token in own:
            count = self._counts[token.key]
            if count > 1:
                keys.append(WORD + token.key)
            if count > self._many:
                others = [other.key for other in one.tokens if other is not token and other.role in _INITIALLED]
                keys.extend([f"word and initial:{token.key}/{other[0]}" for other in others if other])
        for at, token in enumerate(own):
            if len(token.key) >= _SHORTEST_TYPED:
                keys.extend(self._typed(own, at))
        keys.extend(_acronyms(one))
        return keys

    def _typed(self, own: Sequence[Token], at: int) -> list[BlockKey]:
        """Return keys that survive one letter too many, missing or wrong in a long word."""
        word = own[at].key
        slips = self._slips.get(word, ())
        met = word in self._slipped or self._counts[word] > self._many
        if not (slips or met):
            return []
        others = "/".join(sorted([other.key[:_BEGINNING] for place, other in enumerate(own) if place != at]))
        return [f"one letter:{left}/{others}" for left in ((word, *slips) if met else slips)]


def _slips(words: Iterable[str]) -> dict[str, list[str]]:
    """Return for each word what is left without one of its letters, as far as it is also left of another word, or is one.

    What is left of one word only would bring together no names that the word itself does not bring together.
    """
    first: dict[str, str] = {}
    met: dict[str, list[str]] = {}
    for word in words:
        for left in dict.fromkeys((word, *(word[:cut] + word[cut + 1 :] for cut in range(len(word))))):
            other = first.setdefault(left, word)
            if other is not word:
                met.setdefault(left, [other]).append(word)
    slips: dict[str, list[str]] = {}
    for left, several in met.items():
        for word in several:
            if left != word:
                slips.setdefault(word, []).append(left)
    return slips


def _acronyms(one: Form) -> list[BlockKey]:
    """Return keys of the short forms that a name may have, or be."""
    shorts = [*one.initials, one.acronym]
    if len(one.tokens) == 1:
        shorts.append(one.tokens[0].folded)
    return [ACRONYM + short for short in shorts if len(short) in _ACRONYM]
