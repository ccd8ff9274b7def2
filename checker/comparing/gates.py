"""May these two facts be compared? The gates, in their order; the first that is shut gives the reason."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.dates.period import Period, Relation
from checker.dates.stretch import covered
from checker.model.claim import Modality
from checker.model.vocabulary import Predicate
from checker.values import Identity, Meaning
from checker.values.date import DateMeaning
from checker.values.members import MembersMeaning
from checker.values.term import TermMeaning

AHEAD = frozenset({Modality.PLANNED, Modality.EXPECTED, Modality.PROPOSED})
"""Modalities of what has not happened yet."""
BECOMING = frozenset({"entity", "members", "term", "event"})
"""Kinds of value that may come true after they were denied; a date or a figure says of itself when it is, or how much."""
NOT_YET = frozenset({"not-agreed", "not-signed", "rejected", "refused"})
"""Terms that say that something is not so, and that may give way to what they exclude."""
COUNT = "quantity"
"""The kind of value that numbers the events of a class: of a narrower class there are others."""
PARTLY = frozenset({"walked-out", "in-part", "by-video"})
"""Manners of being there that another source may take for absence."""


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
            f"They speak of different things: {' and '.join(sorted((mine, theirs)))}.",
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
    one, two = sorted(_label(fact, known) for fact in (left, right))
    yield Shut(
        Gate.PREDICATE,
        f'They say different kinds of things: "{one}" and "{two}".',
        "Do both sentences state the same kind of fact?",
    )


def _label(fact: Fact, known: Known) -> str:
    spec = known.vocabulary.predicate(fact.predicate)
    return spec.label if spec else fact.predicate


def _scope(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    for name in sorted({*left.scope, *right.scope}):
        qualifier = known.vocabulary.qualifier(name)
        effect = qualifier.effect if qualifier else "match"
        if effect == "none":
            if left.denied != right.denied and {left.scope.get(name), right.scope.get(name)} & PARTLY:
                cautions.append("Who was there in part or from afar may be called absent.")
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


def _both(name: str, mine: str, theirs: str, known: Known, cautions: list[str], facts: tuple[Fact, Fact]) -> Iterator[Shut]:
    identity = known.qualified(name, mine, theirs)
    if identity is Identity.SAME:
        return
    left, right = (fact.statement.labels.get(name, fact.scope[name]) for fact in facts)
    if identity is Identity.UNSURE and known.is_word(name) and not (name == "class" and facts[0].value.kind == COUNT):
        cautions.append(f'One of "{left}" and "{right}" ({name}) is broader than the other, so both may be right.')
        return
    sure = "differs" if identity is Identity.DIFFERENT else "may differ"
    yield Shut(Gate.SCOPE, f'Their "{name}" {sure}: {left} and {right}.', f"Are {left} and {right} the same?")


def _modality(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    one, two = left.modality, right.modality
    if Modality.PROPOSED in {one, two}:
        yield Shut(Gate.MODALITY, "One of them is a proposal; proposals may differ.", "Was the proposal carried out?")
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
    elif time == "changes" and "event" in left.scope and "event" in right.scope:
        time = "fixed"  # what holds at one event stays so
    if time == "fixed":
        yield from _fixed(left, right, known)
    elif left.time is None or right.time is None:
        if time == "grows":
            cautions.append("It is not known which of the two figures is the later.")
            return
        yield Shut(
            Gate.TIME,
            "The value changes with time, and one of the times is not known.",
            "When was each of them true?",
        )
    elif time == "grows":
        if _order_is_open(left.time, right.time):
            cautions.append("It is not known which of the two figures is the later.")
    elif not _together(left, right):
        if not _backward(left, right, known):
            yield Shut(
                Gate.TIME,
                "The value changes with time, and they speak of different times.",
                "Did the value stay the same?",
            )
    elif not _surely_together(left, right):
        cautions.append("It is not certain that both speak of the same time.")


def _fixed(left: Fact, right: Fact, known: Known) -> Iterator[Shut]:
    """Hold the times of a value that stays against each other: what was not yet so, and what was counted at two stated times."""
    if left.statement.timed and right.statement.timed and not _together(left, right):
        yield Shut(Gate.TIME, "The two claims state different times for it.", "Did the value stay the same?")
    elif _again(left, right, known):
        yield Shut(Gate.TIME, "The later date lies after the article of the earlier one.", "Was it so for the second time?")
    elif _came_true(left, right, known):
        yield Shut(
            Gate.TIME,
            "The one that says no is the earlier: what was not so yet may have become so.",
            "Was it already so when the earlier one denied it?",
        )


def _again(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether a role may have been taken up or laid down once more, after one of the articles was written."""
    spec = known.vocabulary.predicate(left.predicate)
    if spec is None or left.predicate != right.predicate or spec.row != "role" or left.denied or right.denied:
        return False
    return any(_after(one.value, two.statement.published) for one, two in ((left, right), (right, left)))


