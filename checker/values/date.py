"""A date: the days it leaves open."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from checker.dates.edtf import parse
from checker.dates.period import Period, Relation, describe, period_of
from checker.values import ROOM, Comparison, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.definite import sentence
from checker.values.record import Flag, Text


class DateValue(Value):
    """A day, a month, a year, a span of days: whatever EDTF can write."""

    kind: Literal["date"] = "date"
    edtf: Text
    """The date in EDTF, for example `2021-09-14`, `2021-09`, `2021-09-14/2021-09-15`, `XXXX-09-14` where no year is given."""
    part: Literal["beginning", "early", "mid", "late", "end"] | None = None
    """Which part of the month or year: "mid-September" is `2021-09` with `mid`."""
    relative: Flag = False
    """True where the source says "last Tuesday" or "this week" and the date was worked out from its dateline."""

    def read(self, reading: Reading) -> "DateMeaning":
        """Return the days, with the year of publication where the words give none."""
        period = period_of(parse(self.edtf), self.part)
        if period.yearless and reading.published is not None:
            period = period.with_year(reading.published)
        return DateMeaning(period.loosened() if self.relative else period)


@dataclass(frozen=True, slots=True)
class DateMeaning(Meaning):
    """Days on which something may have been, or the days it lasted."""

    kind: ClassVar[str] = "date"
    period: Period

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:  # noqa: ARG002
        """Compare two stretches of days."""
        assert isinstance(other, DateMeaning)  # noqa: S101
        mine, theirs = (one.say().removeprefix("some day in ") for one in (self, other))
        return {
            Relation.SAME: Comparison(Verdict.AGREE, f"Both say {mine}."),
            Relation.INSIDE: Comparison(Verdict.COMPATIBLE, f"One of {mine} and {theirs} is the more exact."),
            Relation.SHARED: Comparison(Verdict.COMPATIBLE, sentence(f"{mine} and {theirs} share days.")),
            Relation.OVERLAP_SPANS: Comparison(
                Verdict.TENSION, sentence(f"{mine} and {theirs} overlap, but neither lies inside the other.")
            ),
            Relation.APART_SOFTLY: Comparison(
                Verdict.TENSION, sentence(f"{mine} and {theirs} do not fit together."), cautions=(ROOM,)
            ),
            Relation.APART: Comparison(Verdict.CONTRADICT, f"No day fits both {mine} and {theirs}."),
        }[self.period.relation(other.period)]

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:  # noqa: ARG002
        """Tell whether these days lie among the other's."""
        assert isinstance(other, DateMeaning)  # noqa: S101
        return self.period.within(other.period)

    def surely_refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether these days lie among the other's, also those that the wording may mean."""
        assert isinstance(other, DateMeaning)  # noqa: S101
        return self.refines(other, knowledge) and self.period.reaches_within(other.period)

    def say(self) -> str:
        """Return the days for people."""
        return describe(self.period)

    def key(self) -> Hashable:
        """Return the period."""
        return self.period

    def loosened(self) -> "DateMeaning":
        """Return the same days without outer limit."""
        return replace(self, period=self.period.loosened())
