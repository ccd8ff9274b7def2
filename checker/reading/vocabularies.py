"""The vocabulary, ready to be asked: the one of the package, extended or overridden by that of a project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Protocol, TypeVar

from rapidfuzz import fuzz, process

from checker.model.vocabulary import Predicate, Qualifier, Terms, Unit, Vocabulary
from checker.reading.term_lists import TermList
from checker.reading.words import Words, folded
from checker.values import Identity
from checker.values.mention import MentionKind

DEFAULT = "default_vocabulary.json"
"""The name of the package's own vocabulary, beside the models."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Entry = TypeVar("Entry", bound=_Named)


@cache
def default_vocabulary() -> Vocabulary:
    """Return the vocabulary that the package brings along."""
    return Vocabulary.model_validate_json(resources.files("checker.model").joinpath(DEFAULT).read_bytes())


def extended(base: Vocabulary, own: Vocabulary) -> tuple[Vocabulary, tuple[str, ...]]:
    """Return `base` with the entries of `own` added or put in the place of those with the same name.

    The second part names what was replaced, such as `predicate held-on`, in alphabetical order.
    """
    replaced: list[str] = []
    merged = Vocabulary(
        schema_version=1,
        predicates=_merged(base.predicates, own.predicates, "predicate", replaced),
        terms=_merged(base.terms, own.terms, "terms", replaced),
        counted=_merged(base.counted, own.counted, "counted", replaced),
        classes=_merged(base.classes, own.classes, "class", replaced),
        qualifiers=_merged(base.qualifiers, own.qualifiers, "qualifier", replaced),
        units=_merged(base.units, own.units, "unit", replaced),
        hedges={**base.hedges, **own.hedges},
    )
    replaced.extend(f"hedges of {name}" for name in own.hedges if name in base.hedges)
    return merged, tuple(sorted(replaced))


def _merged(base: Iterable[Entry], own: Iterable[Entry], what: str, replaced: list[str]) -> tuple[Entry, ...]:
    entries = {entry.name: entry for entry in base}
    for entry in own:
        if entry.name in entries:
            replaced.append(f"{what} {entry.name}")
        entries[entry.name] = entry
    return tuple(entries.values())


