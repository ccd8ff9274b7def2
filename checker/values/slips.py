"""Two figures of which one may be the other with a slip of the pen: noughts left out, or another unit."""

from decimal import Decimal

THOUSAND = 3
"""So many noughts lie between one, a thousand, a million and a billion."""
MOST_NOUGHTS = 9
_LEAST = 100
_FEW_DIGITS = 2
_MONEY = "money in "
_NEAR_PARITY = frozenset(
    frozenset(pair.split())
    for pair in ("CHF EUR", "NOK SEK", "DKK NOK", "DKK SEK", "AUD CAD", "AUD NZD", "AUD SGD", "CAD NZD", "CAD SGD", "AED SAR")
)
"""Currencies that have been worth nearly the same for years: one sum may be the other, converted."""


def digits(number: float) -> tuple[tuple[int, ...], int]:
    """Return the significant digits of a number and the power of ten of the last one.

    >>> digits(38_000_000), digits(3.2)
    (((3, 8), 6), ((3, 2), -1))
    """
    sign, found, exponent = Decimal(str(number)).normalize().as_tuple()
    assert isinstance(exponent, int)  # noqa: S101
    return (tuple(found) if not sign else (-1, *found)), exponent


def noughts(left: float, right: float, *, measured: bool) -> int | None:
    """Return by how many noughts two numbers of the same digits differ, where that may be a slip; `measured` is not counted.

    Thousand for million is one whatever the digits; ten or a hundred times as much is one only for two digits and more, and not for
    small counts, where 12 and 120 are simply two figures.
    """
    (mine, here), (theirs, there) = digits(left), digits(right)
    apart = abs(here - there)
    if mine != theirs or not left or apart == 0 or apart > MOST_NOUGHTS:
        return None
    if apart % THOUSAND == 0:
        return apart
    large = measured or min(abs(left), abs(right)) >= _LEAST
    return apart if apart < THOUSAND and len(mine) >= _FEW_DIGITS and large else None


def is_round(number: float) -> bool:
    """Tell whether a number has one significant digit only, so that two figures easily have it by chance or by rounding."""
    return len(digits(number)[0]) < _FEW_DIGITS


def is_converted(left: str, right: str, number: float) -> bool:
    """Tell whether one number in two dimensions may be a sum of money and the same sum converted."""
    if not (left.startswith(_MONEY) and right.startswith(_MONEY)):
        return False
    return is_round(number) or frozenset({left.removeprefix(_MONEY), right.removeprefix(_MONEY)}) in _NEAR_PARITY
