"""Events that are called the first or the only one of a class or series, against others of it.

"The first since D" leaves none between D and the event, "the first" none before it, "the only one" none after it either, up to the
article. "The second" that was over before "the first" began does not fit either.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import Contest, class_of, contest_of, since_of
from checker.comparing.instances import Instances
from checker.comparing.relate import is_told
from checker.comparing.since import moment, since_contest
from checker.comparing.two_firsts import ranges, same_range
from checker.dates.period import Period
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.quantity import QuantityMeaning

_ELSEWHERE = frozenset({"among", "condition", "in", "as"})
"""Qualifiers by which an event may be the first in one respect and not in another."""


@dataclass(frozen=True, slots=True)
class _Other:
    """Another event of the class or series, and how it is dated."""

    event: str
    dated: Fact
    verdict: Verdict

    @property
    def period(self) -> Period:
        """Return its date."""
        assert isinstance(self.dated.value, DateMeaning)  # noqa: S101
        return self.dated.value.period


def other_events(first: Fact, instances: Instances) -> Iterator[Contest]:
    """Yield the events of the range that an event called the first (the last, the only one) leaves no room for."""
    number, of = _number(first)
    if number is None or not is_told(first) or _ELSEWHERE & set(first.scope):
        return
    for other in _others(first, instances):
        early = _too_early(first, other, instances.dossier) if number == 1 else None
        found = early or (_too_late(first, other, instances.dossier) if number == of else None)
        if found is not None:
            yield found


def _number(fact: Fact) -> tuple[float | None, float | None]:
    """Return which number an event is told to be, and of how many in all, where that is said exactly."""
    value = fact.value
    if not isinstance(value, QuantityMeaning) or value.stated is None:
        return None, None
    return value.stated, value.of


def _others(first: Fact, instances: Instances) -> Iterator[_Other]:
    """Yield the dated events that certainly belong to the same series and class; where there is no series, they are only to check."""
    known, scope = instances.dossier.known, first.scope
    if "series" in scope:
        events, verdict = instances.events_in(scope["series"]), Verdict.CONTRADICT
    else:
        events, verdict = instances.events_like(scope["class"]) if "class" in scope else (), Verdict.TENSION
    for event in events:
        fits = "class" not in scope or class_of(event, scope["class"], instances.dossier) is Identity.SAME
        if fits and known.identity(event, first.subject) is Identity.DIFFERENT:
            for fact in instances.dossier.occasions.dates[event]:
                if fact.address != first.address:
                    yield _Other(event, fact, verdict)


def _too_early(first: Fact, other: _Other, dossier: Dossier) -> Contest | None:
    """Return what stands against a first event: another one before it, and after the moment since which it is the first."""
    order, since = dossier.occasions.before(other.event, first.subject), since_of(first)
    if order is None:
        return None
    words = f"{dossier.called(other.event)} was held on {other.dated.say()}"
    if since is not None:
        reason = sentence(f"{dossier.called(other.event)} took place after {moment(first)}. {order.reason}")
        return since_contest(first, other.dated, words, other.verdict, reason) if since.before(other.period) else None
    if _is_since(first) or other.verdict is not Verdict.CONTRADICT or not _is_own_number(first, dossier):
        return None
    return _contest(first, other, f"{words}, before that", order.reason, dossier)


def _too_late(first: Fact, other: _Other, dossier: Dossier) -> Contest | None:
    """Return what stands against the last or only event: another one after it that the article could know of."""
    order, written = dossier.occasions.before(first.subject, other.event), first.statement.published
    if order is None or written is None or not other.period.before(written) or other.verdict is not Verdict.CONTRADICT:
        return None
    if not _is_since(first) and not _is_own_number(first, dossier):
        return None
    return _contest(first, other, f"{dossier.called(other.event)} followed on {other.dated.say()}", order.reason, dossier)


def _is_since(first: Fact) -> bool:
    return first.scope.get("since", "ever") != "ever"


def _is_own_number(first: Fact, dossier: Dossier) -> bool:
    """Tell whether an event is not known by another number in its series, so that what is counted can be the series."""
    identity = dossier.known.names.event(first.subject)
    return identity is None or identity.ordinal is None or identity.ordinal == _number(first)[0]


def _contest(first: Fact, other: _Other, theirs: str, reason: str, dossier: Dossier) -> Contest:
    number, of = _number(first)
    what = "only" if number == of == 1 else "first" if number == 1 else f"last (number {number:.0f} of {of:.0f})"
    mine = f"the {what} {_range(first, dossier)}"
    return replace(contest_of(first, other.dated, mine, theirs, other.verdict, [reason]), label="was")


def _range(first: Fact, dossier: Dossier) -> str:
    """Return among what an event is numbered: "public hearing of the Lorne hearings since 2015"."""
    words = [first.statement.labels.get("class", "event")]
    words += [f"of {dossier.called(first.scope['series'])}"] if "series" in first.scope else []
    words += [f"since {moment(first)}"] if _is_since(first) else []
    return " ".join(words)


def numbered_before(facts: tuple[Fact, ...], dossier: Dossier) -> Iterator[Contest]:
    """Yield the events called the second or later of a range that were over before the one called its first began."""
    numbered = (
        fact for fact in facts if is_told(fact) and _number(fact)[0] is not None and {"class", "series"} & set(fact.scope)
    )
    for group in ranges(numbered, dossier):
        firsts = [fact for fact in group if _number(fact)[0] == 1]
        for first in firsts:
            for later in group:
                if (_number(later)[0] or 0) > 1 and first.source != later.source and same_range(first, later, dossier):
                    yield from _turned_round(first, later, dossier)


def _turned_round(first: Fact, later: Fact, dossier: Dossier) -> Iterator[Contest]:
    order = dossier.occasions.before(later.subject, first.subject)
    if order is not None:
        theirs = f"{dossier.called(later.subject)}, which came before it, was number {later.value.say()}"
        reasons = [order.reason, *filter(None, (first.statement.loose, later.statement.loose))]
        yield replace(
            contest_of(first, later, f"the first {_range(first, dossier)}", theirs, Verdict.CONTRADICT, reasons), label="was"
        )
