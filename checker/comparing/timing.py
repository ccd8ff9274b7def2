"""Claims that are true "at the third round" get the time of that round, where its date is known."""

from collections.abc import Sequence
from dataclasses import replace

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.occasions import Occasions
from checker.comparing.statement import Statement
from checker.dates.period import Period


def timed(statements: Sequence[Statement], known: Known) -> tuple[Statement, ...]:
    """Return the statements with the times of the events at which they hold; their own order is kept.

    An event's date only places a claim in time; the date itself is never what is compared here.
    """
    bare = [Fact(one, one.subject, one.claim.predicate, one.value, one.polarity, one.scope) for one in statements]
    occasions = Occasions.of(bare, known)
    return tuple(_timed(one, occasions) for one in statements)


def _timed(statement: Statement, occasions: Occasions) -> Statement:
    if statement.as_of_event is None or statement.as_of is not None:
        return statement
    periods = [period for period, _ in occasions.periods(statement.as_of_event)]
    return replace(statement, as_of=min(periods, key=_width)) if periods else statement


def _width(period: Period) -> float:
    first, last = period.hull()
    return float("inf") if first is None or last is None else last - first