def _after(value: Meaning, written: Period | None) -> bool:
    return isinstance(value, DateMeaning) and written is not None and bool(written.before(value.period))


def _came_true(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether what one source says is not so may have become so later: a signature, an agreement.

    What takes place at an event, and when, does not become so afterwards.
    """
    spec = known.vocabulary.predicate(left.predicate)
    first, second = (left, right) if _is_earlier(left, right) else (right, left)
    if spec is None or spec.occurrence or not _is_earlier(first, second):
        return False
    if left.predicate != right.predicate:
        return True
    if isinstance(first.value, TermMeaning) and isinstance(second.value, TermMeaning) and not (first.denied or second.denied):
        return first.value.term in NOT_YET and second.value.term not in NOT_YET
    return first.denied and not second.denied and first.value.kind in BECOMING


def _is_earlier(left: Fact, right: Fact) -> bool:
    """Tell whether the first of two facts is certainly of an earlier time."""
    return left.time is not None and right.time is not None and bool(left.time.before(right.time))


def _order_is_open(left: Period, right: Period) -> bool:
    """Tell whether either of two times may be the earlier; of one and the same stated time neither is."""
    return left != right and left.before(right) is None and right.before(left) is None


def _together(left: Fact, right: Fact) -> bool:
    """Tell whether two facts can speak of the same time: of one event, or of periods that meet."""
    events = left.statement.as_of_event, right.statement.as_of_event
    if None not in events:
        return events[0] == events[1]
    if left.time is None or right.time is None:
        return True
    return left.time.relation(right.time) not in {Relation.APART, Relation.APART_SOFTLY}


def _surely_together(left: Fact, right: Fact) -> bool:
    """Tell whether two facts that can speak of the same time do: of one day, of one stated time, or while the other lasts."""
    if left.statement.as_of_event is not None and left.statement.as_of_event == right.statement.as_of_event:
        return True
    assert left.time is not None  # noqa: S101
    assert right.time is not None  # noqa: S101
    stated = left.statement.timed and right.statement.timed
    if left.time == right.time:
        return stated or _is_day(left.time)
    return any(_covers(whole, part) for part, whole in ((left.time, right.time), (right.time, left.time)))


def _is_day(period: Period) -> bool:
    first, last = period.hull()
    return first is not None and first == last


def _covers(whole: Period, part: Period) -> bool:
    """Tell whether one time lasts all through another."""
    return whole.lasts and covered(part.inner.days, whole.inner.days)


def _backward(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether a state that nothing follows on is told of an earlier time than one it excludes: held, then upcoming."""
    spec = known.vocabulary.predicate(left.predicate)
    order = known.vocabulary.order(spec.terms) if spec and spec.terms else ()
    if not order or left.denied or right.denied or known.recurs(left.subject):
        return False
    earlier, later = (left, right) if _is_earlier(left, right) else (right, left)
    if not _is_earlier(earlier, later):
        return False
    return earlier.value.key() == order[-1] or (_included(order, earlier, known) and _rules_out(order, later, known))


def _included(order: tuple[str, ...], fact: Fact, known: Known) -> bool:
    """Tell whether a state is one that the last of an order includes without being a stage of it: "begun" beside "held"."""
    terms, term = getattr(fact.value, "terms", ""), str(fact.value.key())
    return term not in order and known.implies(terms, order[-1], term)


def _rules_out(order: tuple[str, ...], fact: Fact, known: Known) -> bool:
    """Tell whether a state cannot follow on a beginning: it is a stage, or nothing takes place; what has begun may be put off."""
    terms, term = getattr(fact.value, "terms", ""), str(fact.value.key())
    return term in order or known.vocabulary.idle(terms, term)


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
