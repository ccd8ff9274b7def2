"""Short names of persons: surnames and offices, and whom they can mean among full names."""

from collections.abc import Sequence

from checker.names.description import describes, is_indefinite, without_determiner
from checker.names.fit import Fit
from checker.names.forms import Form, form
from checker.names.offices import Office, genders, office_alone, offices_of
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.token import Token
from checker.names.variants import SHORT_FORMS, VARIANTS, established
from checker.values.mention import MentionKind

_GIVEN = frozenset({*VARIANTS.values(), *(name for pair in SHORT_FORMS for name in pair)})


def fit_person(short: str, full: str) -> Fit:
    """Return whether a short name can mean the person of a full one."""
    if is_indefinite(short):
        return Fit.NOT
    if offices := office_alone(short):
        others = office_alone(full) or offices_of(full)
        return max((_fit_office(one, other) for one in offices for other in others), default=Fit.NOT)
    if describes(short, MentionKind.PERSON):
        return _fit_description(short, full)
    return Fit.NOT if describes(full, MentionKind.PERSON) else _fit_name(short, full)


def _fit_office(short: Office, full: Office) -> Fit:
    """Return whether an office can be short for one that is told in full: the same one, of the same country, not its deputy."""
    if short.head != full.head or short.apart != full.apart:
        return Fit.NOT
    if (short.whose and not full.whose) or (short.more and not full.more):
        return Fit.FAR if _are_of_one(short.whose, full.whose) and (not full.more or short.more <= full.more) else Fit.NOT
    return Fit.SURE if short.more <= full.more and _are_of_one(short.whose, full.whose) else Fit.NOT


def _are_of_one(short: frozenset[str], full: frozenset[str]) -> bool:
    """Tell whether the words for whose office it is are told by the full name too, as far as it tells any."""
    return not full or short <= full


def _fit_description(short: str, full: str) -> Fit:
    """Return whether a description ("the driver") stands before a full name ("driver Tom Hale")."""
    words = [part.folded for part in pieces(without_determiner(short))]
    small = [part.folded for part in pieces(full) if part.text.islower()]
    if describes(full, MentionKind.PERSON) or not words or not small:
        return Fit.NOT
    return Fit.SURE if words[-1] == small[-1] and set(words) <= set(small) else Fit.NOT


def _fit_name(short: str, full: str) -> Fit:
    """Return whether the words of a name are a surname, or a first name, of the full one, and its titles go with it."""
    here, there = form(short, MentionKind.PERSON), form(full, MentionKind.PERSON)
    names = [token.key for token in here.tokens if token.role is Role.WORD]
    bearer = [token for token in there.tokens if token.role is not Role.NUMBER]
    told, other = genders(short), genders(full)
    if not names or not set(names) <= {token.key for token in bearer} or (told and other and not told & other):
        return Fit.NOT
    if not _are_begun([token for token in here.tokens if token.role is Role.INITIAL], bearer, names):
        return Fit.NOT
    ranks = {one.head for one in offices_of(short)}, {one.head for one in offices_of(full)}
    if all(ranks) and not ranks[0] & ranks[1]:
        return Fit.FAR
    return Fit.SURE if _is_at_an_end(here, names, [token.key for token in bearer]) else Fit.MAYBE


def _are_begun(initials: Sequence[Token], bearer: Sequence[Token], names: Sequence[str]) -> bool:
    """Tell whether each initial begins another word of the full name."""
    others = [token.folded for token in bearer if token.key not in names]
    return all(any(other.startswith(initial.folded) for other in others) for initial in initials)


def _is_at_an_end(short: Form, names: Sequence[str], bearer: Sequence[str]) -> bool:
    """Tell whether the words end the full name as a surname does, or begin it and are no frequent given name."""
    if list(bearer[-len(names) :]) == list(names):
        return True
    given = len(names) == 1 and any(established(token.folded) in _GIVEN for token in short.tokens)
    return list(bearer[: len(names)]) == list(names) and not given
