"""From claims to facts: lists are taken apart, inverse predicates turned round, and what the vocabulary implies is added."""

from collections.abc import Iterator
from dataclasses import replace

from checker.comparing.fact import Fact
from checker.comparing.statement import Statement
from checker.dates.period import Period
from checker.model.claim import Modality, Polarity
from checker.model.vocabulary import Predicate, Relation
from checker.names.resolution import Resolution
from checker.reading.vocabularies import VocabularyIndex
from checker.values import Meaning
from checker.values.date import DateMeaning
from checker.values.entity import EntityMeaning
from checker.values.event import EventMeaning
from checker.values.members import MembersMeaning
from checker.values.term import TermMeaning

OPPOSITE = {Polarity.AFFIRMED: Polarity.DENIED, Polarity.DENIED: Polarity.AFFIRMED}


def facts_of(statement: Statement, vocabulary: VocabularyIndex, names: Resolution) -> tuple[Fact, ...]:
    """Return what a claim says and what follows from it, the claim itself first."""
    spec = vocabulary.predicate(statement.claim.predicate)
    if spec is None:
        return ()
    own = Fact(statement, statement.subject, spec.name, statement.value, statement.polarity, statement.scope)
    turned = tuple(_turned(own, spec, vocabulary, names))
    direct = turned or (own, *_members(own, spec))
    implied = tuple(_implied(own, spec, vocabulary, names)) if _counts(statement) else ()
    return (*direct, *implied)


def _counts(statement: Statement) -> bool:
    """Tell whether anything follows from a claim: nothing follows from a denial or a plan."""
    return statement.polarity is Polarity.AFFIRMED and statement.modality in {
        Modality.ACTUAL,
        Modality.ALLEGED,
    }


def _members(fact: Fact, spec: Predicate) -> Iterator[Fact]:
    """Yield one fact for each member that a list names or denies; several winners are one winner together."""
    if not isinstance(fact.value, MembersMeaning):
        return
    for member in fact.value.members if spec.cardinality == "many" or fact.denied else ():
        yield replace(fact, value=EntityMeaning(member, fact.value.name(member)), via=_named_in(fact, member))
    for member in fact.value.denied:
        value = EntityMeaning(member, fact.value.name(member))
        yield replace(fact, value=value, polarity=OPPOSITE[fact.polarity], via=_named_in(fact, member))


def _named_in(fact: Fact, member: str) -> str:
    assert isinstance(fact.value, MembersMeaning)  # noqa: S101
    return f"{fact.value.name(member)} is one of those named."


def _turned(fact: Fact, spec: Predicate, vocabulary: VocabularyIndex, names: Resolution) -> Iterator[Fact]:
    """Yield the facts in the canonical direction, where this predicate is the other one."""
    canonical = vocabulary.canonical(spec.name)
    if canonical == spec.name:
        return
    target = vocabulary.predicate(canonical)
    meaning = EventMeaning if target is not None and "event" in target.values else EntityMeaning
    subject = meaning(fact.subject, names.label(fact.subject))
    for holder in fact.value.entities():
        via = f'"{spec.label}" is the other way round of "{_label(vocabulary, canonical)}".'
        yield replace(fact, subject=holder, predicate=canonical, value=subject, via=via)


def _label(vocabulary: VocabularyIndex, predicate: str) -> str:
    spec = vocabulary.predicate(predicate)
    return spec.label if spec else predicate


def _implied(fact: Fact, spec: Predicate, vocabulary: VocabularyIndex, names: Resolution) -> Iterator[Fact]:
    for relation in spec.relations:
        target = vocabulary.predicate(relation.predicate)
        if target is None:
            continue
        if relation.relation in {"first-of", "last-of"}:
            yield from _instance(fact, spec, target, vocabulary, names)
        elif relation.relation == "implies":
            yield from _follows(fact, spec, relation, target, names)


def _instance(fact: Fact, spec: Predicate, target: Predicate, vocabulary: VocabularyIndex, names: Resolution) -> Iterator[Fact]:
    """Yield the plain fact behind a first or last time: who attended for the first time, attended."""
    kept = {name: value for name, value in fact.scope.items() if name in target.scope.optional + target.scope.required}
    plain = replace(fact, predicate=target.name, scope=kept, via=f'It follows from "{spec.label}".')
    yield from tuple(_turned(plain, target, vocabulary, names)) or (plain,)


def _follows(fact: Fact, spec: Predicate, relation: Relation, target: Predicate, names: Resolution) -> Iterator[Fact]:
    """Yield what a claim implies: a term of its holder, or the value's part in the subject."""
    via = f'It follows from "{spec.label}".'
    word = fact.scope.get(relation.qualifier) if relation.qualifier else relation.term
    if relation.qualifier and word is None:
        return
    if word is None:
        for value in _values(fact.value):
            yield replace(fact, predicate=target.name, value=value, scope={}, via=via, implied=True)
        return
    term = TermMeaning(word, target.terms or "")
    if relation.of == "subject":
        yield replace(fact, predicate=target.name, value=term, scope={}, via=via, since=_day_of(fact), implied=True)
        return
    takes = target.scope.optional + target.scope.required
    scope = {"event": fact.subject} if "event" in takes else {}
    for holder in _holders(fact.value):
        if names.kind(holder) not in target.subjects and "of" in takes:  # the outcome of an event, for the holder
            kept = {name: value for name, value in fact.scope.items() if name in takes}
            yield replace(fact, predicate=target.name, value=term, scope={**kept, "of": holder}, via=via, implied=True)
            continue
        yield replace(fact, subject=holder, predicate=target.name, value=term, scope=scope, via=via, implied=True)


def _day_of(fact: Fact) -> Period | None:
    """Return the day that a dated fact gives, where it lies before the article: the state that follows holds from then on."""
    if not isinstance(fact.value, DateMeaning):
        return None
    published = fact.statement.published
    return fact.value.period if published is not None and fact.value.period.before(published) else None


def _holders(value: Meaning) -> tuple[str, ...]:
    """Return the entities that a value affirms."""
    return value.members if isinstance(value, MembersMeaning) else value.entities()


def _values(value: Meaning) -> Iterator[Meaning]:
    """Yield single things for a list, else the value."""
    if isinstance(value, MembersMeaning):
        for member in value.members:
            yield EntityMeaning(member, value.name(member))
    elif isinstance(value, (EntityMeaning, EventMeaning)):
        yield value
