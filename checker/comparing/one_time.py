"""Events of one series with different numbers that different sources put on exactly the same days: one meeting, numbered twice."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.terms import is_exact_span
from checker.dates.period import Period, Relation
from checker.names.pieces import folded_words
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.place import PlaceMeaning

HELD = "held-on"
FEW = 8
"""So many numbers that share their days are held against each other."""
_SIDE_BY_SIDE_WORDS = """
attack attacks ballot ballots bout bouts day days doubleheader draw draws episode episodes final finals flight flights game group
groups half halves heat heats hearing hearings lap laps launch launches lecture lectures leg legs lesson lessons lot lots
match matchday matchdays matches panel panels part parts performance performances period periods quarter race races reading readings
seminar seminars session sessions set sets show shows sitting sittings stage stages step steps strike strikes test tests trial trials
visit visits vote votes voyage voyages week weeks workshop workshops
"""
_SIDE_BY_SIDE = frozenset(_SIDE_BY_SIDE_WORDS.split())
"""Words for what may take place several times in the same days under different numbers."""
_ONE_BY_ONE_WORDS = """
assembly biennale biennial championship championships conference congress convention convocation cup dialogue edition fair festival forum
gala marathon negotiation negotiations olympiad pageant plenary regatta summit symposium talks tournament triennial
"""
_ONE_BY_ONE = frozenset(_ONE_BY_ONE_WORDS.split())
"""Words for what takes place once at a time, so that even a single day stands for one of them."""
_CONTEST_WORDS = """
boxing championship championships chess contest cup draft election elections league open poll season tournament voting
"""
_CONTESTS = frozenset(_CONTEST_WORDS.split())
"""Words beside which a round is a part of a contest; several may be played in one day."""
_ROUNDS = frozenset({"round", "rounds"})


@dataclass(frozen=True, slots=True)
class TwoNumbers:
    """Two dates of two numbers of one series, the same days."""

    series: str
    left: Fact
    right: Fact
    numbers: tuple[int, int]
    places: tuple[Fact, ...]
    """What tells that both were in one place."""
    verdict: Verdict
    reasons: tuple[str, ...]


def two_numbers(dossier: Dossier) -> Iterator[TwoNumbers]:
    """Yield the pairs of dates of two sources that number one meeting differently."""
    return _OneTime(dossier).found()


class _OneTime:
    """Holds the numbered events of exactly the same days against each other."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def found(self) -> Iterator[TwoNumbers]:
        """Yield what clashes, by series, days and numbers."""
        for (series, period), events in sorted(self._by_time().items(), key=lambda one: (one[0][0], one[0][1].hull())):
            numbers = sorted(events)[: FEW + 1]
            if 1 < len(numbers) <= FEW:
                for (ordinal, one), (other, two) in combinations(numbers, 2):
                    if ordinal != other and self._are_one_time(one, two, period):
                        yield from self._pairs(series, (ordinal, one), (other, two), period)

    def _by_time(self) -> dict[tuple[str, Period], set[tuple[int, str]]]:
        """Return the numbered events of each series and exact time."""
        found: defaultdict[tuple[str, Period], set[tuple[int, str]]] = defaultdict(set)
        for event, facts in self._dossier.occasions.dates.items():
            identity = self._dossier.known.names.event(event)
            if identity is not None and identity.series is not None and identity.ordinal is not None:
                for fact in facts:
                    period = _exact(fact)
                    if period is not None:
                        found[identity.series, period].add((identity.ordinal, event))
        return found

    def _are_one_time(self, one: str, two: str, period: Period) -> bool:
        """Tell whether no source dates one of two events elsewhere or tells of both, and their sort takes place once at a time."""
        dates = self._dossier.occasions.dates
        told = [{fact.source for fact in dates[event]} for event in (one, two)]
        elsewhere = any(_is_elsewhere(fact, period) for event in (one, two) for fact in dates[event])
        return not elsewhere and not told[0] & told[1] and self._is_single(one, two, period)

    def _is_single(self, one: str, two: str, period: Period) -> bool:
        """Tell whether two events of one series on the same days can only be one, by what sort they are."""
        words = self._words(one) | self._words(two)
        if words & _SIDE_BY_SIDE or (words & _ROUNDS and words & _CONTESTS):
            return False
        return period.spans or bool(words & _ONE_BY_ONE)

    def _words(self, event: str) -> set[str]:
        """Return all words by which an event and its series are called or sorted."""
        names, found = self._dossier.known.names, set[str]()
        identity = names.event(event)
        things = [names.things.get(one) for one in (event, identity.series if identity else None) if one]
        called = [name for thing in things if thing is not None for name in thing.names]
        for text in (*called, self._dossier.label(event), *self._dossier.known.sorts(event)):
            found.update(folded_words(text))
        return found

    def _pairs(self, series: str, one: tuple[int, str], two: tuple[int, str], period: Period) -> Iterator[TwoNumbers]:
        places = self._places(one[1], two[1])
        if places is None:
            return
        dates = self._dossier.occasions.dates
        versions = self._dossier.versions
        for left in (fact for fact in dates[one[1]] if _exact(fact) == period):
            for right in (fact for fact in dates[two[1]] if _exact(fact) == period):
                if not versions.are_one((left.source, right.source)):
                    verdict, reasons = _judged(left, right, period, shared=bool(places))
                    yield TwoNumbers(series, left, right, (one[0], two[0]), places, verdict, reasons)

    def _places(self, one: str, two: str) -> tuple[Fact, ...] | None:
        """Return what tells that two events were in one place: nothing where no place is told, None where they were apart."""
        mine, theirs = (
            [fact for fact in self._dossier.facts_about(event, "took-place-in") if not fact.denied] for event in (one, two)
        )
        pairs = [(left, right) for left in mine for right in theirs]
        same = next((pair for pair in pairs if self._identity(*pair) is Identity.SAME), None)
        if same is not None:
            return same
        return None if any(self._identity(*pair) is Identity.DIFFERENT for pair in pairs) else ()

    def _identity(self, left: Fact, right: Fact) -> Identity:
        """Tell whether two places are one; of a town and a country, or a part and its whole, nobody can tell."""
        known, (mine, theirs) = self._dossier.known, (left.value, right.value)
        if not isinstance(mine, PlaceMeaning) or not isinstance(theirs, PlaceMeaning):
            return Identity.UNSURE
        one, two = mine.place, theirs.place
        nested = known.contains(one, two) or known.contains(two, one) or known.names.kind(one) is not known.names.kind(two)
        found = known.identity(one, two)
        return Identity.UNSURE if nested and found is Identity.DIFFERENT else found


