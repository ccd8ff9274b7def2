"""What a text in the Extended Date/Time Format says, piece by piece and as it was written.

Names and forms follow the Library of Congress, "Extended Date/Time Format (EDTF) Specification",
4 February 2019. Every value is frozen, and `str` gives back the very text it was read from.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Mark = Literal["", "?", "~", "%"]
"""Not qualified, uncertain, approximate, both."""

SEASONS = range(21, 42)
"""Codes that stand in place of a month: seasons (21 to 32), quarters, thirds and halves of a year."""

_LAST_OF_NATURE = 32


@dataclass(frozen=True, slots=True)
class Part:
    """A month or a day: two digits, X for one that is not specified, with the marks left and right of it."""

    digits: str
    before: Mark = ""
    after: Mark = ""

    def __str__(self) -> str:
        return f"{self.before}{self.digits}{self.after}"

    @property
    def open(self) -> bool:
        """True where nothing is specified."""
        return self.digits == "XX"

    def numbers(self, last: int) -> list[int]:
        """Return the numbers from 1 to `last` that the digits allow."""
        if "X" not in self.digits:
            return [int(self.digits)] if 1 <= int(self.digits) <= last else []
        tens, ones = self.digits[0], self.digits[1]
        return [n for n in range(1, last + 1) if tens in ("X", str(n // 10)) and ones in ("X", str(n % 10))]


@dataclass(frozen=True, slots=True)
class Year:
    """A year of four digits, or a longer one after Y; with exponent (E) and significant digits (S)."""

    digits: str
    negative: bool = False
    long: bool = False
    exponent: int | None = None
    significant: int | None = None
    before: Mark = ""
    after: Mark = ""

    def __str__(self) -> str:
        exponent = "" if self.exponent is None else f"E{self.exponent}"
        significant = "" if self.significant is None else f"S{self.significant}"
        sign = "-" if self.negative else ""
        return f"{self.before}{'Y' if self.long else ''}{sign}{self.digits}{exponent}{significant}{self.after}"

    @property
    def bare(self) -> str:
        """Return the year as written, without marks."""
        return str(replace(self, before="", after=""))

    @property
    def unit(self) -> int:
        """Return how many years the stated precision holds: 10 for 201X."""
        return int(10 ** (len(self.digits) - len(self.digits.rstrip("X"))))

    @property
    def combinations(self) -> int:
        """Return in how many ways the unspecified digits that are not at the end can be filled in."""
        return int(10 ** self.digits.rstrip("X").count("X"))

    def plain(self, filling: str) -> int:
        """Return the size of the year, without sign, with `filling` for each unspecified digit."""
        return int(int(self.digits.replace("X", filling)) * 10 ** (self.exponent or 0))


@dataclass(frozen=True, slots=True)
class Date:
    """A year, a month or season of a year, or a day."""

    year: Year
    month: Part | None = None
    day: Part | None = None

    def __str__(self) -> str:
        return "-".join(str(part) for part in (self.year, self.month, self.day) if part is not None)

    @property
    def parts(self) -> tuple[Year | Part, ...]:
        """Return the parts that are stated, the year first."""
        return tuple(part for part in (self.year, self.month, self.day) if part is not None)

    @property
    def precision(self) -> str:
        """Return "year", "month", "season" or "day"."""
        if self.season is not None:
            return "season"
        return ("year", "month", "day")[len(self.parts) - 1]

    @property
    def season(self) -> int | None:
        """Return the code that stands in place of the month, if one does."""
        if self.month is None or "X" in self.month.digits or int(self.month.digits) not in SEASONS:
            return None
        return int(self.month.digits)

    @property
    def yearless(self) -> bool:
        """True where a month or a day is stated and nothing of the year: XXXX-09-14."""
        known = any(not part.open for part in (self.month, self.day) if part is not None)
        return self.year.digits == "XXXX" and not self.year.negative and known

    @property
    def hedged(self) -> bool:
        """True where the days are not as sharp as the date states them: a mark, or a season of nature."""
        return any(self.marks()) or (self.season is not None and self.season <= _LAST_OF_NATURE)

    def marks(self) -> tuple[str, ...]:
        """Return the marks that bear on each part.

        A mark to the right of a part holds for it and all parts to its left, a mark to the left for its own
        part only (level 2, "Qualification").
        """
        parts = self.parts
        return tuple(part.before + "".join(right.after for right in parts[index:]) for index, part in enumerate(parts))

    @property
    def estimate(self) -> "Date":
        """Return the date without the room that significant digits leave: 1950 for 1950S2."""
        return replace(self, year=replace(self.year, significant=None)) if self.year.significant else self

    def in_year(self, year: int) -> "Date":
        """Return the date with this year where it has none; any other date as it is."""
        return replace(self, year=replace(self.year, digits=f"{year:04d}")) if self.yearless else self


@dataclass(frozen=True, slots=True)
class DateTime:
    """A day with a time of day (hh:mm:ss) and its shift from UTC: "", "Z", "+hh" or "+hh:mm"."""

    date: Date
    time: str
    shift: str = ""

    def __str__(self) -> str:
        return f"{self.date}T{self.time}{self.shift}"


End = Date | Literal["", ".."]
"""An end of an interval: a date, unknown (nothing) or open (two dots)."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From a start to an end."""

    start: End
    end: End

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


@dataclass(frozen=True, slots=True)
class Range:
    """All values of one precision from the first to the last; None where the list is open at that side."""

    first: Date | None
    last: Date | None

    def __str__(self) -> str:
        return f"{self.first or ''}..{self.last or ''}"


@dataclass(frozen=True, slots=True)
class DateSet:
    """One of the members (square brackets) or all of them (`every`, curly brackets)."""

    members: tuple[Date | Range, ...]
    every: bool

    def __str__(self) -> str:
        left, right = "{}" if self.every else "[]"
        return f"{left}{','.join(str(member) for member in self.members)}{right}"


Edtf = Date | DateTime | Interval | DateSet


def dates(edtf: Edtf) -> Iterator[Date]:
    """Yield the dates that a value is made of, from left to right."""
    match edtf:
        case Date():
            yield edtf
        case DateTime():
            yield edtf.date
        case Interval():
            yield from (end for end in (edtf.start, edtf.end) if isinstance(end, Date))
        case DateSet():
            for member in edtf.members:
                ends = (member,) if isinstance(member, Date) else (member.first, member.last)
                yield from (end for end in ends if end is not None)


def changed(edtf: Edtf, change: Callable[[Date], Date]) -> Edtf:
    """Return the value with each of its dates changed."""

    def member(one: Date | Range) -> Date | Range:
        if isinstance(one, Date):
            return change(one)
        return Range(one.first and change(one.first), one.last and change(one.last))

    match edtf:
        case Date():
            return change(edtf)
        case DateTime():
            return replace(edtf, date=change(edtf.date))
        case Interval():
            return Interval(*(change(end) if isinstance(end, Date) else end for end in (edtf.start, edtf.end)))
        case DateSet():
            return replace(edtf, members=tuple(member(one) for one in edtf.members))
