"""Moments: the dates that a passage states, as far as it states them, with where they stand."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from checker.evidence.level import level
from checker.evidence.numbers import is_english

SEASONS = ("spring", "summer", "autumn", "winter")
FIRST_SEASON = 21
"""The code of spring in EDTF, which stands in place of a month."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a text: code points `start` to `end` (exclusive) hold its words.

    `month` is 21 to 24 for a season, spring first. `relative` holds for weekdays and for words such as "last
    week", which need a dateline; then the other parts may all be None. The dates of one list or span
    ("14 to 15 September") share their words.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: bool = False
    words: str = ""


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![^\W_])"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[:%]|[.,]\d)"
_YEAR = r"(?:1\d|20)\d\d(?![^\W_]|[.,]\d|%)"
_THEN = r"(?: ?[-/&] ?|, (?:and |or )?(?:on )?|,? (?:and|or|to|through|until|till|-) (?:on )?(?:the )?)"
_PLAIN_NEXT = (
    r"(?! (?!(?:and|or|to|of|in|at|on|by|with|for|from|when|as|was|were|is|are|would|will|under|after|before"
    r"|during|but|that|which|until|till|through|between)\b)[a-z])"
)
_DAYS = rf"{_DAY}(?:{_THEN}{_DAY}{_PLAIN_NEXT}){{0,9}}"
_OF_YEAR = rf"(?:,? (?:of )?(?P<year>{_YEAR}))?"
_NEAR = (
    r"(?:in|since|from|until|till|by|of|early|late|mid|to|and|or|before|after|during|last|next|this|past|between"
    r"|through|around|about|every|each|beginning|end)[ -]"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"

_AMBIGUOUS = frozenset({"May", "MAY", "March", "MARCH", "Mar", "Jan", "Dec"})
"""Months that are also names or verbs: by themselves they need a word such as "in" before them."""

_MONTH_FIRST = re.compile(rf"(?P<month>{_MONTH}) (?:the )?(?P<days>{_DAYS}){_OF_YEAR}")
_DAY_FIRST = re.compile(rf"(?<![\w.,:/-])(?P<days>{_DAY}(?:{_THEN}{_DAY}){{0,9}})(?: of)? (?P<month>{_MONTH}){_OF_YEAR}")
_RANGE_DAY_FIRST = re.compile(rf"(?<=[\w.]-)(?P<days>{_DAY})(?: of)? (?P<month>{_MONTH}){_OF_YEAR}")
_MONTHS_ONLY = re.compile(rf"(?<![\w-])(?P<months>{_MONTH}(?:{_THEN}{_MONTH}(?!\.? \d{{1,2}}(?!\d))){{0,11}}){_OF_YEAR}")
_GLUED_MONTH = re.compile(rf"(?<=[a-z]-)(?P<months>{_MONTH}){_OF_YEAR}")
_ISO = re.compile(r"(?<![\w-])(?P<year>\d{4})-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>0[1-9]|[12]\d|3[01]))?(?![\w-])")
_NUMERIC = re.compile(r"(?<![\w./-])(\d{1,2})([./])(\d{1,2})\2((?:1\d|20)\d\d)(?![\w/])")
_YEARS = re.compile(rf"(?<![\w.,:/$\u20ac\u00a3#+])(?<![A-Z]-)(?<!\d-)(?P<first>{_YEAR})(?:[-/](?P<second>{_YEAR}|\d\d(?!\w)))?")
_DECADE = re.compile(r"(?<!\w)(?P<year>(?:1\d|20)\d0)'?s(?!\w)")
_ON_THE = re.compile(r"\bon (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;:)!?-]|\Z|and |to |when |after ))")
_SEASON = re.compile(
    r"(?:(?:\bin|\bof|\bthis|\blast|\bnext|\bpast|\bthe|\bearly|\blate|\bduring|\bsince|\bby|\bmid)[ -]"
    r"(?P<one>spring|summer|autumn|winter)|\b(?:last|next|this) (?P<two>fall)"
    rf"|\b(?P<three>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)(?= (?:of )?{_YEAR}))\b(?: (?:of )?(?P<year>{_YEAR}))?"
)
_RELATIVE = re.compile(
    rf"\b(?:[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|[Ff]ollowing|[Ss]ame)"
    rf"(?: past| coming)? (?:day|week|weekend|month|year|decade|evening|night|morning|{_WEEKDAY})\b"
    rf"|\b(?:[Yy]esterday|[Tt]omorrow|[Tt]oday|[Tt]onight)\b|(?<![^\W_]){_WEEKDAY}\b"
    r"|\b(?:days?|weeks?|months?|years?) (?:ago|earlier|later|before|after)\b"
)


def moments(text: str, language: str = "en") -> tuple[Moment, ...]:
    """Return the dates of a text in their order; beside English only years and dates in digits are read.

    What is part of a longer date is not given again. The month of a form such as 3/4/2021 is left open.
    """
    plain = level(text)
    finders = _ENGLISH if is_english(language) else _ANY
    found: list[Moment] = []
    taken: list[tuple[int, int]] = []
    for pattern, reading in finders:
        for match in pattern.finditer(plain):
            start, end = match.span()
            if any(first < end and start < last for first, last in taken):
                continue
            read = [replace(one, words=" ".join(match[0].split())) for one in reading(plain, match)]
            found += read
            taken += [(start, end)] if read else []
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.month or 0, one.day or 0)))


