"""Names: whether any wording of a thing stands in the source."""

from collections.abc import Iterable

from checker.evidence.wordings import Token, contains, folded, words

_SMALL = frozenset(
    "the of and in on at for to de la le les el du des der die das von van al ul bin ibn del di da y et und".split()  # noqa: SIM905
)
_ROOT = 4
_ENDING = 4


class Vocabulary:
    """The words of a text, ready to be asked whether a name is among them."""

    def __init__(self, text: str) -> None:
        tokens = words(text)
        self._folded = [one.folded for one in tokens]
        self._known = frozenset(self._folded)
        self._roots: dict[str, set[str]] = {}
        for word in self._known:
            self._roots.setdefault(word[:_ROOT], set()).add(word)
        self._capitals = frozenset(one.raw for one in tokens if one.raw.isupper())
        self._runs = "".join(self._folded)

    def missing(self, wordings: Iterable[str]) -> str:
        """Return the first of a thing's wordings where none of them stands in the text, else ""."""
        names = tuple(wordings)
        return "" if not names or any(self._holds(name) for name in names) else names[0]

    def _holds(self, name: str) -> bool:
        wanted = folded(name)
        if contains(self._folded, wanted) or self._acronym(name):
            return True
        telling = [one for one in words(name) if one.is_named and one.folded not in _SMALL]
        return all(self._has(one) for one in telling)

    def _has(self, word: Token) -> bool:
        """Tell whether a word stands in the text, perhaps with another ending ("Norwegians")."""
        if word.folded in self._known or (not word.raw.isascii() and word.folded in self._runs):
            return True
        if len(word.folded) < _ROOT or any(letter.isdecimal() for letter in word.folded):
            return False
        return any(_akin(word.folded, other) for other in self._roots.get(word.folded[:_ROOT], ()))

    def _acronym(self, name: str) -> bool:
        initials = "".join(one.raw[0] for one in words(name) if one.raw[0].isupper())
        return len(initials) > 1 and initials in self._capitals


def _akin(left: str, right: str) -> bool:
    """Tell whether two words differ by their ending only."""
    common = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        common += 1
    return common >= _ROOT and len(left) - common <= _ENDING - 1 and len(right) - common <= _ENDING
