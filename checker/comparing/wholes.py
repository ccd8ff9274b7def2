"""What is counted as a part of what: the same figure without a qualifier, for a wider place, of the event around it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.part_words import sets_apart
from checker.model.vocabulary import Predicate
from checker.names.family import PLACES
from checker.values.definite import definite, sentence
from checker.values.mention import MentionKind

Key = tuple[str, str, tuple[tuple[str, str], ...]]
"""Subject, predicate and qualifiers of a figure, without those that only describe."""

IN, CONDITION, SINCE, BY_PREDICATE = "in", "condition", "since", "predicate"
_HAPPENINGS = frozenset({MentionKind.EVENT, MentionKind.STATE_OF_AFFAIRS})


@dataclass(frozen=True, slots=True)
class Step:
    """One way from a part to its whole, and why it is one."""

    what: str
    """The qualifier that the whole does not state or states more widely, `predicate` or `subject`."""
    reason: str
    caution: str | None = None
    """Why a part found this way may be none."""


Option = tuple[str | None, Step | None]
"""What takes the place of one part of a key (None where it falls away), and the step; no step where all stays."""


def key_of(fact: Fact, known: Known) -> Key:
    """Return under which subject, predicate and qualifiers a figure is told."""
    scope = {}
    for name, value in fact.scope.items():
        qualifier = known.vocabulary.qualifier(name)
        if qualifier is None or qualifier.effect != "none":
            scope[name] = value
    return fact.subject, fact.predicate, tuple(sorted(scope.items()))


def wholes_of(fact: Fact, known: Known, around: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Key, tuple[Step, ...]]]:
    """Yield the keys of everything that a figure counts a part of, each with the steps that lead to it.

    `around` tells what the sources say an event or place is a part of.
    """
    subject, predicate, scope = key_of(fact, known)
    names = [name for name, _ in scope]
    choices = [
        [(subject, None), *_subjects(fact, known, around)],
        [(predicate, None), *_predicates(fact, known)],
        *([(value, None), *_qualifiers(fact, name, value, known)] for name, value in scope),
    ]
    for chosen in product(*choices):
        steps = tuple(step for _, step in chosen if step is not None)
        if steps:
            (here, _), (word, _), *rest = chosen
            kept = tuple((name, value) for name, (value, _) in zip(names, rest, strict=True) if value is not None)
            yield (str(here), str(word), kept), steps


def _subjects(fact: Fact, known: Known, around: Mapping[str, tuple[str, ...]]) -> Iterator[Option]:
    """Yield the places around a place, and the events of which an event is a part where the figure only rises."""
    kind, label = known.names.kind(fact.subject), definite(known.label(fact.subject))
    if kind in PLACES:
        for place in known.names.registry.around(fact.subject):
            country = known.names.registry.entities[place].kind is MentionKind.COUNTRY
            doubt = "What is counted for a country may be counted for its state alone." if country else None
            yield place, Step("subject", sentence(f"{label} lies in {definite(known.label(place))}."), doubt)
    elif kind in _HAPPENINGS and known.time_of(fact.predicate, fact.subject) == "grows":
        wholes = {*known.names.registry.within.wholes(fact.subject), *around.get(fact.subject, ())}
        for whole in sorted(one for one in wholes if known.names.kind(one) in _HAPPENINGS):
            yield whole, Step("subject", sentence(f"{label} is a part of {definite(known.label(whole))}."))


def _predicates(fact: Fact, known: Known) -> Iterator[Option]:
    spec = known.vocabulary.predicate(fact.predicate)
    for relation in spec.relations if spec else ():
        target = known.vocabulary.predicate(relation.predicate)
        if spec and target and relation.relation == "adds-to" and relation.qualifier is None:
            yield target.name, Step(BY_PREDICATE, f"“{sentence(spec.label)}” is a part of “{target.label}”.")


def _qualifiers(fact: Fact, name: str, value: str, known: Known) -> Iterator[Option]:
    """Yield what a qualifier may widen to: nothing at all, or for a place the places around it."""
    qualifier, spec = known.vocabulary.qualifier(name), known.vocabulary.predicate(fact.predicate)
    if qualifier is None or spec is None or not qualifier.part:
        return
    label = fact.statement.labels.get(name, value)
    if name == IN:
        for place in known.names.registry.around(value):
            yield place, Step(IN, sentence(f"{definite(label)} lies in {definite(known.label(place))}."))
    lasting = known.time_of(fact.predicate, fact.subject) == "changes"
    if name in spec.scope.required or (name == CONDITION and not _is_part(fact, label, lasting=lasting)):
        return
    told = getattr(fact.value, "of", None) is not None
    doubt = lasting and name in {CONDITION, SINCE} and not told
    caution = (
        f"It is not certain that “{fact.statement.phrase(name, value)}” sets a part of the other figure apart." if doubt else None
    )
    yield (
        None,
        Step(
            name, f"What is counted with “{fact.statement.phrase(name, value)}” is a part of what is counted without it.", caution
        ),
    )


def _is_part(fact: Fact, condition: str, *, lasting: bool) -> bool:
    """Tell whether a condition sets a part apart; the words that tell are known in English only."""
    language = fact.statement.source.language or "en"
    return language.startswith("en") and sets_apart(condition, lasting=lasting)


def is_additive(fact: Fact, spec: Predicate) -> bool:
    """Tell whether a figure is one that the figures of its parts add up to: a count, a sum, a length, not a rate or a price."""
    dimension, counted = getattr(fact.value, "dimension", ""), getattr(fact.value, "counted", "")
    if dimension == "count":
        return bool(counted) or not spec.scope.required
    return not spec.scope.required and (dimension in _EXTENSIVE or dimension.startswith("money"))


_EXTENSIVE = frozenset({"length", "mass", "area", "volume", "energy"})
