"""Numbers: whether the quotes of a claim state or imply the number of its value."""

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.evidence.quoted import Quoted
from checker.values.duration import DurationValue
from checker.values.hedge import BARE, Hedge
from checker.values.quantity import QuantityValue

Lack = tuple[str, str]
"""A JSON pointer in the claim, and the words that no quote has."""

_IMPLIED = {
    0: "no none nobody nothing zero nil never neither without not any",
    1: "a an one single sole lone only another the its his her their every each once",
    2: "both pair couple twin twins twice double two bilateral",
    3: "trio triple thrice trilateral tripartite",
    4: "quartet quadrilateral",
}
_VAGUE = {
    Hedge.SEVERAL: "several few some various many numerous multiple handful number couple different series",
    Hedge.DOZENS: "dozens scores",
    Hedge.HUNDREDS: "hundreds",
    Hedge.THOUSANDS: "thousands",
    Hedge.MILLIONS: "millions",
    Hedge.TENS_OF_THOUSANDS: "tens of thousands",
    Hedge.HUNDREDS_OF_THOUSANDS: "hundreds of thousands",
}
_SMALLER = {"year": ("month", 12), "month": ("day", 30), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60)}
_LENGTHS = {
    "decade": (10, "year"),
    "decades": (10, "year"),
    "century": (100, "year"),
    "fortnight": (2, "week"),
    "weekend": (2, "day"),
    "annual": (1, "year"),
    "yearlong": (1, "year"),
    "daylong": (1, "day"),
    "overnight": (1, "day"),
}
_WRITTEN_OUT = 20
_LANGUAGE_SCALES = (1, 100, 1_000, 10**6, 10**9, 10**12)


def quantity_lacks(value: QuantityValue, quoted: Quoted, *, counts_on: bool = False) -> Iterator[Lack]:
    """Yield what the quotes do not say of a quantity: its number, whole, share or loose word.

    With `counts_on` the number tells which in a row, and an ordinal states it.
    """
    number = None if value.number is None else Fraction(value.number)
    in_row = counts_on and any(one.ordinal and one.value == number for one in quoted.every_number)
    if number is not None and not in_row and not stated(number, quoted):
        yield "/value/number", _say(number)
    if value.of is not None and not stated(Fraction(value.of), quoted):
        yield "/value/of", _say(Fraction(value.of))
    if value.share is not None and quoted.english and not _shared(*value.share, quoted):
        yield "/value/share", f"{value.share[0]}/{value.share[1]}"
    yield from _loose(value.hedge, quoted)


def duration_lacks(value: DurationValue, quoted: Quoted) -> Iterator[Lack]:
    """Yield what the quotes do not say of a length of time; "three years and six months" are 42 months."""
    yield from _loose(value.hedge, quoted)
    if value.number is None:
        return
    number = Fraction(value.number)
    if stated(number, quoted) or _as_word(number, value.unit, quoted) or _summed(number, value.unit, quoted):
        return
    plural = "" if number == 1 else "s"
    yield "/value/number", f"{_say(number)} {value.unit}{plural}"


def stated(number: Fraction, quoted: Quoted) -> bool:
    """Tell whether the quotes state a number or a word that implies it ("both", "no")."""
    if number in quoted.values:
        return True
    if not quoted.english:
        return _in_other_words(number, quoted)
    implied = _IMPLIED.get(int(number), "") if number.denominator == 1 else ""
    return quoted.says(*implied.split())


def _in_other_words(number: Fraction, quoted: Quoted) -> bool:
    """Tell whether a number of another language may be written in words, or with one ("2,5 Millionen")."""
    if number <= _WRITTEN_OUT or number % 10 == 0 or number.denominator != 1:
        return True
    return any(number == value * scale for value in quoted.values for scale in _LANGUAGE_SCALES)


def _shared(numerator: int, denominator: int, quoted: Quoted) -> bool:
    share, found = Fraction(numerator, denominator), quoted.values
    if share in found or share * 100 in found or {Fraction(numerator), Fraction(denominator)} <= found:
        return True
    if numerator == 1 and any(one.ordinal and one.value == denominator for one in quoted.numbers):
        return True
    return share == Fraction(1, 2) and quoted.says("half", "halves", "second")


def _loose(hedge: Hedge, quoted: Quoted) -> Iterator[Lack]:
    if hedge not in BARE or not quoted.english:
        return
    words = _VAGUE[hedge]
    if not quoted.says(*([words] if " of " in words else words.split())):
        yield "/value/hedge", hedge.value.replace("-", " ")


def _as_word(number: Fraction, unit: str, quoted: Quoted) -> bool:
    """Tell whether a word for a length of time says it: "a decade" for ten years, "yearlong"."""
    if not quoted.english:
        return False
    if number == 1 and re.search(rf"\b{unit}\b", quoted.low):
        return True
    return any(quoted.says(word) and unit == of and number == count for word, (count, of) in _LENGTHS.items())


def _summed(number: Fraction, unit: str, quoted: Quoted) -> bool:
    """Tell whether two neighbouring lengths of time add up to this one."""
    larger = [(name, factor) for name, (smaller, factor) in _SMALLER.items() if smaller == unit]
    values = [Fraction(0), *sorted(quoted.values)]
    return any(
        quoted.says(name, f"{name}s") and one * factor + other == number
        for name, factor in larger
        for one in values
        for other in values
    )


def _say(number: Fraction) -> str:
    if number.denominator == 1:
        return f"{int(number):,}".replace(",", " ")
    return f"{float(number):g}"
