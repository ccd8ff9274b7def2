"""The names that a registry lists, found by their words and compared one by one."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from checker.model.registry import RegistryName
from checker.names.answer import Answer, Identity
from checker.names.family import family, family_name
from checker.names.forms import Form, form
from checker.names.match import compare
from checker.names.rarity import Rarity
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

MOST_COMPARED = 400
"""A name is compared with so many listed names at most: those that share most with it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A name that the registry lists for an entry."""

    entity: str
    """The id that stands for the entry."""
    found: RegistryName
    kind: MentionKind
    """The family of the entry's kind."""


class Registered:
    """Looks up which listed names are spellings of a name. A name of the registry is no evidence until words say so."""

    def __init__(self, registry: RegistryIndex) -> None:
        """Take in all names of a registry."""
        self._by_word: dict[tuple[str, str], list[Listed]] = defaultdict(list)
        self._of: dict[str, list[Listed]] = defaultdict(list)
        words: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for identity, entity in registry.entities.items():
            canonical = registry.decided.canonical(identity)
            kind = family(entity.kind)
            for name in entity.names:
                one = Listed(canonical, name, kind)
                self._of[canonical].append(one)
                for word in sorted(_words(form(name.name, kind))):
                    self._by_word[str(kind), word].append(one)
                words[str(kind)][canonical].update(token.key for token in form(name.name, kind).tokens)
        self._rarity = {kind: _rarity(entries) for kind, entries in words.items()}

    def compare(self, left: str, right: str, kind: MentionKind) -> Answer:
        """Compare two names by their words; a word that many entries share says little."""
        return compare(left, right, str(kind), self._rarity.get(family_name(kind)))

    def names(self, entity: str) -> tuple[Listed, ...]:
        """Return all names of an entry, and of those decided to be one with it, as the registry orders them."""
        return tuple(self._of.get(entity, ()))

    def same(self, name: str, kind: MentionKind) -> Iterator[tuple[Listed, Answer]]:
        """Yield the listed names of a family that are the same as a name by their words, short ones as well."""
        for one in self._near(name, kind):
            answer = self.compare(name, one.found.name, kind)
            if answer.identity is Identity.SAME:
                yield one, answer

    def _near(self, name: str, kind: MentionKind) -> list[Listed]:
        """Return the listed names that share a word, an acronym or all letters with a name, those that share most first."""
        shared: Counter[Listed] = Counter()
        for word in sorted(_words(form(name, kind))):
            shared.update(self._by_word.get((str(kind), word), ()))
        return sorted(shared, key=lambda one: (-shared[one], one.entity, one.found.name))[:MOST_COMPARED]


def _words(one: Form) -> set[str]:
    """Return what a name is found by."""
    words = {sense for token in one.tokens for sense in (token.key, *token.senses)}
    shorts = {one.acronym, *one.initials}
    return {word for word in (*words, one.whole, *shorts) if len(word) > 1}


def _rarity(entries: dict[str, set[str]]) -> Rarity:
    """Return in how many entries, not names, each word occurs."""
    counts = Counter(word for words in entries.values() for word in words)
    return Rarity(MappingProxyType(dict(counts)), len(entries))
