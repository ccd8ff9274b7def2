"""What a value leaves open, read naively from the concept's tables: days and numbers as intervals, nothing else.

An end of an interval is a number; an end that does not belong to it lies the least bit further in (`EPS`).
"""

import datetime as dt
from math import inf

EPS = 1e-6
BARE = {"dozens": (24, 99), "several": (3, 9), "hundreds": (200, 999)}
EVERYTHING = (-inf, inf)


def meet(one, two):
    return one[0] <= two[1] and two[0] <= one[1]


def inside(one, two):
    return two[0] <= one[0] and one[1] <= two[1]


def _days(text):
    """Return first and last day of a day, a month, a year or a decade."""
    if text.endswith("X"):
        return _days(text[:-1] + "0")[0], _days(text[:-1] + "9")[1]
    year, month, day = [*(int(part) for part in text.split("-")), None, None][:3]
    if day:
        first = last = dt.date(year, month, day)
    elif month:
        first, last = dt.date(year, month, 1), dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)
    else:
        first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return first.toordinal(), last.toordinal()


def _moved(text, units):
    """Return the days of a date that lies so many of its own units later."""
    if len(text) == len("2021-09-14"):
        return tuple(day + units for day in _days(text))
    if len(text) == len("2021"):
        return _days(str(int(text) + units))
    months = int(text[:4]) * 12 + int(text[5:]) - 1 + units
    return _days(f"{months // 12}-{months % 12 + 1:02}")


def days(edtf, part=None):
    """Return the days as worded, those beyond which it was wrong, and first and last days of what lasts (else None)."""
    if "/" in edtf:
        begin, end = map(_days, edtf.split("/"))
        span = (begin[0], end[1])
        return span, span, (begin, end) if span[0] != span[1] else None
    if edtf.endswith("~"):
        bare = edtf[:-1]
        inner, outer = ((_moved(bare, -far)[0], _moved(bare, far)[1]) for far in (1, 2))
        return inner, outer, None
    first, last = _days(edtf)
    third = {"early": (first, first + 9), "mid": (first + 10, first + 19), "late": (first + 20, last)}
    return third.get(part, (first, last)), (first, last), None


def compare_days(one, two):
    """Return how two dates stand to each other."""
    (mine, far, span), (yours, away, other) = one, two
    if not meet(mine, yours):
        return "tension" if meet(far, away) else "contradict"
    same_ends = span and other and all(meet(a, b) for a, b in zip(span, other, strict=True))
    known = span and other and all(end[0] == end[1] for end in (*span, *other))
    return "tension" if span and other and (not same_ends or (known and span != other)) else "fit"


def _unit(number):
    unit = 1
    while number % (unit * 10) == 0:
        unit *= 10
    return unit


def numbers(number, hedge):
    """Return the numbers as worded and those beyond which it was wrong."""
    if hedge in BARE:
        low, high = BARE[hedge]
        return (low, high), (low / 2 + EPS, high * 2 - EPS)
    half = _unit(number) / 2
    reach = max(half, number / 10)
    return {
        "exactly": ((number, number), (number, number)),
        "none": (
            (number, number),
            (number - half + EPS, number + half - EPS) if number >= 20 and number % 10 == 0 else (number, number),
        ),
        "over": ((number + EPS, 2 * number), (number + EPS, inf)),
        "at-least": ((number, 2 * number), (number, inf)),
        "up-to": ((0, number), (-inf, number)),
        "nearly": ((0.9 * number, number - EPS), (0.75 * number, number)),
        "about": ((number - reach, number + reach), (number - 2 * reach + EPS, number + 2 * reach - EPS)),
    }[hedge]


def compare_numbers(one, two):
    """Return how two numbers stand; where one begins at the very end of another that is loose there, they fit."""
    (mine, far), (yours, away) = one, two
    low, high = sorted((one, two))
    loose = low[1][1] > low[0][1] + 2 * EPS or high[1][0] < high[0][0] - 2 * EPS
    if meet(mine, yours) or (abs(low[0][1] - high[0][0]) <= EPS and loose):
        return "fit"
    return "tension" if meet(far, away) else "contradict"