@dataclass(frozen=True, slots=True)
class VocabularyIndex:
    """A vocabulary that answers questions. Words that it does not hold equal only themselves."""

    vocabulary: Vocabulary
    predicates: Mapping[str, Predicate]
    directions: Mapping[str, str]
    """Predicate to the one of its inverse pair that facts are compared in."""
    lists: Mapping[str, TermList]
    counted: Words
    event_classes: Words
    qualifiers: Mapping[str, Qualifier]
    units: Mapping[str, Unit]
    """Folded spelling, and the spelling itself, to the unit."""
    replaced: tuple[str, ...] = ()
    """What a project put in the place of the package's own words."""

    @classmethod
    def of(cls, vocabulary: Vocabulary, replaced: tuple[str, ...] = ()) -> "VocabularyIndex":
        """Return the index of a vocabulary."""
        predicates = {predicate.name: predicate for predicate in vocabulary.predicates}
        return cls(
            vocabulary=vocabulary,
            predicates=predicates,
            directions=_directions(predicates),
            lists={terms.name: TermList.of(terms) for terms in vocabulary.terms},
            counted=Words.of(vocabulary.counted),
            event_classes=Words.of(vocabulary.classes),
            qualifiers={qualifier.name: qualifier for qualifier in vocabulary.qualifiers},
            units=_units(vocabulary.units),
            replaced=replaced,
        )

    def predicate(self, name: str) -> Predicate | None:
        """Return the predicate of that name, or the one that replaces it; None where there is none."""
        found = self.predicates.get(name)
        seen = {name}
        while found is not None and found.replaced_by is not None and found.replaced_by not in seen:
            seen.add(found.replaced_by)
            found = self.predicates.get(found.replaced_by, found)
        return found

    def nearest(self, name: str, n: int = 3) -> tuple[str, ...]:
        """Return the `n` predicates whose name, label or cue words are most like `name`, the nearest first."""
        return nearest(name, self._spellings(), n)

    def _spellings(self) -> dict[str, str]:
        """Return the ways in which a predicate may be put, each with its name."""
        current = [one for one in self.vocabulary.predicates if one.replaced_by is None]
        spellings = {cue: one.name for one in current for cue in one.cues}
        return spellings | {one.label: one.name for one in current} | {one.name: one.name for one in current}

    def canonical(self, predicate: str) -> str:
        """Return the name of the predicate that facts are compared in: of an inverse pair always the same one."""
        return self.directions.get(predicate, predicate)

    def terms(self, name: str) -> Terms | None:
        """Return a closed list of terms by its name."""
        return next((terms for terms in self.vocabulary.terms if terms.name == name), None)

    def canonical_term(self, terms: str, word: str) -> str:
        """Return the term of a list that a word stands for, else the word itself."""
        return self.lists[terms].canonical(word) if terms in self.lists else word

    def excludes(self, terms: str, left: str, right: str) -> bool:
        """Tell whether two terms of a list cannot both hold."""
        return terms in self.lists and self.lists[terms].excludes(left, right)

    def implies(self, terms: str, left: str, right: str) -> bool:
        """Tell whether the second term of a list holds wherever the first does."""
        return left == right or (terms in self.lists and self.lists[terms].implies(left, right))

    def order(self, terms: str) -> tuple[str, ...]:
        """Return the terms of a list that follow one another in time, the earliest first."""
        return self.lists[terms].order if terms in self.lists else ()

    def place(self, terms: str, term: str) -> int | None:
        """Return the place of a term in the order of its list, counted from 0; None where it has none."""
        return self.lists[terms].place(term) if terms in self.lists else None

    def idle(self, terms: str, term: str) -> bool:
        """Tell whether nothing takes place while a term holds."""
        return terms in self.lists and self.lists[terms].idle(term)

    def counts(self, left: str, right: str) -> Identity:
        """Compare what is counted: SAME, UNSURE (one is broader, or only one is given) or DIFFERENT."""
        return self.counted.compare(left, right)

    def includes(self, whole: str, part: str) -> bool:
        """Tell whether the first counted word includes the second."""
        return self.counted.includes(whole, part)

    def counted_apart(self, left: str, right: str) -> bool:
        """Tell whether nothing is counted under both words, so that their figures add up."""
        return self.counted.excludes(left, right)

    def kinds_counted(self, word: str) -> tuple[frozenset[MentionKind], bool]:
        """Return the kinds of names that a counted word counts, and whether it counts all of these kinds or only some."""
        return self.counted.kinds_of(word)

    def classes(self, left: str, right: str) -> Identity:
        """Compare two classes of events; a phrase that is none of the list is a special case of the classes it holds."""
        return self.event_classes.loosely(left, right)

    def qualifier(self, name: str) -> Qualifier | None:
        """Return the qualifier of that name."""
        return self.qualifiers.get(name)

    def unit(self, name: str) -> tuple[str, float] | None:
        """Return dimension and factor of a unit; the spelling as given comes before a folded one."""
        found = self.units.get(name) or self.units.get(folded(name))
        return None if found is None else (found.dimension, float(found.factor))


def nearest(word: str, spellings: Mapping[str, str], n: int = 3) -> tuple[str, ...]:
    """Return the `n` distinct names whose spellings are most like `word`, the nearest first, alphabetical among equals."""
    found = process.extract(word[:80], list(spellings), scorer=fuzz.token_sort_ratio, processor=folded, limit=None)
    ranked = sorted(found, key=lambda match: (-match[1], spellings[match[0]], match[0]))
    return tuple(dict.fromkeys(spellings[spelling] for spelling, _, _ in ranked))[:n]


def _units(units: Iterable[Unit]) -> dict[str, Unit]:
    """Return units by spelling; exact spellings come first, because of `m` and `M`."""
    listed = tuple(units)
    exact = [(spelling, unit) for unit in listed for spelling in (unit.name, *unit.same)]
    found: dict[str, Unit] = {}
    for spelling, unit in (*exact, *((folded(spelling), unit) for spelling, unit in exact)):
        found.setdefault(spelling, unit)
    return found


def _directions(predicates: Mapping[str, Predicate]) -> dict[str, str]:
    inverses: dict[str, set[str]] = {name: set() for name in predicates}
    for predicate in predicates.values():
        for relation in predicate.relations:
            if relation.relation == "inverse" and relation.predicate in inverses:
                inverses[predicate.name].add(relation.predicate)
                inverses[relation.predicate].add(predicate.name)

    def rank(name: str) -> tuple[bool, bool, str]:
        """Prefer the side that lists members, then the side with one value, then the alphabet."""
        predicate = predicates[name]
        return "members" not in predicate.values, predicate.cardinality != "one", name

    return {name: min({name, *others}, key=rank) for name, others in inverses.items() if others}
