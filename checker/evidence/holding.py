"""Holding: the numbers, ordinals, dates and things that a claim holds in value, subject, scope and speakers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from checker.dates.edtf import EdtfError, parse
from checker.dates.edtf_value import Date, DateSet, DateTime, Interval, Range
from checker.evidence.known_names import KnownNames, Name
from checker.evidence.moments import Moment, moments
from checker.evidence.numbers import numbers
from checker.evidence.wordings import claim_names, series_of, wordings
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.values import Value
from checker.values.date import DateValue
from checker.values.duration import DurationValue
from checker.values.event import EventValue
from checker.values.members import MembersValue
from checker.values.mention import AnyNamed
from checker.values.quantity import QuantityValue

Day = tuple[int | None, int | None, int | None]
"""Year, month and day, as far as they are stated."""


@dataclass(slots=True)
class Holding:
    """What one claim holds."""

    numbers: set[Fraction] = field(default_factory=set)
    ordinals: set[Fraction] = field(default_factory=set)
    loose: set[str] = field(default_factory=set)
    """Words for loose numbers, such as "dozens"."""
    spans: list[tuple[Day, Day]] = field(default_factory=list)
    stated: list[Moment] = field(default_factory=list)
    """The dates in its words."""
    relative: bool = False
    """Whether it dates something, so that a weekday has its date."""
    things: set[Name] = field(default_factory=set)


def holding_of(claim: Claim, file: ClaimFile, known: KnownNames) -> Holding:
    """Return what a claim holds, in its fields and in the words that stand in them."""
    held = Holding()
    named: list[AnyNamed] = [claim.subject, *(one for _, one in claim_names(claim))]
    if isinstance(claim.as_of, EventValue):
        named.append(claim.as_of.mention())
    elif claim.as_of is not None:
        _add_date(held, claim.as_of)
    _add_value(held, claim.value)
    if claim.predicate.startswith("first-"):
        held.ordinals.add(Fraction(1))
    for text in (*_texts(claim), *_names(held, named, file)):
        _add_text(held, text, file.source.language, known)
    for whole in tuple(held.things):
        held.things |= known.members.get(whole, frozenset())
    return held


def _names(held: Holding, named: Iterable[AnyNamed], file: ClaimFile) -> Iterator[str]:
    """Yield the wordings of things, those of their series too, and note their ordinals."""
    for one in named:
        yield from wordings(one, file)
        numbered = series_of(one, file)
        if numbered is not None:
            held.ordinals.add(Fraction(numbered[1]))
            yield from wordings(numbered[0], file)


def _texts(claim: Claim) -> Iterator[str]:
    yield claim.value.text or ""
    for scoped in claim.scope.values():
        if isinstance(scoped, str):
            yield scoped
    if isinstance(claim.value, QuantityValue):
        yield claim.value.counted or ""


def _add_value(held: Holding, value: Value) -> None:
    match value:
        case QuantityValue():
            held.numbers |= {Fraction(one) for one in (value.number, value.of) if one is not None}
            held.ordinals |= {Fraction(one) for one in (value.number,) if one is not None}
            held.loose.add(value.hedge.replace("-", " "))
            if value.share is not None:
                share = Fraction(*value.share)
                held.numbers |= {share, share * 100, *map(Fraction, value.share)}
        case DurationValue():
            held.numbers |= {Fraction(one) for one in (value.number,) if one is not None}
            held.loose.add(value.hedge.replace("-", " "))
        case DateValue():
            _add_date(held, value.edtf)
            held.relative = True
        case MembersValue():
            held.numbers |= {Fraction(len(value.members)), Fraction(len(value.denied))}
        case _:
            return


def _add_text(held: Holding, text: str, language: str, known: KnownNames) -> None:
    if not text:
        return
    for one in numbers(text, language):
        if one.value is None:
            held.loose.add(one.words)
        else:
            (held.ordinals if one.ordinal else held.numbers).add(one.value)
    found = moments(text, language)
    held.stated += found
    held.relative = held.relative or any(one.relative for one in found)
    held.things |= known.within(text)
    if text[:1].isdigit():
        _add_date(held, text)


def _add_date(held: Holding, edtf: str) -> None:
    try:
        parsed = parse(edtf)
    except EdtfError:
        return
    held.relative = True
    match parsed:
        case Date():
            held.spans.append((_day(parsed), _day(parsed)))
        case DateTime():
            held.spans.append((_day(parsed.date), _day(parsed.date)))
        case Interval():
            _add_ends(held, parsed.start, parsed.end)
        case DateSet():
            for one in parsed.members:
                ends = (one.first, one.last) if isinstance(one, Range) else (one, one)
                _add_ends(held, *ends)


def _add_ends(held: Holding, start: object, end: object) -> None:
    ends = [_day(one) for one in (start, end) if isinstance(one, Date)]
    if ends:
        held.spans.append((ends[0], ends[-1]))


def _day(date: Date) -> Day:
    year = date.year.plain("0") if date.year.digits.replace("X", "0").isdigit() else None
    parts = [int(one.digits) if one is not None and one.digits.isdigit() else None for one in (date.month, date.day)]
    return (None if date.year.digits == "XXXX" else year), parts[0], parts[1]
