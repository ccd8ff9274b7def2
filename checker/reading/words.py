"""Words that are compared by what they mean: one word, two words for one thing, or one that includes the other."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from checker.model.vocabulary import Word
from checker.values import Identity
from checker.values.mention import MentionKind

_BREAKS = re.compile(r"[\s\-_\u2010-\u2013]+")
_KEEPS_S = ("ss", "us", "is")
_SHORTEST_PLURAL = 4
_HISSING_E = re.compile(r"(?<=s|x|z)e$|(?<=ch|sh)e$")
_FINAL_Y = re.compile(r"(?:y|ie)$")


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a spelling without case, hyphens and plural endings, for comparison only.

    >>> folded("Armed-Groups"), folded("cities"), folded("boxes"), folded("news agencies")
    ('armed group', 'citi', 'box', 'new agenci')
    """
    return " ".join(_singular(part) for part in _BREAKS.split(word.strip().casefold()) if part)


def _singular(word: str) -> str:
    if len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith(_KEEPS_S):
        word = word[:-1]
    if len(word) >= _SHORTEST_PLURAL:
        word = _FINAL_Y.sub("i", _HISSING_E.sub("", word))
    return word


def ancestors(parents: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Return all that can be reached from each name by going from child to parent, without the name itself.

    A chain that runs in a circle ends where it began. Takes time in proportion to names times chain length.
    """
    return {name: frozenset(_reach(name, parents)) - {name} for name in parents}


def _reach(name: str, parents: Mapping[str, Iterable[str]]) -> Iterator[str]:
    seen: set[str] = set()
    waiting = list(parents[name])
    while waiting:
        parent = waiting.pop()
        if parent not in seen:
            seen.add(parent)
            waiting.extend(parents.get(parent, ()))
            yield parent


def _both_ways(pairs: set[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    return frozenset(pairs | {(two, one) for one, two in pairs})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one list: spellings to words, and words to all that include them."""

    names: Mapping[str, str]
    """Folded spelling to the word as the vocabulary writes it."""
    broader: Mapping[str, frozenset[str]]
    close: frozenset[tuple[str, str]] = frozenset()
    """Pairs of words that are often used for one thing, in both orders."""
    apart: frozenset[tuple[str, str]] = frozenset()
    """Pairs of words that never count one and the same, in both orders."""
    kinds: Mapping[str, frozenset[MentionKind]] = field(default_factory=dict)
    """Word to the kinds of names all of which it counts."""

    @classmethod
    def of(cls, words: Iterable[Word]) -> "Words":
        """Return the lookup of a list of words; the first word that claims a spelling has it."""
        listed = tuple(words)
        names: dict[str, str] = {}
        for word in listed:
            names.setdefault(folded(word.name), word.name)
        for word in listed:
            for spelling in word.same:
                names.setdefault(folded(spelling), word.name)
        parents = {word.name: tuple(names.get(folded(one), one) for one in word.broader) for word in listed}
        close = {(word.name, names.get(folded(one), one)) for word in listed for one in word.close}
        apart = {(word.name, names.get(folded(one), one)) for word in listed for one in word.excludes}
        kinds = {word.name: frozenset(word.kinds) for word in listed if word.kinds}
        return cls(names, ancestors(parents), _both_ways(close), _both_ways(apart), kinds)

    def loosely(self, left: str, right: str) -> Identity:
        """Compare two words; a phrase that is no word of the list counts as a special case of the words it holds."""
        found = self.compare(left, right)
        if found is not Identity.DIFFERENT or (left in self and right in self):
            return found
        pairs = ((one, two) for one in self._held(left) for two in self._held(right))
        related = any(self.compare(one, two) is not Identity.DIFFERENT for one, two in pairs)
        return Identity.UNSURE if related else Identity.DIFFERENT

    def _held(self, phrase: str) -> tuple[str, ...]:
        """Return the words of the list that a phrase holds, the longest first; a word of the list holds itself."""
        if phrase in self:
            return (self.canonical(phrase),)
        parts = folded(phrase).split()
        spans = ((start, end) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1))
        found = {self.names[words] for start, end in spans if (words := " ".join(parts[start:end])) in self.names}
        return tuple(sorted(found, key=lambda word: (-len(word), word)))

    def includes(self, whole: str, part: str) -> bool:
        """Tell whether the first word includes the second, and is not simply used for it."""
        one, two = self.canonical(whole), self.canonical(part)
        return one in self.broader.get(two, ()) and (one, two) not in self.close

    def excludes(self, left: str, right: str) -> bool:
        """Tell whether nothing is counted under both words: passengers and crew, and all that either includes."""
        one, two = self.canonical(left), self.canonical(right)
        mine, theirs = ({word, *self.broader.get(word, ())} for word in (one, two))
        return any((here, there) in self.apart for here in mine for there in theirs)

    def kinds_of(self, word: str) -> tuple[frozenset[MentionKind], bool]:
        """Return the kinds of names that a word counts, and whether it counts all of these kinds or only some."""
        own = self.canonical(word)
        if own in self.kinds:
            return self.kinds[own], True
        return frozenset().union(*(self.kinds.get(one, frozenset()) for one in self.broader.get(own, ()))), False

    def canonical(self, word: str) -> str:
        """Return the word of the list that this spelling stands for, else the folded spelling."""
        spelling = folded(word)
        return self.names.get(spelling, spelling)

    def __contains__(self, word: str) -> bool:
        return folded(word) in self.names

    def compare(self, left: str, right: str) -> Identity:
        """Compare two words: SAME, UNSURE where one includes the other or only one is given, else DIFFERENT."""
        one, two = self.canonical(left), self.canonical(right)
        if one == two:
            return Identity.SAME
        if not one or not two:
            return Identity.UNSURE
        if one in self.broader.get(two, ()) or two in self.broader.get(one, ()) or (one, two) in self.close:
            return Identity.UNSURE
        return Identity.DIFFERENT
