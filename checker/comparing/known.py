"""What is known of things and words: the names resolved and the vocabulary, seen together."""

from dataclasses import dataclass

from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Relation, period_of
from checker.names.resolution import Resolution
from checker.reading.vocabularies import VocabularyIndex
from checker.values import Identity

VENUES = frozenset(
    "airport arena avenue base bridge building campus castle cathedral centre center chapel church clinic college court courthouse"
    " embassy factory field forum garden gallery ground hall headquarters hospital hotel house junction library mall market mosque"
    " museum office palace park plant platform plaza port residence resort restaurant ring road room school square stadium station"
    " street synagogue temple terminal theatre theater tower track university venue villa warehouse".split()
)
"""Words that make a name that of a building or a spot, which lies inside some other place."""


def _same_date(left: str, right: str) -> Identity:
    """Compare two dates, or names where a date may stand: a rough date may mean a more exact one."""
    try:
        relation = period_of(parse(left)).relation(period_of(parse(right)))
    except EdtfError:
        return Identity.DIFFERENT
    if relation is Relation.SAME:
        return Identity.SAME
    return Identity.DIFFERENT if relation in {Relation.APART, Relation.APART_SOFTLY} else Identity.UNSURE


@dataclass(frozen=True, slots=True)
class Known:
    """Answers the questions of `checker.values.Knowledge`."""

    names: Resolution
    vocabulary: VocabularyIndex

    def identity(self, left: str, right: str) -> Identity:
        """Tell whether two entity ids stand for one thing."""
        return Identity.SAME if left == right else self.names.identity(left, right).identity

    def contains(self, whole: str, part: str) -> bool:
        """Tell whether a place lies inside another."""
        return self.names.contains(whole, part)

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""
        return self.names.label(entity)

    def is_venue(self, entity: str) -> bool:
        """Tell whether a place is a building or a spot."""
        return any(word.strip(",.()'").casefold() in VENUES for word in self.label(entity).split())

    def excludes(self, terms: str, left: str, right: str) -> bool:
        """Tell whether two terms of a list cannot both hold."""
        return self.vocabulary.excludes(terms, left, right)

    def implies(self, terms: str, left: str, right: str) -> bool:
        """Tell whether the first term includes the second."""
        return self.vocabulary.implies(terms, left, right)

    def counts(self, left: str, right: str) -> Identity:
        """Compare what is counted."""
        return self.vocabulary.counts(left, right)

    def includes(self, whole: str, part: str) -> bool:
        """Tell whether the first of two counted words includes the second."""
        return self.vocabulary.includes(whole, part)

    def event_class(self, event: str) -> tuple[str, ...]:
        """Return the classes that are known of an event or of its series."""
        identity = self.names.event(event)
        if identity is not None:
            return identity.classes
        entry = self.names.registry.entities.get(event)
        return entry.classes if entry else ()

    def time_of(self, predicate: str, subject: str) -> str:
        """Return whether a value stays ("fixed"), "changes" with time, or only "grows"; what nobody knows stays."""
        spec = self.vocabulary.predicate(predicate)
        if spec is None:
            return "fixed"
        return "grows" if self.names.kind(subject) in spec.grows_for else spec.time

    def is_word(self, qualifier: str) -> bool:
        """Tell whether a qualifier takes words of the vocabulary, not names."""
        found = self.vocabulary.qualifier(qualifier)
        return found is not None and found.vocabulary is not None

    def qualified(self, qualifier: str, left: str, right: str) -> Identity:
        """Compare what two claims say under one qualifier."""
        if left == right:
            return Identity.SAME
        found = self.vocabulary.qualifier(qualifier)
        match found.vocabulary if found else None:
            case "classes":
                return self.vocabulary.classes(left, right)
            case "counted":
                return self.vocabulary.counts(left, right)
            case "terms":
                return Identity.DIFFERENT
            case "dates":
                return _same_date(left, right)
            case _:
                return self.identity(left, right)
