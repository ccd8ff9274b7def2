"""A date in EDTF as people write it."""

import re

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_DAY = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_DATE = re.compile(r"[0-9][0-9X]{3}(?:-[0-9X]{2}){0,2}")
_ONE_OF = re.compile(r"\[([^\[\],]+)\.\.([^\[\],]+)\]")


def day(edtf: str) -> str:
    """Return a date for people; what is no plain day, month, year or stretch of them stays as it is.

    >>> day("2021-09-14/2021-09-15"), day("[2021-09..2021-10]"), day("2021-21")
    ('14 September 2021 to 15 September 2021', 'between September 2021 and October 2021', '2021-21')
    """
    between = _ONE_OF.fullmatch(edtf)
    if between and _is_plain(between[1]) and _is_plain(between[2]):
        return f"between {_plain(between[1])} and {_plain(between[2])}"
    parts = edtf.replace(" to ", "/").split("/")
    if len(parts) <= 2 and all(map(_is_plain, parts)):  # noqa: PLR2004
        return " to ".join(map(_plain, parts))
    return edtf


def sort_key(edtf: str | None) -> tuple[bool, str]:
    """Return a key that puts dates in order and missing ones last; the first date of a text counts."""
    found = _DATE.search(edtf or "")
    return found is None, found[0] if found else ""


def _is_plain(edtf: str) -> bool:
    return _DAY.fullmatch(edtf) is not None


def _plain(edtf: str) -> str:
    year, _, rest = edtf.partition("-")
    month, _, number = rest.partition("-")
    return " ".join(filter(None, [number.lstrip("0"), _MONTHS[int(month) - 1] if month else "", year]))
