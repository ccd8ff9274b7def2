"""Titles and offices in front of or behind a person's name.

They are set aside: they make no two persons one or two.
"""

from checker.names.countries import country_of, country_of_adjective
from checker.names.heads import COMPASS
from checker.names.pieces import Piece
from checker.names.whose import is_country

_HONORIFICS_TEXT = """
mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur mme mlle herr frau senor senora
sheikh shaikh sheik shaykh shaikha ayatollah hojatoleslam mullah mulla maulvi maulana mawlawi sayyid sayyed seyed seyyed imam
pope reverend rev hon honourable honorable excellency his her he comrade eng engineer prince princess king
queen crown emperor baron count countess the late ex former retired ret acting outgoing incoming then elect designate gen
general col colonel maj major lt lieutenant capt captain brig brigadier sgt sergeant adm admiral marshal
commander cmdr judge justice bishop archbishop cardinal rabbi sen rep gov
sheikha mufti monsignor msgr baroness viscount viscountess archduke archduchess commodore corporal cpl private pvt ensign
"""
_HONORIFICS = frozenset(_HONORIFICS_TEXT.split())
_OFFICES_TEXT = """
president minister premier chancellor secretary envoy ambassador spokesman spokeswoman spokesperson governor
mayor senator congressman congresswoman representative director chairman chairwoman chairperson commissioner
negotiator mediator adviser advisor coordinator delegate prime deputy vice chief undersecretary general
commander colonel brigadier lieutenant leader
"""
_OFFICES = frozenset(_OFFICES_TEXT.split())
_FIELDS_TEXT = """
foreign affairs defence defense interior finance justice state economy economic security national special
presidential permanent assistant deputy military political humanitarian staff union council government
ministry republic opposition delegation general near united nations un eu the and of for to in at prime vice
health welfare education labour labor energy trade industry commerce transport agriculture environment culture
"""
_FIELDS = frozenset(_FIELDS_TEXT.split())
_REGIONS = frozenset({"eastern", "western", "european", "eurasian", "african", "asian"})
"""Words for what an office deals with that make the name of an office one of its own."""
_OF_ANOTHER = frozenset({"to", "for"})
"""Behind these the office is another's: an adviser to President X is not X."""
_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at"})


_TITLE_WORDS = _HONORIFICS | _OFFICES | _FIELDS | _PREPOSITIONS
"""A name without one of these has no title."""


def may_be_title(word: str) -> bool:
    """Tell whether a folded word may belong to a title in front of a name."""
    return word in _TITLE_WORDS


def is_title(word: str) -> bool:
    """Tell whether a folded word is a title, an office or a word that offices are made of."""
    return word in _HONORIFICS or word in _OFFICES or word in _FIELDS


def has_office(words: tuple[str, ...]) -> bool:
    """Tell whether a folded word is an office; what is left of a name has one only where it is all office."""
    return not _OFFICES.isdisjoint(words)


def split_titles(parts: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return titles and name of a person. Where nothing but an office would be left of it, all of it is name: a deputy is no other."""
    if parts and not any(part.folded in _TITLE_WORDS or "," in part.before for part in parts):
        return (), parts
    parts = _without_apposition(parts)
    start = _after_office(parts)
    while start < len(parts) and parts[start].folded in _HONORIFICS and not _is_surname(parts, start):
        start += 1
    rest = tuple(part.folded for part in parts[start:])
    if has_office(rest) or all(is_title(word) for word in rest) or (start and rest[-1] in _FIELDS) or _is_of_a_country(parts):
        return (), parts[1:] if len(parts) > 1 and parts[0].folded == "the" else parts
    return parts[:start], parts[start:]


def _is_surname(parts: tuple[Piece, ...], at: int) -> bool:
    """Tell whether a comma follows a word, which then is a surname: "King, Martin"."""
    return at + 1 < len(parts) and "," in parts[at + 1].before


def _is_of_a_country(parts: tuple[Piece, ...]) -> bool:
    """Tell whether the first words are an office and all others the country that it is of: "President of the United States"."""
    linked = next((at for at, part in enumerate(parts) if part.folded == "of"), 0)
    return linked > 0 and all(is_title(part.folded) for part in parts[:linked]) and is_country(parts[linked + 1 :])


def _without_apposition(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts without an office that follows the name after a comma."""
    for at, part in enumerate(parts):
        if at and "," in part.before and any(later.folded in _OFFICES or later.folded in _HONORIFICS for later in parts[at:]):
            return parts[:at]
    return parts


def _belongs_to_office(word: str) -> bool:
    """Tell whether a folded word may stand before an office as part of it: "US Deputy", not "wife of"."""
    return (
        is_title(word)
        or word in _REGIONS
        or word in COMPASS
        or country_of_adjective(word) is not None
        or country_of((word,)) is not None
    )


def _after_office(parts: tuple[Piece, ...]) -> int:
    """Return where the name begins behind the last office and its field (of foreign affairs, for X)."""
    offices = [at for at, part in enumerate(parts[:-1]) if part.folded in _OFFICES]
    before = [part.folded for part in parts[: offices[-1]]] if offices else []
    if not offices or not _OF_ANOTHER.isdisjoint(before) or not all(map(_belongs_to_office, before)):
        return 0
    start = offices[-1] + 1
    if parts[start].folded in _PREPOSITIONS:
        start += 1
        field = start
        while start < len(parts) and parts[start].folded in _FIELDS | _REGIONS:
            start += 1
        start += 1 if start == field or parts[start - 1].folded in _PREPOSITIONS | {"the"} else 0
    return start
