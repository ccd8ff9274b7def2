"""Do two facts speak of the same time? What changes, what only grows, and what may come true after it was denied."""

from collections.abc import Iterator

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.shut import Gate, Shut
from checker.dates.period import Period, Relation
from checker.dates.stretch import covered
from checker.model.claim import Modality
from checker.values import Meaning
from checker.values.date import DateMeaning
from checker.values.term import TermMeaning

AHEAD = frozenset({Modality.PLANNED, Modality.EXPECTED, Modality.PROPOSED})
"""Modalities of what has not happened yet."""
BECOMING = frozenset({"entity", "members", "term", "event"})
"""Kinds of value that may come true after they were denied; a date or a figure says of itself when it is, or how much."""
NOT_YET = frozenset({"not-agreed", "not-signed", "rejected", "refused"})
"""Terms that say that something is not so, and that may give way to what they exclude."""


def time_gate(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    """Yield the shut gate where two facts speak, or may speak, of different times; note what softens a clash in `cautions`."""
    match _course(left, right, known):
        case "fixed":
            yield from _fixed(left, right, known)
        case "grows":
            yield from _grown(left, right)
            if left.time is None or right.time is None or _order_is_open(left.time, right.time):
                cautions.append("It is not known which of the two figures is the later.")
        case _:
            yield from _changing(left, right, known, cautions)


def _course(left: Fact, right: Fact, known: Known) -> str:
    """Return whether what two facts tell is "fixed", "changes" or "grows"."""
    if left.modality in AHEAD and right.modality in AHEAD:
        return "changes"
    if "event" in left.scope and "event" in right.scope:
        return "fixed"  # what holds at one event stays so
    return known.time_of(left.predicate, left.subject)


def _changing(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    if left.time is None or right.time is None:
        yield Shut(
            Gate.TIME,
            "The value changes with time, and one of the times is not known.",
            "When was each of them true?",
        )
    elif _together(left, right):
        if not _surely_together(left, right):
            cautions.append("It is not certain that both speak of the same time.")
    elif not _backward(left, right, known):
        yield Shut(
            Gate.TIME,
            "The value changes with time, and they speak of different times.",
            "Did the value stay the same?",
        )


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


def _grown(left: Fact, right: Fact) -> Iterator[Shut]:
    """Hold a figure that only rises against an earlier denial of it: the figure may have come so far since."""
    first, second = (left, right) if _is_earlier(left, right) else (right, left)
    if _is_earlier(first, second) and first.denied and not second.denied:
        yield Shut(
            Gate.TIME,
            "The one that says no is the earlier: the figure may have come so far since.",
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
    if not order or known.recurs(left.subject):
        return False
    earlier, later = (left, right) if _is_earlier(left, right) else (right, left)
    if not _is_earlier(earlier, later) or earlier.denied:
        return False
    if later.denied:  # what has begun or is over cannot be denied afterwards
        return earlier.value.key() == order[-1] or _included(order, earlier, known)
    return earlier.value.key() == order[-1] or (_included(order, earlier, known) and _rules_out(order, later, known))


def _included(order: tuple[str, ...], fact: Fact, known: Known) -> bool:
    """Tell whether a state is one that the last of an order includes without being a stage of it: "begun" beside "held"."""
    terms, term = getattr(fact.value, "terms", ""), str(fact.value.key())
    return term not in order and known.implies(terms, order[-1], term)


def _rules_out(order: tuple[str, ...], fact: Fact, known: Known) -> bool:
    """Tell whether a state cannot follow on a beginning: it is a stage, or nothing takes place; what has begun may be put off."""
    terms, term = getattr(fact.value, "terms", ""), str(fact.value.key())
    return term in order or known.vocabulary.idle(terms, term)
