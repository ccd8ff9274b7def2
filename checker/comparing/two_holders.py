"""Two persons whom two sources tell to hold, at one time, a post that has one holder."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.comparing.dossier import Dossier
from checker.comparing.terms import FEW, Office, Term, changes, offices_of, terms_of
from checker.dates.period import Period
from checker.values import Identity, Verdict

SUCCESSOR = "successor-of"
NEAR = 31
"""So many days may lie between two times that are only near."""
_HANDOVER = 31
"""Terms that overlap by no more days may be counted from other acts: an election, an oath."""


@dataclass(frozen=True, slots=True)
class TwoHolders:
    """Two terms of two persons that cannot both be, or hardly."""

    office: Office
    left: Term
    right: Term
    verdict: Verdict
    reasons: tuple[str, ...]


def two_holders(dossier: Dossier) -> Iterator[TwoHolders]:
    """Yield for each post and pair of persons the pairs of terms that clash most: of one day or term, else the nearest ones."""
    for office in offices_of(dossier):
        if not office.shared and len({fact.subject for fact in office.held} | {one.subject for _, one in office.edges}) > 1:
            yield from _Contest(office, dossier).found()


class _Contest:
    """Holds the terms of one post against each other."""

    def __init__(self, office: Office, dossier: Dossier) -> None:
        self._office, self._dossier = office, dossier
        self._changes = tuple(dict.fromkeys(changes(office, dossier)))
        self._turns: dict[str, set[tuple[str, Period | None]]] = {}
        for fact in office.turns:
            self._turns.setdefault(fact.subject, set()).add((fact.source, fact.time))
        self._named: dict[str, set[str]] = {}
        for fact in (*office.held, *(fact for _, fact in office.edges), *office.turns):
            self._named.setdefault(fact.subject, set()).add(fact.source)

    def found(self) -> Iterator[TwoHolders]:
        """Yield what clashes: of two persons, those of the worse sort only."""
        best: dict[tuple[str, str], list[tuple[int, TwoHolders]]] = {}
        pairs = tuple(_meeting(sorted(terms_of(self._office), key=_order)))
        if any(self._are_side_by_side(one, two) for one, two in pairs):
            return
        for one, two in pairs:
            clash = self._clash(one, two)
            if clash is not None:
                best.setdefault((min(one.holder, two.holder), max(one.holder, two.holder)), []).append(clash)
        for _, clashes in sorted(best.items()):
            worst = min(rank for rank, _ in clashes)
            yield from (clash for rank, clash in clashes if rank == worst)

    def _are_side_by_side(self, one: Term, two: Term) -> bool:
        """Tell whether one source gives two persons the post at one time: it knows of several holders."""
        return one.source == two.source and not _are_near(one, two) and _sort(one, two) is not None

    def _clash(self, one: Term, two: Term) -> tuple[int, TwoHolders] | None:
        """Return how two terms clash, and how badly (0 is worst), where nothing explains it."""
        known = self._dossier.known
        if one.source == two.source or self._dossier.versions.are_one((one.source, two.source)):
            return None
        if known.identity(one.holder, two.holder) is not Identity.DIFFERENT:
            return None
        found = _sort(one, two)
        if found is None or self._is_turn(one, two) or self._may_have_changed(one, two):
            return None
        reason, doubt = found
        doubts = tuple(dict.fromkeys([*([doubt] if doubt else []), *one.doubts, *two.doubts]))
        near = _are_near(one, two)
        if near and self._named[one.holder] & self._named[two.holder]:
            return None
        verdict = Verdict.TENSION if doubts else Verdict.CONTRADICT
        return (2 if near else int(bool(doubts))), TwoHolders(self._office, one, two, verdict, (reason, *doubts))

    def _is_turn(self, one: Term, two: Term) -> bool:
        """Tell whether one of the two sources, or one of about that time, calls one of them acting, elect, former or still to come."""
        begin, end = min(one.first, two.first) - NEAR, max(one.last, two.last) + NEAR
        turns = [turn for person in (one.holder, two.holder) for turn in self._turns.get(person, ())]
        return any(source in {one.source, two.source} or time is None or _touches(time, begin, end) for source, time in turns)

    def _may_have_changed(self, one: Term, two: Term) -> bool:
        """Tell whether a source tells of a change of holders that may have been between two days, or without a date."""
        if not (one.is_day and two.is_day):
            return False
        begin, end = sorted((one.first, two.first))
        if any(period is None or _touches(period, begin, end) for period in self._changes):
            return True
        followed = self._follows(one.holder, two.holder) or self._follows(two.holder, one.holder)
        return followed and not self._changes

    def _follows(self, later: str, earlier: str) -> bool:
        facts = self._dossier.facts_about(later, SUCCESSOR)
        return any(not fact.denied and earlier in fact.value.entities() for fact in facts)


def _are_near(one: Term, two: Term) -> bool:
    """Tell whether two terms are days, and not one day."""
    return one.is_day and two.is_day and one.first != two.first


def _order(term: Term) -> tuple[int, int, str]:
    return term.first, term.last, term.facts[0].address


def _meeting(terms: list[Term]) -> Iterator[tuple[Term, Term]]:
    """Yield pairs of terms that overlap or are near: of each person those that last longest and come last, of a few persons."""
    open_terms: dict[tuple[str, str, bool], Term] = {}
    for term in terms:
        for key in [key for key, other in open_terms.items() if other.last + NEAR < term.first]:
            del open_terms[key]
        yield from ((other, term) for other in open_terms.values() if other.holder != term.holder)
        key = (term.holder, term.source, term.is_day)
        if key not in open_terms and len(open_terms) >= 2 * FEW:
            del open_terms[min(open_terms, key=lambda one: (open_terms[one].last, one))]
        other = open_terms.get(key)
        if other is None or other.last <= term.last:
            open_terms[key] = term


def _sort(one: Term, two: Term) -> tuple[str, str | None] | None:
    """Return why two terms clash, and why that is only to check; None where they do not.

    The first and the last day of a term are days of a change and clash with nothing.
    """
    begin, end = max(one.first, two.first), min(one.last, two.last)
    if one.is_day and two.is_day:
        if begin == end:
            return "Both speak of one and the same day, and the office has one holder at a time.", None
        if begin - end > NEAR:
            return None
        days = "1 day lies" if begin - end == 1 else f"{begin - end} days lie"
        return f"Only {days} between the two times.", "The office may have changed hands in between, so this is only to check."
    if one.is_day or two.is_day:
        day, term = (one, two) if one.is_day else (two, one)
        inside = term.first < day.first < term.last
        return ("One speaks of a day within the term that the other gives to somebody else.", None) if inside else None
    if end - begin <= 1:
        return None
    doubt = (
        "One may count from an election and the other from an oath, so this is only to check."
        if end - begin <= _HANDOVER
        else None
    )
    return "The two terms overlap, and the office has one holder at a time.", doubt


def _touches(period: Period, begin: int, end: int) -> bool:
    """Tell whether a time may lie between two days."""
    first, last = period.hull(outer=True)
    return (first is None or first <= end) and (last is None or last >= begin)
