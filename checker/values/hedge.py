"""What the words around a number leave open: "over 150", "about 20", "dozens"."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from math import inf
from types import MappingProxyType

from checker.values.bounds import Bounds, Range


class Hedge(StrEnum):
    """The code of a hedge, the same for articles in every language."""

    NONE = "none"
    EXACTLY = "exactly"
    OVER = "over"
    AT_LEAST = "at-least"
    UP_TO = "up-to"
    NEARLY = "nearly"
    ABOUT = "about"
    SEVERAL = "several"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    TENS_OF_THOUSANDS = "tens-of-thousands"
    HUNDREDS_OF_THOUSANDS = "hundreds-of-thousands"
    MILLIONS = "millions"


BARE = MappingProxyType(
    {
        Hedge.SEVERAL: (3, 9),
        Hedge.DOZENS: (24, 99),
        Hedge.HUNDREDS: (200, 999),
        Hedge.THOUSANDS: (2_000, 9_999),
        Hedge.TENS_OF_THOUSANDS: (10_000, 99_999),
        Hedge.HUNDREDS_OF_THOUSANDS: (100_000, 999_999),
        Hedge.MILLIONS: (1_000_000, 9_999_999),
    }
)
"""Hedges that stand without a number, with the numbers they leave open."""

WORDS: Mapping[Hedge, str] = MappingProxyType(
    {
        Hedge.EXACTLY: "exactly {}",
        Hedge.OVER: "over {}",
        Hedge.AT_LEAST: "at least {}",
        Hedge.UP_TO: "up to {}",
        Hedge.NEARLY: "nearly {}",
        Hedge.ABOUT: "about {}",
    }
)


def rounding_unit(number: float) -> Fraction:
    """Return the unit of the last non-zero digit: 100 for 1 500, 10 for 20, 1 for 7, 1/10 for 2.5."""
    exact = Fraction(str(number))
    unit = Fraction(1)
    while exact and (exact / unit).denominator != 1:
        unit /= 10
    while exact and (exact / (unit * 10)).denominator == 1:
        unit *= 10
    return unit


def _round(number: float) -> Bounds:
    """Return the bounds of a number without hedge: loose only where it is round."""
    exact = Fraction(str(number))
    if exact.denominator != 1 or abs(exact) < 20 or exact % 10:  # noqa: PLR2004
        return Bounds.exactly(number)
    half = float(rounding_unit(number) / 2)
    return Bounds.between(number, number, number - half, number + half)


def _over(number: float) -> Bounds:
    return Bounds(Range(number, 2 * number, low_open=True), Range(number, inf, low_open=True))


def _at_least(number: float) -> Bounds:
    return Bounds(Range(number, 2 * number), Range(number, inf))


def _up_to(number: float) -> Bounds:
    return Bounds(Range(0, number), Range(-inf, number))


def _nearly(number: float) -> Bounds:
    return Bounds(Range(0.9 * number, number, high_open=True), Range(0.75 * number, number))


def _about(number: float) -> Bounds:
    reach = max(float(rounding_unit(number) / 2), abs(number) / 10)
    return Bounds.between(number - reach, number + reach, number - 2 * reach, number + 2 * reach)


_WITH_NUMBER: Mapping[Hedge, Callable[[float], Bounds]] = MappingProxyType(
    {
        Hedge.NONE: _round,
        Hedge.EXACTLY: Bounds.exactly,
        Hedge.OVER: _over,
        Hedge.AT_LEAST: _at_least,
        Hedge.UP_TO: _up_to,
        Hedge.NEARLY: _nearly,
        Hedge.ABOUT: _about,
    }
)


def softened(bounds: Bounds) -> Bounds:
    """Return the bounds of a hedge on a rounded word ("at least half a million"): the hard bound 10 % further out."""
    inner, outer = bounds.inner, bounds.outer
    low = inner.low - abs(inner.low) / 10 if outer.low == inner.low else outer.low
    high = inner.high + abs(inner.high) / 10 if outer.high == inner.high else outer.high
    return Bounds(inner, Range(low, high))


def bounds_of(number: float | None, hedge: Hedge) -> Bounds:
    """Return what a number with its hedge leaves open.

    Raises:
        ValueError: the hedge needs a number and has none, or has one and stands alone.

    """
    if hedge in BARE:
        if number is not None:
            raise ValueError(f'"{hedge}" stands without a number: leave out "number" or choose another hedge')
        low, high = BARE[hedge]
        return Bounds.between(low, high, low / 2, high * 2)
    if number is None:
        raise ValueError(f'write a "number" beside the hedge "{hedge}"')
    return _WITH_NUMBER[hedge](number)


def say(number: float | None, hedge: Hedge) -> str:
    """Return a hedged number for people."""
    shown = "" if number is None else f"{number:,}".replace(",", " ")
    return WORDS.get(hedge, "{}").format(shown) if number is not None else hedge.replace("-", " ")
