"""What a date means: the days it leaves open, and how two such periods stand to each other."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from checker.dates.edtf_value import DateSet, Edtf, Interval, dates
from checker.dates.extent import EVERYTHING, Extent, bounds, extent_of, finite, part_of, somewhere, together
from checker.dates.period_words import say, say_yearless
from checker.dates.stretch import covered, gap, hull
from checker.dates.yearless import candidates, in_year, is_yearless, near

__all__ = ["Period", "Relation", "bounds", "describe", "period_of"]

_ANY_YEAR = 2_000


class Relation(Enum):
    """How two periods stand to each other."""

    SAME = auto()
    """They leave the same days open."""
    INSIDE = auto()
    """One refines the other, or is some day within what the other says lasted."""
    SHARED = auto()
    """Some days fit both."""
    OVERLAP_SPANS = auto()
    """Both last and touch each other, but cannot be one and the same span."""
    APART_SOFTLY = auto()
    """No day fits both as worded; within the outer bounds one does."""
    APART = auto()
    """No day fits both."""


@dataclass(frozen=True, slots=True)
class Period:
    """Some day among several, or what lasts from one day to another.

    `inner` is what the words leave open, `outer` what lies beyond doubt; the two are equal where nothing is
    hedged. A date is some day in what it states (`2021-09`); an interval and a set in curly brackets last
    (`lasts`).
    """

    inner: Extent
    outer: Extent
    lasts: bool = False
    source: tuple[Edtf, str | None] | None = None
    """The value and its part, kept where it has no year, so that one can be filled in."""

    @property
    def yearless(self) -> bool:
        """True where a month or a day is stated without year."""
        return self.source is not None

    def hull(self, outer: bool = False) -> tuple[int | None, int | None]:  # noqa: FBT001, FBT002
        """Return the first and last day that may be touched, None where there is no bound."""
        return finite(hull((self.outer if outer else self.inner).days))

    def days(self) -> int | None:
        """Return how many days a lasting period covers, where they are all known."""
        first, last = self.hull()
        if not self.lasts or not self.inner.exact or first is None or last is None:
            return None
        return int(sum(stretch.last - stretch.first + 1 for stretch in self.inner.days))

    def edge(self, which: str) -> "Period | None":
        """Return the day on which a lasting period begins ("begin") or ends ("end"); None of any other."""
        if not self.lasts:
            return None
        begins = which == "begin"
        inner, outer = (one.start if begins else one.end for one in (self.inner, self.outer))
        return Period(somewhere((inner,)), somewhere((outer,)))

    def loosened(self) -> "Period":
        """Return the same days without outer bound, for what was resolved or inferred rather than stated."""
        return replace(self, outer=EVERYTHING)

    def with_year(self, published: "Period") -> "Period":
        """Return the period in the year of a publication, where it states none itself.

        Of the years that `candidates` offers the likely ones make the inner extent, all of them the outer.
        """
        first, last = published.hull()
        if self.source is None or first is None or last is None:
            return self
        edtf, part = self.source
        likely, unlikely = candidates(edtf, first, last)
        if not likely:
            return self
        found = self._one_of(likely, part)
        return replace(found, outer=self._one_of([*likely, *unlikely], part).outer)

    def _one_of(self, values: list[Edtf], part: str | None) -> "Period":
        """Return the period that one of these values means, as loose as this one."""
        periods = [period_of(value, part) for value in values]
        inner, outer = together([one.inner for one in periods]), together([one.outer for one in periods])
        return Period(inner, EVERYTHING if self.outer == EVERYTHING else outer, self.lasts)

    def beside(self, other: "Period") -> "Period":
        """Return the period in the years that matter beside another one, where it states none itself."""
        if self.source is None:
            return self
        edtf, part = self.source
        days = () if other.yearless else other.inner.days + other.outer.days
        values = near(edtf, days)
        return self._one_of(values, part) if values else replace(self, source=None)

    @property
    def spans(self) -> bool:
        """True where the period lasts longer than a day: of a single known day nothing else can be told."""
        return self.lasts and self.days() != 1

    def relation(self, other: "Period") -> Relation:
        """Tell how two periods stand to each other; symmetric."""
        if self == other:
            return Relation.SAME
        mine, theirs = self.beside(other), other.beside(self)
        if not gap(mine.inner.days, theirs.inner.days):
            return _meeting(mine, theirs)
        return Relation.APART if gap(mine.outer.days, theirs.outer.days) else Relation.APART_SOFTLY

    def within(self, other: "Period") -> bool:
        """Tell whether this period is the other one told more exactly, or the same; transitive.

        What lasts can refine some day of a month; some day never refines what lasts, since it says nothing of
        how long.
        """
        return self == other or _refines(self.beside(other), other.beside(self))

    def reaches_within(self, other: "Period") -> bool:
        """Tell whether all that this period may mean, however loosely, lies in what the other one may mean."""
        return covered(self.beside(other).outer.days, other.beside(self).outer.days)

    def before(self, other: "Period") -> bool | None:
        """Tell whether this period ends before the other starts, by the outer bounds; None if both may be."""
        mine, theirs = self.outer, other.outer
        if mine.end.last < theirs.start.first:
            return True
        return False if mine.end.first >= theirs.start.last else None

    def gap_days(self, other: "Period") -> int:
        """Return how far the nearest days as worded are apart: 0 for a common day, 1 for neighbours."""
        return int(gap(self.beside(other).inner.days, other.beside(self).inner.days))


def _meeting(mine: Period, theirs: Period) -> Relation:
    """Tell how two periods with years stand to each other whose inner extents touch."""
    one, other = mine.inner, theirs.inner
    both_last = mine.spans and theirs.spans
    if one == other and mine.spans == theirs.spans and not one.rough:
        return Relation.SAME
    if _refines(mine, theirs) or _refines(theirs, mine):
        return Relation.INSIDE
    if both_last and not _may_be_one(one, other):
        return Relation.OVERLAP_SPANS
    within_span = (covered(a.inner.days, b.inner.days) for a, b in ((mine, theirs), (theirs, mine)) if b.spans)
    if not both_last and any(within_span) and not one.rough and not other.rough:
        return Relation.INSIDE
    return Relation.SHARED


def _may_be_one(one: Extent, other: Extent) -> bool:
    """Tell whether two lasting extents can be one and the same."""
    if one.exact and other.exact:
        return one == other
    return one.start.meets(other.start) and one.end.meets(other.end)


def _refines(mine: Period, theirs: Period) -> bool:
    """Tell whether the first of two periods with years is the second told more exactly."""
    one, other = mine.inner, theirs.inner
    if one.rough or other.rough:
        return False
    if not theirs.spans:
        return covered(one.days, other.days)
    if not mine.spans:
        return False
    if other.exact:
        return one == other
    return one.start.within(other.start) and one.end.within(other.end) and covered(one.days, other.days)


@lru_cache(maxsize=65_536)
def period_of(edtf: Edtf, part: str | None = None) -> Period:
    """Return what a value means.

    `part` is "beginning", "early", "mid", "late" or "end" of a month, a season or a year.

    Raises:
        EdtfError: the value has no such part.

    """
    lasts = isinstance(edtf, Interval) or (isinstance(edtf, DateSet) and edtf.every)
    yearless = is_yearless(edtf)
    inner = extent_of(edtf, 1)
    outer = extent_of(edtf, 2) if any(date.hedged for date in dates(edtf)) else inner
    if part is not None:
        example = in_year(edtf, _ANY_YEAR) if yearless else edtf
        narrowed = part_of(example or edtf, part)
        inner = inner if yearless else narrowed
    return Period(inner, outer, lasts, (edtf, part) if yearless else None)


def describe(period: Period) -> str:
    """Return a period in plain words, for example "some day in September 2021"."""
    if period.source is not None:
        return say_yearless(*period.source)
    words = say(period.inner, lasts=period.lasts)
    return words if period.inner == period.outer else f"{words} or thereabouts"
