"""Whether a short name can be short for a full one: by its words, never by likeness."""

from typing import TYPE_CHECKING

from checker.names.events import read_event_name
from checker.names.forms import Form, form
from checker.names.heads import known_word
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.values.mention import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.names.token import Token

_MUST_AGREE = (Role.HEAD, Role.QUALIFIER, Role.NUMBER, Role.COMPASS)


def fits(short: str, full: str, kind: str) -> bool:
    """Tell whether a short name of `kind` can be short for a full name."""
    here, there = form(short, kind), form(full, kind)
    if not here.tokens or not there.tokens:
        return False
    if kind == MentionKind.PERSON:
        return _is_surname_of(here, there) or _is_office_of(here, there)
    if kind == MentionKind.EVENT and read_event_name(short).ordinal is not None:
        return read_event_name(short).ordinal == read_event_name(full).ordinal
    agree = all(_of(here, role) == _of(there, role) for role in _MUST_AGREE)
    return agree and _keys(here.tokens) <= _keys(there.tokens)


def _of(one: Form, role: Role) -> set[str]:
    """Return the words that play a part in a name."""
    return _keys([token for token in one.tokens if token.role is role])


def _keys(tokens: "Iterable[Token]") -> set[str]:
    """Return the keys of words."""
    return {token.key for token in tokens}


def _is_surname_of(short: Form, full: Form) -> bool:
    """Tell whether all words of a short name are words of the full one, and its initials begin others."""
    names = [token for token in short.tokens if token.role is Role.WORD]
    initials = [token.folded for token in short.tokens if token.role is Role.INITIAL]
    others = [token for token in full.tokens if token.key not in _keys(names)]
    begun = all(any(other.folded.startswith(initial) for other in others) for initial in initials)
    return bool(names) and _keys(names) <= _keys(full.tokens) and begun


def _is_office_of(short: Form, full: Form) -> bool:
    """Tell whether a full name has the office that the short one is, without a word such as "deputy" before it."""
    words = {part.folded for part in pieces(short.name)} - {"the"}
    titles = {part.folded for title in full.titles for part in pieces(title)}
    extra = {word for word in titles - words if known_word(word, short.kind)[0] is Role.QUALIFIER}
    return bool(words) and words <= titles and not extra
