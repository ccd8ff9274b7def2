"""May these two facts be compared? The gates, in their order; the first that is shut gives the reason."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.dates.period import Relation
from checker.model.claim import Modality
from checker.model.vocabulary import Predicate
from checker.values import Identity
from checker.values.members import MembersMeaning

AHEAD = frozenset({Modality.PLANNED, Modality.EXPECTED, Modality.PROPOSED})
"""Modalities of what has not happened yet."""


class Gate(StrEnum):
    """What has to be alike before two values may be compared."""

    SUBJECT = "subject"
    PREDICATE = "predicate"
    SCOPE = "scope"
    MODALITY = "modality"
    TIME = "time"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Shut:
    """A gate that keeps two facts apart, why, and the question that would open it."""

    gate: Gate
    reason: str
    question: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What the gates said: those that are shut, and what softens a clash."""

    shut: tuple[Shut, ...]
    cautions: tuple[str, ...]
    """Reasons why a clash is a tension at most."""


def _subject(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    identity = known.identity(left.subject, right.subject)
    mine, theirs = known.label(left.subject), known.label(right.subject)
    if identity is Identity.DIFFERENT:
        yield Shut(
            Gate.SUBJECT,
            f"They speak of different things: {mine} and {theirs}.",
            f"Are {mine} and {theirs} the same?",
        )
    elif identity is Identity.UNSURE:
        yield Shut(
            Gate.SUBJECT,
            f"It is not certain whether {mine} and {theirs} are the same.",
            f"Are {mine} and {theirs} the same?",
        )


def _predicate(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    if left.predicate == right.predicate:
        spec = known.vocabulary.predicate(left.predicate)
        if spec is not None and not spec.compared:
            yield Shut(
                Gate.PREDICATE,
                f'"{spec.label}" is kept and shown, but never compared.',
                "Can it be said with another word?",
            )
        return
    yield Shut(
        Gate.PREDICATE,
        f'They say different kinds of things: "{left.predicate}" and "{right.predicate}".',
        "Do both sentences state the same kind of fact?",
    )


def _scope(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    for name in sorted({*left.scope, *right.scope}):
        qualifier = known.vocabulary.qualifier(name)
        effect = qualifier.effect if qualifier else "match"
        if effect == "none":
            continue
        mine, theirs = left.scope.get(name), right.scope.get(name)
        if mine is None or theirs is None:
            yield from _one_sided(name, _narrows(effect, left, known), left, right)
        else:
            yield from _both(name, mine, theirs, known, cautions, (left, right))


def _narrows(effect: str, fact: Fact, known: Known) -> bool:
    """Tell whether a qualifier only makes a claim more special: of one who is on a list, never of a figure."""
    spec = known.vocabulary.predicate(fact.predicate)
    return effect == "narrows" and spec is not None and spec.cardinality == "many"


def _one_sided(name: str, narrows: bool, left: Fact, right: Fact) -> Iterator[Shut]:  # noqa: FBT001
    """Yield the shut gate where only one side states a qualifier.

    A denial of the general includes the special: "did not attend" against "attended as an observer" may be compared.
    """
    stated, silent = (left, right) if name in left.scope else (right, left)
    if narrows and (left.polarity == right.polarity or (silent.denied and not stated.denied)):
        return
    words = stated.statement.labels.get(name, stated.scope[name])
    yield Shut(
        Gate.SCOPE,
        f'Only {stated.address} says "{name}: {words}"; {silent.address} leaves it open.',
        f'Does {silent.address} also mean "{name}: {words}"?',
    )


def _both(
    name: str, mine: str, theirs: str, known: Known, cautions: list[str], facts: tuple[Fact, Fact]
) -> Iterator[Shut]:
    identity = known.qualified(name, mine, theirs)
    if identity is Identity.SAME:
        return
    left, right = (fact.statement.labels.get(name, fact.scope[name]) for fact in facts)
    if identity is Identity.UNSURE and known.is_word(name):
        cautions.append(
            f'One of "{left}" and "{right}" ({name}) is broader than the other, so both may be right.'
        )
        return
    sure = "differs" if identity is Identity.DIFFERENT else "may differ"
    yield Shut(Gate.SCOPE, f'Their "{name}" {sure}: {left} and {right}.', f"Are {left} and {right} the same?")


def _modality(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    one, two = left.modality, right.modality
    if Modality.PROPOSED in {one, two}:
        yield Shut(
            Gate.MODALITY, "One of them is a proposal; proposals may differ.", "Was the proposal carried out?"
        )
    elif (one in AHEAD) != (two in AHEAD):
        yield Shut(
            Gate.MODALITY,
            "One of them is a plan or an expectation, the other is not.",
            "Was the plan carried out as stated?",
        )
    elif Modality.ALLEGED in {one, two}:
        cautions.append("One of the sources keeps its distance from what it reports.")


def _time(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    time = known.time_of(left.predicate, left.subject)
    if left.modality in AHEAD and right.modality in AHEAD:
        time = "changes"
    if time == "fixed" or left.predicate != right.predicate:
        return
    if left.time is None or right.time is None:
        if time == "grows":
            cautions.append("It is not known which of the two figures is the later.")
            return
        yield Shut(
            Gate.TIME,
            "The value changes with time, and one of the times is not known.",
            "When was each of them true?",
        )
    elif time == "changes" and not _together(left, right) and not _backward(left, right, known):
        yield Shut(
            Gate.TIME,
            "The value changes with time, and they speak of different times.",
            "Did the value stay the same?",
        )


def _together(left: Fact, right: Fact) -> bool:
    """Tell whether two facts can speak of the same time: of one event, or of periods that meet."""
    events = left.statement.as_of_event, right.statement.as_of_event
    if None not in events:
        return events[0] == events[1]
    assert left.time is not None  # noqa: S101
    assert right.time is not None  # noqa: S101
    return left.time.relation(right.time) not in {Relation.APART, Relation.APART_SOFTLY}


def _backward(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether a state that nothing follows on is told of an earlier time than one it excludes: held, then upcoming."""
    spec = known.vocabulary.predicate(left.predicate)
    order = known.vocabulary.order(spec.terms) if spec and spec.terms else ()
    if not order or left.time is None or right.time is None or left.denied or right.denied:
        return False
    earlier = left if left.time.before(right.time) else right if right.time.before(left.time) else None
    return earlier is not None and (earlier.value.key() == order[-1] or _included(order, earlier, known))


def _included(order: tuple[str, ...], fact: Fact, known: Known) -> bool:
    """Tell whether a state is one that the last of an order includes without being a stage of it: "begun" beside "held"."""
    terms, term = getattr(fact.value, "terms", ""), str(fact.value.key())
    return term not in order and known.implies(terms, order[-1], term)


def _kind(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    kinds = {left.value.kind, right.value.kind}
    if len(kinds) == 1 or kinds == {MembersMeaning.kind, "entity"}:
        return
    one, two = sorted(kinds)
    yield Shut(
        Gate.KIND,
        f"A value of kind {one} cannot be held against one of kind {two}.",
        "Can both be said in one way?",
    )


GATES: tuple[Callable[[Fact, Fact, Known, list[str]], Iterator[Shut]], ...] = (
    _subject,
    _predicate,
    _scope,
    _modality,
    _time,
    _kind,
)


def pass_gates(left: Fact, right: Fact, known: Known) -> Passage:
    """Return which gates are shut between two facts, in the gates' order, and what softens a clash."""
    cautions = [why for why in (left.statement.loose, right.statement.loose) if why]
    shut = tuple(one for gate in GATES for one in gate(left, right, known, cautions))
    return Passage(shut, tuple(dict.fromkeys(cautions)))
