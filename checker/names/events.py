"""What the name of an event says of its number, its series and its class, without knowing any topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.names.ordinals import read_compound, read_number, read_roman
from checker.names.pieces import Piece, pieces

_MEETING_WORDS = """
assembly championship conference congress consultation consultations convention dialogue edition festival forum game games
gathering hearing match meeting meetings negotiation negotiations plenary race round rounds session sessions sitting summit
summits symposium talk talks tournament workshop
"""
_VAGUE_WORDS = """
a an and another earlier final first last latest new next of on peace previous process recent the these this those
"""
_PART_WORDS = """
day days episode game games half heat lap leg part phase quarter season semi set stage step term week
"""
_SEVERAL_WORDS = """
championships gatherings hearings matches meetings races rounds sessions sittings summits tournaments
"""
_PREPOSITION_WORDS = "about against at between by during for from in into of on over to under with"

MEETINGS = frozenset(_MEETING_WORDS.split())
"""Words for events at which people meet, and for their instances in a series."""

_VAGUE = frozenset({*_VAGUE_WORDS.split(), *_PART_WORDS.split()})
_ARTICLES = frozenset({"the", "a", "an", "this", "that"})
_PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
_SEVERAL = frozenset(_SEVERAL_WORDS.split())
"""Words for several meetings: the first three rounds are no round."""
_DISCUSSIONS = frozenset({"talks", "talk", "negotiations", "negotiation", "consultations", "dialogue"})
"""Sixth-round talks are the sixth round; a sixth-round match is a part of it."""
_NO_COUNT = frozenset({"since", "ever"})
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_FIRST_YEAR = 1000


@dataclass(frozen=True, slots=True)
class EventIdentity:
    """What an event is: its number in a series, as far as it has one, and its class."""

    series: str | None
    """The id of the series."""
    ordinal: int | None
    """Its number in the series, counted from 1."""
    classes: tuple[str, ...]
    """What sort of event it is, in single words, sorted."""


@dataclass(frozen=True, slots=True)
class EventName:
    """What the wording of an event says."""

    ordinal: int | None = None
    """Its number, where the name states one."""
    series: str | None = None
    """The series, where the name says so: "sixth round of …"."""
    may_be: tuple[str, ...] = ()
    """Wordings that would be its series if a series went by that name: "X talks" in "sixth X talks"."""
    head: str | None = None
    """The word for the class of event: "round" in "sixth round of …"."""

    @property
    def is_meeting(self) -> bool:
        """Tell whether people meet there, as far as the name says."""
        return self.head in MEETINGS


@dataclass(frozen=True, slots=True)
class _Number:
    """An ordinal in a name: where its words stand and what it is."""

    start: int
    end: int
    value: int


def is_vague(name: str) -> bool:
    """Tell whether a name says nothing but that people met, and which time: "the peace talks", "second hearing", "Game 7"."""
    return all(part.folded in MEETINGS or part.folded in _VAGUE or _numeric(part) for part in pieces(name))


@lru_cache(maxsize=65_536)
def read_event_name(name: str) -> EventName:
    """Return number, series and class as the name states them. A first "since" some year is no number in a series."""
    parts = _without_article(pieces(name))
    head = _head(parts)
    number = None if any(part.folded in _NO_COUNT for part in parts) else _number(parts)
    if number is None or head in _SEVERAL or _is_in_a_round(parts, number, head):
        return EventName(head=head)
    series = _series_after(parts, number)
    if series is None:
        return EventName(number.value, None, _may_be(parts, number), head)
    return EventName(number.value, None if _says_nothing(series) else series, (), head)


def _says_nothing(series: str) -> bool:
    """Tell whether the words after "round of" name no series: "talks", "voting"."""
    return is_vague(series) or (series.islower() and len(series.split()) == 1)


def _is_in_a_round(parts: Sequence[Piece], number: _Number, head: str | None) -> bool:
    """Tell whether the number is that of the round in which the event is: "sixth-round match"."""
    after = parts[number.end] if number.end < len(parts) else None
    return after is not None and after.folded == "round" and after.before == "-" and head not in {"round", *_DISCUSSIONS}


def _without_article(parts: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces of a name without a leading article."""
    return tuple(parts[1:]) if parts and parts[0].folded in _ARTICLES else tuple(parts)


