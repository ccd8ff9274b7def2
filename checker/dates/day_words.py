"""Days, months and seasons as people write them."""

import re

from checker.dates.calendar import calendar_day, iso_year

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = ("spring", "summer", "autumn", "winter")
"""The seasons that EDTF numbers 21 to 24."""

_STATED = re.compile(r"(?:([0-9]{4})|XXXX)(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_NO_YEAR = " (year not stated)"


def day_in_words(day: int) -> str:
    """Return a day, counted as in `checker.dates.calendar`: "14 September 2021"."""
    year, month, number = calendar_day(day)
    return f"{number} {MONTHS[month - 1]} {iso_year(year)}"


def span_in_words(first: int, last: int) -> str:
    """Return the days from one to another, saying month and year once: "14 to 15 September 2021"."""
    return _joined(day_in_words(first).split(), day_in_words(last).split(), " to ")


def edtf_in_words(edtf: str, joint: str = " to ") -> str | None:
    """Return a plain day, month, season or year of EDTF, or two of them with a slash between, in words; None of any other.

    >>> edtf_in_words("2021-09-14/2021-09-15"), edtf_in_words("2021-21"), edtf_in_words("XXXX-09-14")
    ('14 to 15 September 2021', 'spring 2021', '14 September (year not stated)')
    """
    found = [_words(part) for part in edtf.split("/")]
    parts = [one for one in found if one]
    if len(parts) != len(found) or len(parts) > 2 or edtf.count("XXXX") not in {0, len(parts)}:  # noqa: PLR2004
        return None
    told = _joined(parts[0], parts[-1], joint) if len(parts) > 1 else " ".join(parts[0])
    return told + _NO_YEAR if "XXXX" in edtf else told


def _words(edtf: str) -> list[str]:
    """Return day, month and year of a plain date as far as it states them, or nothing where it is none."""
    match = _STATED.fullmatch(edtf)
    if match is None:
        return []
    year, month, day = match.groups()
    season = not day and month is not None and int(month) > len(MONTHS)
    if day and int(month) > len(MONTHS):
        return []
    name = None if month is None else SEASONS[int(month) - 21] if season else MONTHS[int(month) - 1]
    return [one for one in (day.lstrip("0") if day else None, name, year) if one]


def _joined(first: list[str], last: list[str], joint: str) -> str:
    """Join two dates; what both end in is said once, unless nothing would be left of the first."""
    kept = list(first)
    ends = list(last)
    while len(kept) > 1 and ends and kept[-1] == ends[-1]:
        kept.pop()
        ends.pop()
    return f"{' '.join(kept)}{joint}{' '.join(last)}"
