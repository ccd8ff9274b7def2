"""Facts: the dates, numbers, ordinals and known names of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from checker.evidence.holding import Day, Holding
from checker.evidence.known_names import KnownNames, Name
from checker.evidence.level import level
from checker.evidence.moments import FIRST_SEASON, Moment, moments
from checker.evidence.numbers import Stated, numbers
from checker.evidence.paragraphs import Span
from checker.evidence.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in a sentence: raw code points `start` to `end` (exclusive) of the source, and its words.

    Either `thing`, `dates` (all of them together) or `number` is given.
    """

    start: int
    end: int
    words: str
    thing: Name | None = None
    dates: tuple[Moment, ...] = ()
    number: Stated | None = None


_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,2000}|\S{1,64}@\S{1,64}\.\w{2,10}")
_TITLE = re.compile(r"\"[^\"]{3,400}\"")
_PAGE_NUMBER = re.compile(r"\W{0,3}(?:[Pp]age )?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?\W{0,3}")
_LABEL = re.compile(r"\s*\[\d{1,3}\]\s")
_BEFORE = re.compile(r"(?P<more>[\w,;)'\"] )?(?P<word>[^\W\d_][\w'.-]{0,40}) \Z")
_NUMBERED = frozenset(
    "resolution resolutions article articles law decree paragraph chapter section page pages p pp no nos number "  # noqa: SIM905
    "route flight room channel highway volume vol figure table model".split()
)
_LEADING = frozenset(
    "in on at by since from until till to of about around some over under nearly almost another and or but the a an "  # noqa: SIM905
    "between than after before during for with at least up all only more mr mrs ms dr january february march april "
    "may june july august september october november december".split()
)
_STOCK = re.compile(
    r"(?:(?:at|in) first\b|first(?:ly| of all| and foremost|-hand|-rate|-class| aid| name| lad(?:y|ies))"
    r"|second(?:ly|-hand| thoughts)|third part(?:y|ies)|(?:no|any|every|some|each|this|that|the other) one\b)"
)
_ONE_OF_MANY = frozenset({"both", "several", "few", "a few", "many"})
_ONE_MEASURE = re.compile(
    r"[ -](?:second|minute|hour|day|week|month|year|decade|century|percent|per cent|person|people|man|woman|child)s?\b"
)


def facts_of(text: str, sentence: Sentence, known: KnownNames, language: str) -> tuple[Fact, ...]:
    """Return the facts of a sentence in their order.

    Names go first: a number inside a name, or one that follows a capitalised word ("Resolution 12"), is no fact
    of its own. Web addresses, and quoted titles in footnotes, hold none; a page number is none.
    """
    joined, offsets = _joined(text, sentence)
    if _PAGE_NUMBER.fullmatch(joined):
        return ()
    plain = _without(joined, (_ADDRESS, _LABEL))
    if sentence.place.footnote:
        plain = _without(plain, (_TITLE,))
    found: list[Fact] = []
    for fact in (*_named(plain, known), *_dated(plain, language), *_counted(plain, language)):
        if not any(one.start < fact.end and fact.start < one.end for one in found):
            found.append(fact)
    return tuple(_at(one, offsets) for one in sorted(found, key=lambda one: one.start))


def _joined(text: str, sentence: Sentence) -> tuple[str, list[Span]]:
    """Return the words of a sentence as one text, and where each stretch begins there and in the source."""
    pieces, offsets, at = [], list[Span](), 0
    for start, end in sentence.spans:
        pieces.append(text[start:end])
        offsets.append((at, start))
        at += end - start + 1
    return " ".join(pieces), offsets


def _at(fact: Fact, offsets: list[Span]) -> Fact:
    start, end = _raw(fact.start, offsets), _raw(fact.end - 1, offsets) + 1
    return Fact(start, end, fact.words, fact.thing, fact.dates, fact.number)


def _raw(at: int, offsets: list[Span]) -> int:
    begin, start = max(one for one in offsets if one[0] <= at)
    return start + at - begin


