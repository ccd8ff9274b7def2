"""Events that are called the first or the only one of a class or series, against others of it.

"The first since D" leaves none between D and the event, "the first" none before it, "the only one" none after it either, up to the
article. "The second" that was over before "the first" began does not fit either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from checker.comparing.chosen import by_key
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.firsts import Contest, class_of, contest_of, since_of
from checker.comparing.foremost import Foremost
from checker.comparing.instances import Instances
from checker.comparing.relate import is_told
from checker.comparing.since import moment, since_contest
from checker.comparing.suspects import FEW
from checker.comparing.two_firsts import exact_range, ranges, same_range
from checker.dates.period import Period
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.quantity import QuantityMeaning

_ELSEWHERE = frozenset({"among", "condition", "in", "as"})
"""Qualifiers by which an event may be the first in one respect and not in another."""
_FOREMOST = 3
"""So many of very many numbered events are held against all others."""


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
        dates, verdict = instances.dates_in(scope["series"]), Verdict.CONTRADICT
    else:
        dates, verdict = instances.dates_like(scope["class"]) if "class" in scope else Foremost(()), Verdict.TENSION
    fitting: dict[str, bool] = {}
    for fact in _looked_at(first, dates):
        event = fact.subject
        if event not in fitting:
            fits = "class" not in scope or class_of(event, scope["class"], instances.dossier) is Identity.SAME
            fitting[event] = fits and known.identity(event, first.subject) is Identity.DIFFERENT
        if fitting[event] and fact.address != first.address:
            yield _Other(event, fact, verdict)


def _looked_at(first: Fact, dates: Foremost) -> Sequence[Fact]:
    """Return the dates that may stand against an event called the first, the last or the only one; of many, the foremost."""
    number, of = _number(first)
    if not dates.crowded:
        return dates.facts
    early = dates.early(since_of(first)) if number == 1 else ()
    return (*early, *(dates.late(first.statement.published) if number == of else ()))


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


def numbered_before(facts: tuple[Fact, ...], dossier: Dossier) -> Iterator[list[Contest]]:
    """Yield the events called the second or later of a range that were over before the one called its first began."""
    numbered = (
        fact for fact in facts if is_told(fact) and _number(fact)[0] is not None and {"class", "series"} & set(fact.scope)
    )
    for group in ranges(numbered, dossier):
        if len(group) <= FEW:
            yield from ([found] for pair in _product(group) for found in _turned_round(*pair, dossier))
            continue
        for same in by_key(group, lambda fact: exact_range(fact, dossier)).values():
            found = [one for pair in _many(same, dossier) for one in _turned_round(*pair, dossier)]
            yield from [found] if found else ()


def _product(group: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the firsts of some numbered events with those of higher numbers."""
    later = [fact for fact in group if (_number(fact)[0] or 0) > 1]
    yield from product([fact for fact in group if _number(fact)[0] == 1], later)


def _many(group: Sequence[Fact], dossier: Dossier) -> Iterator[tuple[Fact, Fact]]:
    """Yield the firsts with those of higher numbers that were over first, and those with the first that began last."""
    if len(group) <= FEW:
        yield from _product(group)
        return
    spans = dossier.occasions.spans
    dated = [fact for fact in group if fact.subject in spans]
    firsts = sorted((fact for fact in dated if _number(fact)[0] == 1), key=lambda fact: -spans[fact.subject][1])
    later = sorted((fact for fact in dated if (_number(fact)[0] or 0) > 1), key=lambda fact: spans[fact.subject][0])
    yield from product(firsts, later[:_FOREMOST])
    yield from product(firsts[:_FOREMOST], later[_FOREMOST:])


def _turned_round(first: Fact, later: Fact, dossier: Dossier) -> Iterator[Contest]:
    if first.source == later.source or not same_range(first, later, dossier):
        return
    order = dossier.occasions.before(later.subject, first.subject)
    if order is not None:
        theirs = f"{dossier.called(later.subject)}, which came before it, was number {later.value.say()}"
        reasons = [order.reason, *filter(None, (first.statement.loose, later.statement.loose))]
        yield replace(
            contest_of(first, later, f"the first {_range(first, dossier)}", theirs, Verdict.CONTRADICT, reasons), label="was"
        )