def _exact(fact: Fact) -> Period | None:
    """Return the days on which something was held, where all of them are stated."""
    if fact.predicate != HELD or fact.joint or fact.implied or not isinstance(fact.value, DateMeaning):
        return None
    period, written = fact.value.period, fact.statement.published
    first, last = period.hull(outer=True)
    exact = is_exact_span(period) if period.lasts else first is not None and first == last
    ahead = written is not None and written.before(period)
    return period if exact and not period.yearless and not ahead else None


def _is_elsewhere(fact: Fact, period: Period) -> bool:
    """Tell whether a date leaves no day of a time open."""
    return isinstance(fact.value, DateMeaning) and fact.value.period.relation(period) in {Relation.APART, Relation.APART_SOFTLY}


def _judged(left: Fact, right: Fact, period: Period, *, shared: bool) -> tuple[Verdict, tuple[str, ...]]:
    """Return how heavy two numbers of the same days weigh, and why."""
    days = period.days() if period.spans else 1
    reasons = [f"Both sources date it to exactly the same {days} days." if days != 1 else "Both sources date it to the same day."]
    doubts = [fact.statement.loose for fact in (left, right) if fact.statement.loose]
    if left.statement.speakers or right.statement.speakers:
        doubts.append("It is put into somebody's mouth, so this is only to check.")
    if shared:
        reasons.append("Both put it in the same place.")
    elif days == 1:
        doubts.append("Nothing but the day ties the two together, so this is only to check.")
    return (Verdict.TENSION if doubts else Verdict.CONTRADICT), tuple(dict.fromkeys([*reasons, *doubts]))
