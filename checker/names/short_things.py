"""Short names of things: "the Commission", "the airline", and what they can mean among full names."""

from collections.abc import Iterable

from checker.names.description import is_indefinite, is_small, without_determiner
from checker.names.events import MEETINGS, read_event_name
from checker.names.fit import Fit
from checker.names.forms import form
from checker.names.heads import BORROWED
from checker.names.phrases import PHRASED, hang_together
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.token import Token, word_token
from checker.values.mention import MentionKind

_PUBLIC_WORDS = """
ministry commission committee court council authority government parliament department tribunal directorate embassy secretariat
delegation assembly bureau police congress administration chamber
"""
_PUBLIC = frozenset(_PUBLIC_WORDS.split())
"""Sorts of bodies that say in their names what they are. A company, a party or an army may go by a name alone."""

_FIRMS = frozenset({"company", "firm", "corporation", "business", "companies"})
_TOPICS = PHRASED | {MentionKind.EVENT, MentionKind.SERIES}
"""Kinds that go by descriptions anyway, so that a short one is as good as any."""

_NUMBER = "number"
_INSTANCES = frozenset({"round", "edition"})
"""Words for one of a series, whatever the series is called."""

_ORDERING_WORDS = """
next previous earlier last latest final new following upcoming recent coming past later
"""
_ORDERING = frozenset(_ORDERING_WORDS.split())
"""Words that tell one event of a row from the others: the meeting is not the next meeting."""

_NOT_PLURAL = ("ss", "us", "is", "corps", "news")


def fit_thing(short: str, full: str, kind: str) -> Fit:
    """Return whether a short name of anything but a person can be short for a full one."""
    here, there = words_of(short, kind), words_of(full, kind)
    if not here or not there or is_indefinite(short):
        return Fit.NOT
    if kind == MentionKind.EVENT and read_event_name(short).ordinal is not None:
        return _fit_number(short, full)
    if is_firm(here):
        return Fit.OPEN if any(token.role is Role.LEGAL for token in there) and not is_firm(there) else Fit.NOT
    if not _agree(here, there, kind) or (kind in PHRASED and not hang_together(short, full, kind)):
        return Fit.NOT
    if kind in PHRASED and without_determiner(short) == short:
        return Fit.MAYBE  # "ceasefire" may be any ceasefire, "the ceasefire" is the one spoken of
    public = any(token.senses & _PUBLIC for token in here if token.role is Role.HEAD)
    return Fit.OPEN if kind not in _TOPICS and is_small(short) and not public else Fit.SURE


def words_of(name: str, kind: str) -> tuple[Token, ...]:
    """Return the words of a name, those of a known body too, which otherwise count as one, and of what an acronym stands for."""
    found: list[Token] = []
    for token in form(name, kind).tokens:
        full = token.text if " " in token.text else min(token.senses) if token.role is Role.WORD and token.senses else token.text
        found.extend(word_token(piece, kind) for piece in pieces(full)) if " " in full else found.append(token)
    return tuple(found)


def _fit_number(short: str, full: str) -> Fit:
    """Return whether "the 6th round" can be an event with that number: "sixth round of X", or `numbered`. A sixth day is no round."""
    here, there = read_event_name(short), read_event_name(full)
    if here.ordinal != there.ordinal or here.head is None or there.head is None:
        return Fit.NOT
    words = {_singular(part.folded) for part in pieces(full)} - ({_NUMBER} if there.head == _NUMBER else set())
    head = _singular(here.head)
    known = head == _singular(there.head) or (there.head == _NUMBER and (head in _INSTANCES or head in words))
    if known and not here.may_be:
        return Fit.SURE
    alike = here.head in MEETINGS and there.head in {_NUMBER, *MEETINGS}
    return Fit.MAYBE if known or alike else Fit.NOT


def numbered(ordinal: int, series: str) -> str:
    """Return the full name of an event that is only told by its number in a series."""
    return f"{_NUMBER} {ordinal} of {series}"


def is_firm(tokens: Iterable[Token]) -> bool:
    """Tell whether a name says nothing but that it is a company."""
    return all(token.folded in _FIRMS for token in tokens)


def is_sorted(name: str, kind: str) -> bool:
    """Tell whether a name says what sort of thing it is."""
    return any(token.role in {Role.HEAD, Role.LEGAL} for token in words_of(name, kind))


def nouns(tokens: Iterable[Token]) -> set[str]:
    """Return words by what their singular and plural have in common."""
    return {_singular(token.folded) if token.role is Role.WORD else token.key for token in tokens}


def _agree(short: tuple[Token, ...], full: tuple[Token, ...], kind: str) -> bool:
    """Tell whether the words of a short name stand in the full one, and nothing in the full one makes it another thing."""
    same = (Role.HEAD, Role.QUALIFIER, *((Role.NUMBER, Role.COMPASS) if kind == MentionKind.EVENT else ()))
    if any(_of(short, role) != _of(full, role) for role in same):
        return False
    ordering = [{token.folded for token in tokens} & _ORDERING for tokens in (short, full)]
    if kind == MentionKind.EVENT and ordering[0] != ordering[1]:
        return False
    return nouns(short) <= nouns(full) and not _means_several(short, full)


def _means_several(short: tuple[Token, ...], full: tuple[Token, ...]) -> bool:
    """Tell whether the short name speaks of several things where the full one speaks of one: "the ministries"."""
    for token in short:
        others = [other for other in full if other.key == token.key or _singular(other.folded) == _singular(token.folded)]
        borrowed = any(other.folded in BORROWED for other in others)
        if _is_plural(token) and not borrowed and not any(_is_plural(other) for other in others):
            return True
    return bool(short) and _is_plural(short[-1]) and short[-1].role is Role.WORD


def _of(tokens: Iterable[Token], role: Role) -> set[str]:
    """Return the keys of the words that play a part."""
    return {token.key for token in tokens if token.role is role}


def _is_plural(token: Token) -> bool:
    """Tell whether a word is written in the plural."""
    return token.folded.endswith("s") and not token.folded.endswith(_NOT_PLURAL)


def _singular(word: str) -> str:
    """Return a word without the ending of its plural."""
    if not word.endswith("s") or word.endswith(_NOT_PLURAL):
        return word
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
