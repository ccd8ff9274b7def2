"""Closed lists of terms: which exclude each other, which follow from which, and in what order they come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checker.model.vocabulary import Term, Terms
from checker.reading.words import ancestors, folded


@dataclass(frozen=True, slots=True)
class TermList:
    """One closed list, ready to be asked. A spelling that is not in it excludes nothing and implies nothing."""

    name: str
    order: tuple[str, ...]
    terms: Mapping[str, Term]
    spellings: Mapping[str, str]
    """Folded spelling to term."""
    follows: Mapping[str, frozenset[str]]
    """Term to all that holds where it holds, without itself."""
    shut_out: Mapping[str, frozenset[str]]
    """Term to the terms that cannot hold beside it, in both directions and for all that follows from it."""

    @classmethod
    def of(cls, listed: Terms) -> "TermList":
        """Return the lookup of a list."""
        terms = {term.term: term for term in listed.terms}
        follows = ancestors({name: (*term.implies, *term.broader) for name, term in terms.items()})
        return cls(listed.name, listed.order, terms, _spellings(terms.values()), follows, _shut_out(terms, follows))

    def canonical(self, word: str) -> str:
        """Return the term that a spelling stands for, else the spelling itself."""
        return self.spellings.get(folded(word), word)

    def excludes(self, left: str, right: str) -> bool:
        """Tell whether two terms cannot both hold."""
        return self.canonical(right) in self.shut_out.get(self.canonical(left), ())

    def implies(self, left: str, right: str) -> bool:
        """Tell whether the second term holds wherever the first does; every term implies itself."""
        one, two = self.canonical(left), self.canonical(right)
        return one == two or two in self.follows.get(one, ())

    def place(self, term: str) -> int | None:
        """Return the place of a term in the order of time, counted from 0."""
        name = self.canonical(term)
        return self.order.index(name) if name in self.order else None

    def idle(self, term: str) -> bool:
        """Tell whether nothing takes place while a term holds."""
        found = self.terms.get(self.canonical(term))
        return found is not None and found.idle


def _spellings(terms: Iterable[Term]) -> dict[str, str]:
    """Return folded spellings; a term's own name comes before a synonym of another term."""
    listed = tuple(terms)
    spellings = {folded(term.term): term.term for term in reversed(listed)}
    for term in listed:
        for spelling in term.same:
            spellings.setdefault(folded(spelling), term.term)
    return spellings


def _shut_out(terms: Mapping[str, Term], follows: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    stated = {(name, other) for name, term in terms.items() for other in term.excludes}
    stated |= {(right, left) for left, right in stated}
    holds = {name: {name, *follows[name]} for name in terms}
    return {
        name: frozenset(other for other in terms if any((one, two) in stated for one in holds[name] for two in holds[other]))
        for name in terms
    }