def _without(text: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    plain = level(text)
    for pattern in patterns:
        plain = pattern.sub(lambda match: " " * len(match[0]), plain)
    return plain


def _named(text: str, known: KnownNames) -> Iterator[Fact]:
    for hit in known.find(text):
        yield Fact(hit.start, hit.end, " ".join(text[hit.start : hit.end].split()), thing=hit.thing)


def _dated(text: str, language: str) -> Iterator[Fact]:
    for (start, end), group in groupby(moments(text, language), key=lambda one: (one.start, one.end)):
        dates = tuple(group)
        bare = all(one.month is None and one.day is None and not one.relative for one in dates)
        if dates[0].words.casefold() in {"today", "tonight"} or (bare and _part_of_name(text, start)):
            continue
        yield Fact(start, end, dates[0].words, dates=dates)


def _counted(text: str, language: str) -> Iterator[Fact]:
    for one in numbers(text, language):
        if not _idle(text, one) and not _part_of_name(text, one.start):
            yield Fact(one.start, one.end, one.words, number=one)


def _idle(text: str, one: Stated) -> bool:
    """Tell whether a number word counts nothing: "both", "at first", "one of them"."""
    if one.words in _ONE_OF_MANY:
        return True
    around = text[max(0, one.start - 10) : one.end + 14].casefold()
    near = one.start - max(0, one.start - 10)
    if any(match.start() <= near < match.end() for match in _STOCK.finditer(around)):
        return True
    return one.words == "one" and _ONE_MEASURE.match(text, one.end) is None


def _part_of_name(text: str, start: int) -> bool:
    """Tell whether a number follows a capitalised word inside the sentence, or a word such as "article"."""
    if not text[start : start + 1].isdigit():
        return False
    before = _BEFORE.search(text[max(0, start - 48) : start])
    if before is None:
        return False
    word = before["word"].casefold().rstrip(".")
    if word in _NUMBERED:
        return True
    return bool(before["more"]) and before["word"][0].isupper() and word not in _LEADING and not _score(text, start)


def _score(text: str, start: int) -> bool:
    return re.match(r"\d{1,3}-\d", text[start : start + 6]) is not None


def parts_of(fact: Fact, known: KnownNames) -> tuple[Fact, ...]:
    """Return the single dates of a list of dates, or the names that make up a name ("Alba, Norte and Sur")."""
    if fact.dates:
        return tuple(replace(fact, dates=(one,)) for one in fact.dates)
    if fact.thing is None:
        return ()
    return tuple(replace(fact, thing=one) for one in known.parts(fact.words))


def holds(held: Holding, fact: Fact) -> bool:
    """Tell whether a claim holds a fact."""
    if fact.thing is not None:
        return fact.thing in held.things
    if fact.number is not None:
        return _holds_number(held, fact.number)
    return all(_holds_date(held, one) for one in fact.dates)


def _holds_number(held: Holding, number: Stated) -> bool:
    if number.value is None:
        return number.words in held.loose or (number.words == "scores" and "dozens" in held.loose)
    return number.value in (held.ordinals if number.ordinal else held.numbers)


def _holds_date(held: Holding, moment: Moment) -> bool:
    if any(_same(moment, one) for one in held.stated) or any(_in_span(moment, *one) for one in held.spans):
        return True
    if moment.relative:
        return held.relative
    bare = moment.month is None and moment.day is None
    return bare and moment.year is not None and moment.year in held.numbers


def _same(moment: Moment, other: Moment) -> bool:
    mine, theirs = (moment.month, moment.day), (other.month, other.day)
    return mine == theirs and moment.year in {other.year, None} and (moment.relative <= other.relative)


def _in_span(moment: Moment, first: Day, last: Day) -> bool:
    """Tell whether the stated parts are those of an end of a span, or lie between its ends."""
    if moment.month is None and moment.day is None:
        if moment.year is None:
            return False
        years = (first[0], last[0])
        return years[0] is not None and years[1] is not None and years[0] <= moment.year <= years[1]
    if any(_agrees(moment, end) for end in (first, last)):
        return True
    if None in {*first[1:], *last[1:], moment.month, moment.day} or moment.month == FIRST_SEASON:
        return False
    year = moment.year or first[0] or 0
    inner = (year, moment.month or 0, moment.day or 0)
    return tuple(one or year for one in first) <= inner <= tuple(one or year for one in last)


def _agrees(moment: Moment, end: Day) -> bool:
    year, month, day = end
    return (
        (moment.year is None or year in {None, moment.year})
        and (moment.month is None or month == moment.month)
        and (moment.day is None or day == moment.day)
    )
