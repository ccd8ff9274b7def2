"""Last times: what was the last when one article was written need not be so when another was."""

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.dates.period import Period
from checker.values.date import DateMeaning
from checker.values.event import EventMeaning


def is_last(fact: Fact, dossier: Dossier) -> bool:
    """Tell whether a fact is about a last time, not a first one."""
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    return spec is not None and any(one.relation == "last-of" for one in spec.relations)


def moved_on(left: Fact, right: Fact, dossier: Dossier) -> list[str] | None:
    """Return what softens holding two last times against each other; None where the later article can know of a later one."""
    one, two = left.statement.published, right.statement.published
    if one is not None and one == two:
        return []
    if one is None or two is None or (one.before(two) is None and two.before(one) is None):
        return ["It is not known which of the two was written later, and the later one may know of a later time."]
    early, late = (left, right) if one.before(two) else (right, left)
    return [] if came_first(late, early, dossier) or was_known(late, early, dossier) else None


def was_known(late: Fact, early: Fact, dossier: Dossier) -> bool:
    """Tell whether the occasion that the later article names lay before the earlier article, which then should have named it."""
    written = early.statement.published
    found = periods(late, None, dossier)
    return written is not None and bool(found) and all(period.before(written) for period in found)


def came_first(one: Fact, two: Fact, dossier: Dossier) -> bool:
    """Tell whether the occasion of one fact certainly came before that of the other."""
    if isinstance(one.value, EventMeaning) and isinstance(two.value, EventMeaning):
        return dossier.occasions.before(one.value.event, two.value.event) is not None
    return any(here.before(there) for here in periods(one, None, dossier) for there in periods(two, None, dossier))


def known_by(last: Fact, fact: Fact, dossier: Dossier) -> bool:
    """Tell whether an occasion lay before the article that calls another one the last."""
    written = last.statement.published
    if written is None:
        return False
    found = periods(fact, fact.subject, dossier) or tuple(filter(None, (fact.statement.published,)))
    return any(period == written or period.before(written) for period in found)


def periods(fact: Fact, event: str | None, dossier: Dossier) -> tuple[Period, ...]:
    """Return when a fact was: its own date, the dates of its event, or else the time that its claim states."""
    if isinstance(fact.value, DateMeaning):
        return (fact.value.period,)
    of = event or (fact.value.event if isinstance(fact.value, EventMeaning) else None)
    found = tuple(period for period, _ in dossier.occasions.periods(of)) if of else ()
    return found or ((fact.statement.as_of,) if fact.statement.as_of is not None else ())