def _head(parts: Sequence[Piece]) -> str | None:
    """Return the noun that the name hangs on: the last word before the first preposition that is no number."""
    head: str | None = None
    for at, part in enumerate(parts):
        if at and part.folded in _PREPOSITIONS:
            break
        if not _numeric(part):
            head = part.folded
    return head


def _numeric(part: Piece) -> bool:
    """Tell whether a piece is a number in words, digits or capital Roman numerals."""
    return read_number(part) is not None or (part.text.isupper() and read_roman(part.folded, person=False) is not None)


def _number(parts: Sequence[Piece]) -> _Number | None:
    """Return the ordinal of a name; none where it has several, so that nobody can tell which one counts the event.

    A number behind a preposition counts something else: the eve of the sixth round is not the sixth of anything. Behind a comma
    it counts the event again: "talks in Rome, round 6".
    """
    linked = next((at for at, part in enumerate(parts) if at and part.folded in _PREPOSITIONS), len(parts))
    comma = next((at for at, part in enumerate(parts) if at > linked and "," in part.before), len(parts))
    found = _numbers(parts[:linked]) or [
        _Number(one.start + comma, one.end + comma, one.value) for one in _numbers(parts[comma:])
    ]
    return found[0] if len(found) == 1 else None


def _numbers(parts: Sequence[Piece]) -> list[_Number]:
    """Return all ordinals of a name."""
    found: list[_Number] = []
    at = 0
    while at < len(parts):
        one = _compound_at(parts, at) or _number_at(parts, at)
        if one is not None:
            found.append(one)
        at = one.end if one is not None else at + 1
    return found


def _compound_at(parts: Sequence[Piece], at: int) -> _Number | None:
    """Return the ordinal that two words make: "twenty" and "first"."""
    if at + 1 >= len(parts) or not parts[at + 1].folded.endswith(_ORDINAL_ENDINGS):
        return None
    value = read_compound(parts[at], parts[at + 1])
    return None if value is None else _Number(at, at + 2, value)


def _number_at(parts: Sequence[Piece], at: int) -> _Number | None:
    """Return the ordinal at one word: an ordinal, digits, a capital Roman numeral, or a number after "round"."""
    part = parts[at]
    after_class = at > 0 and parts[at - 1].folded in MEETINGS
    value = read_number(part)
    if value is None and part.text.isupper() and (len(part.text) > 1 or at == len(parts) - 1 or after_class):
        value = read_roman(part.folded, person=False)
    elif value is not None and part.folded.isalpha() and not (after_class or part.folded.endswith(_ORDINAL_ENDINGS)):
        return None
    if value is None or not 1 <= value < _FIRST_YEAR:
        return None
    return _Number(at, at + 1, value)


def _series_after(parts: Sequence[Piece], number: _Number) -> str | None:
    """Return the series of "sixth round of …" or "round six of …"; nothing but "" where another number follows."""
    linked = next((at for at in range(number.start, len(parts)) if parts[at].folded in _PREPOSITIONS), None)
    if linked is None or linked + 1 >= len(parts) or parts[linked].folded != "of":
        return None
    between = [part.folded for part in parts[number.end : linked]]
    before = [part.folded for part in parts[: number.start]]
    instance = (between or before)[-1:]
    if not instance or instance[0] not in MEETINGS or (between and before):
        return None
    rest = _without_article(parts[linked + 1 :])
    if rest and _numbers(rest[:1]):
        return ""
    # What is written small behind "the" only describes, so it keeps its article: "the presidential election" of this source.
    described = len(rest) < len(parts) - linked - 1 and not any(part.text != part.text.lower() for part in rest)
    return _words(parts[linked + 1 :]) if described else _words(rest)


def _may_be(parts: Sequence[Piece], number: _Number) -> tuple[str, ...]:
    """Return what is left of a name without its number, also without the class word beside it or at its end."""
    before, after = tuple(parts[: number.start]), tuple(parts[number.end :])
    left = [before + after, before + after[1:] if after and after[0].folded in MEETINGS else ()]
    left.append(before[:-1] + after if before and before[-1].folded in MEETINGS else ())
    left.extend([rest[:-1] for rest in left if rest and rest[-1].folded in MEETINGS])
    wordings = {_words(_without_article(rest)) for rest in left if rest and rest[0].folded not in _PREPOSITIONS}
    return tuple(sorted(one for one in wordings if one and not is_vague(one)))


def _words(parts: Sequence[Piece]) -> str:
    """Return pieces as a wording again."""
    return " ".join(part.text for part in parts)
