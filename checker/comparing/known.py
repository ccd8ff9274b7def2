"""What is known of things and words: the names resolved and the vocabulary, seen together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from checker.comparing.place_words import name_holds, sort_of_place
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Relation, period_of
from checker.names.events import read_event_name
from checker.names.family import family
from checker.names.forms import normal_form
from checker.names.free_words import agree_in_words
from checker.names.resolution import Resolution
from checker.reading.vocabularies import VocabularyIndex
from checker.values import Identity
from checker.values.mention import MentionKind


def _said(kind: MentionKind) -> str:
    """Return a kind in plain words."""
    return str(kind).replace("-", " ")


def _by_first(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for first, second in sorted(pairs):
        found[first].append(second)
    return {first: tuple(seconds) for first, seconds in found.items()}


def _same_date(left: str, right: str) -> Identity:
    """Compare two dates, or names where a date may stand: a rough date may mean a more exact one."""
    try:
        relation = period_of(parse(left)).relation(period_of(parse(right)))
    except EdtfError:
        return Identity.DIFFERENT
    if relation is Relation.SAME:
        return Identity.SAME
    return Identity.DIFFERENT if relation in {Relation.APART, Relation.APART_SOFTLY} else Identity.UNSURE


@dataclass(frozen=True)
class Known:
    """Answers the questions of `checker.values.Knowledge`."""

    names: Resolution
    vocabulary: VocabularyIndex
    told: frozenset[tuple[str, str]] = frozenset()
    """Who belongs to whom by what the sources tell: part and whole."""

    @cached_property
    def told_wholes(self) -> Mapping[str, tuple[str, ...]]:
        """Return to what each thing belongs by what the sources tell, sorted."""
        return _by_first(self.told)

    @cached_property
    def told_parts(self) -> Mapping[str, tuple[str, ...]]:
        """Return what belongs to each thing by what the sources tell, sorted."""
        return _by_first((whole, part) for part, whole in self.told)

    def identity(self, left: str, right: str) -> Identity:
        """Tell whether two entity ids stand for one thing."""
        return Identity.SAME if left == right else self.names.identity(left, right).identity

    def contains(self, whole: str, part: str) -> bool:
        """Tell whether a place lies inside another."""
        return self.names.contains(whole, part)

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""
        return self.names.label(entity)

    def may_lie_inside(self, left: str, right: str) -> bool:
        """Tell whether, for all that is known, one of two places may lie inside the other."""
        here, there = self.countries(left), self.countries(right)
        if here and there and not set(here) & set(there):
            return False
        if self.names.kind(left) is not self.names.kind(right):
            return True
        one, two = self.label(left), self.label(right)
        return sort_of_place(one) != sort_of_place(two) or name_holds(one, two) or name_holds(two, one)

    def countries(self, place: str) -> tuple[str, ...]:
        """Return the country that a place is, or those in which it lies by the registry, sorted; a strait may lie in two."""
        if self.names.kind(place) is MentionKind.COUNTRY:
            return (place,)
        registry, found, waiting = self.names.registry, set[str](), [self.names.registry.decided.canonical(place)]
        seen = set(waiting)
        while waiting:
            above = set(registry.inside.above.get(waiting.pop(), ())) - seen
            seen |= above
            waiting += above
            found |= {one for one in above if one in registry.entities and registry.entities[one].kind is MentionKind.COUNTRY}
        return tuple(sorted(found))

    def link(self, left: str, right: str) -> str | None:
        """Return why one of two things may stand for the other, as a person does for a body; None where nothing ties them."""
        mine, theirs = self.label(left), self.label(right)
        here, there = self.names.kind(left), self.names.kind(right)
        if family(here) is not family(there):
            return f"{mine} is a kind of {_said(here)}, {theirs} of {_said(there)}, and one may stand for the other."
        for part, whole in ((left, right), (right, left)):
            if (part, whole) in self.told or self.names.belongs(part, whole):
                return f"{self.label(part)} belongs to {self.label(whole)}, and one may stand for the other."
        return None

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

    def agreement(self, left: str, right: str) -> str | None:
        """Return in a sentence how far two free texts say the same; None where they do not, or nobody can tell."""
        return agree_in_words(left, right)

    def event_class(self, event: str) -> tuple[str, ...]:
        """Return the classes that are known of an event or of its series."""
        identity = self.names.event(event)
        if identity is not None:
            return identity.classes
        entry = self.names.registry.entities.get(event)
        return entry.classes if entry else ()

    def sorts(self, event: str) -> frozenset[str]:
        """Return what sort of event it is in single words, by what is known of it and by its names."""
        thing = self.names.things.get(event)
        heads = {read_event_name(name).head for name in thing.names} if thing is not None else set()
        return frozenset({*(head for head in heads if head), *self.event_class(event)})

    def time_of(self, predicate: str, subject: str) -> str:
        """Return whether a value stays ("fixed"), "changes" with time, or only "grows"; what nobody knows stays."""
        spec = self.vocabulary.predicate(predicate)
        if spec is None:
            return "fixed"
        if spec.time == "fixed" and spec.occurrence and self.recurs(subject):
            return "changes"
        return "grows" if self.names.kind(subject) in spec.grows_for else spec.time

    def recurs(self, subject: str) -> bool:
        """Tell whether something takes place again and again, so that what holds for one time need not hold for the next."""
        return self.names.kind(subject) is MentionKind.SERIES

    def is_word(self, qualifier: str) -> bool:
        """Tell whether a qualifier takes words of the vocabulary, not names."""
        found = self.vocabulary.qualifier(qualifier)
        return found is not None and found.vocabulary is not None

    def qualified(self, qualifier: str, left: str, right: str) -> Identity:
        """Compare what two claims say under one qualifier."""
        if left == right or self._is_named(left, right) or self._is_named(right, left):
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
                return Identity.SAME if self._are_one_figure(left, right) else self.identity(left, right)

    def _is_named(self, thing: str, words: str) -> bool:
        """Tell whether words stand for a thing of which only its name is known: "as chairman", with and without a mention."""
        found = self.names.things.get(thing)
        if found is None or words in self.names.things or not found.alone:
            return False
        return normal_form(found.label, found.kind) == normal_form(words, found.kind) != ""

    def _are_one_figure(self, left: str, right: str) -> bool:
        """Tell whether two words say which figure of one subject is meant: "area" and "area", which alone are things of any sort."""
        if not self.names.kind(left) is self.names.kind(right) is MentionKind.THING:
            return False
        one, other = (normal_form(self.label(thing), MentionKind.THING) for thing in (left, right))
        return one == other != ""