def _year_of(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _number_of(month: str) -> int:
    return _MONTHS.index(month[:3].lower()) + 1


def _days(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    month, year = _number_of(match["month"]), _year_of(match)
    for day in re.findall(r"\d{1,2}", match["days"]):
        yield Moment(*match.span(), year, month, int(day))


def _month_list(text: str, match: re.Match[str]) -> Iterator[Moment]:
    months, year = re.findall(_MONTH, match["months"]), _year_of(match)
    if year is None and _AMBIGUOUS.issuperset(months):
        before = text[max(0, match.start() - 12) : match.start()]
        if re.search(rf"\b{_NEAR}\Z", before, re.IGNORECASE) is None:
            return
    for month in months:
        yield Moment(*match.span(), year, _number_of(month))


def _iso(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    yield Moment(*match.span(), int(match["year"]), int(match["m"]), int(match["d"]) if match["d"] else None)


def _numeric(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    """Read 14.9.2021 and 9/14/2021; where both numbers may be the month only a dot tells the order."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if first > 12 >= second or match[2] == ".":  # noqa: PLR2004
        yield Moment(*match.span(), year, second, first)
    elif second > 12 >= first:  # noqa: PLR2004
        yield Moment(*match.span(), year, first, second)
    else:
        yield Moment(*match.span(), year)


def _years(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    first, second = match["first"], match["second"]
    yield Moment(*match.span(), int(first))
    if second:
        yield Moment(*match.span(), int(first[: 4 - len(second)] + second))


def _decade(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    yield Moment(*match.span(), int(match["year"]))


def _on_the(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    yield Moment(match.start("day"), match.end(), day=int(match["day"]))


def _season(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    name = (match["one"] or match["two"] or match["three"]).lower().replace("fall", "autumn")
    relative = re.search(r"\b(?:last|next|this|past)\b", match[0].lower()) is not None
    yield Moment(*match.span(), _year_of(match), FIRST_SEASON + SEASONS.index(name), relative=relative)


def _relative(text: str, match: re.Match[str]) -> Iterator[Moment]:  # noqa: ARG001
    yield Moment(*match.span(), relative=True)


_Reading = Callable[[str, re.Match[str]], Iterator[Moment]]
_ANY: tuple[tuple[re.Pattern[str], _Reading], ...] = (
    (_ISO, _iso),
    (_NUMERIC, _numeric),
    (_DECADE, _decade),
    (_YEARS, _years),
)
_ENGLISH: tuple[tuple[re.Pattern[str], _Reading], ...] = (
    (_ISO, _iso),
    (_NUMERIC, _numeric),
    (_DAY_FIRST, _days),
    (_RANGE_DAY_FIRST, _days),
    (_MONTH_FIRST, _days),
    (_SEASON, _season),
    (_MONTHS_ONLY, _month_list),
    (_GLUED_MONTH, _month_list),
    (_DECADE, _decade),
    (_YEARS, _years),
    (_ON_THE, _on_the),
    (_RELATIVE, _relative),
)
