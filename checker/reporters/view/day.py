"""A date in EDTF as people write it."""

import re

from checker.dates.day_words import edtf_in_words

_DATE = re.compile(r"[0-9][0-9X]{3}(?:-[0-9X]{2}){0,2}")
_ONE_OF = re.compile(r"\[([^\[\],/]+)\.\.([^\[\],/]+)\]")
_EITHER = re.compile(r"\[([^\[\]]+,[^\[\]]+)\]")


def day(edtf: str) -> str:
    """Return a date for people; what is no plain day, month, season, year or stretch of them stays as it is.

    >>> day("2021-09-14/2021-09-15"), day("[2021-09..2021-10]"), day("2021-21")
    ('14 to 15 September 2021', 'between September and October 2021', 'spring 2021')
    """
    between = _ONE_OF.fullmatch(edtf)
    if between:
        told = edtf_in_words(f"{between[1]}/{between[2]}", " and ")
        return f"between {told}" if told else edtf
    either = _EITHER.fullmatch(edtf)
    if either:
        each = [edtf_in_words(one) for one in either[1].split(",")]
        return " or ".join(filter(None, each)) if all(each) else edtf
    return edtf_in_words(edtf.replace(" to ", "/")) or edtf


def sort_key(edtf: str | None) -> tuple[bool, str]:
    """Return a key that puts dates in order and missing ones last; the first date of a text counts."""
    found = _DATE.search(edtf or "")
    return found is None, found[0] if found else ""
