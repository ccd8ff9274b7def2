"""Kinds that may meet: a name of one family never stands for a thing of another."""

from sys import intern

from checker.values.mention import MentionKind

_FAMILY = {MentionKind.ORGANISATION: MentionKind.GROUP}

_NAMES = {kind: intern(str(_FAMILY.get(kind, kind))) for kind in MentionKind}
"""One text for each kind: `str` would make a new one each time."""

_PINNABLE = (
    frozenset({MentionKind.GROUP, MentionKind.ORGANISATION, MentionKind.COUNTRY}),
    frozenset({MentionKind.PLACE, MentionKind.ZONE, MentionKind.COUNTRY}),
)
_UNLIKE = frozenset({MentionKind.PERSON, MentionKind.EVENT, MentionKind.SERIES, MentionKind.OFFICE})

PLACES = _PINNABLE[1]
"""The kinds that can lie inside one another."""

_ALSO_MEANT = {
    MentionKind.GROUP: (MentionKind.COUNTRY,),
    MentionKind.COUNTRY: (MentionKind.GROUP, MentionKind.PLACE, MentionKind.ZONE),
    MentionKind.PLACE: (MentionKind.ZONE, MentionKind.COUNTRY),
    MentionKind.ZONE: (MentionKind.PLACE, MentionKind.COUNTRY),
    MentionKind.EVENT: (MentionKind.SERIES, MentionKind.STATE_OF_AFFAIRS),
    MentionKind.DOCUMENT: (MentionKind.AGREEMENT,),
    MentionKind.AGREEMENT: (MentionKind.DOCUMENT,),
}


def family(kind: MentionKind) -> MentionKind:
    """Return the kind that stands for all kinds that may share a name: groups and organisations are one family."""
    return _FAMILY.get(kind, kind)


def family_name(kind: MentionKind) -> str:
    """Return the same as plain text."""
    return _NAMES[kind]


def may_pin(mention: MentionKind, entity: MentionKind) -> bool:
    """Tell whether a mention of one kind may be pinned to a registry entry of another."""
    return family(mention) is family(entity) or any(mention in kinds and entity in kinds for kinds in _PINNABLE)


def kinds_meant(kind: MentionKind) -> tuple[MentionKind, ...]:
    """Return the families in which a name is looked for when somebody asks for one of `kind`, its own first.

    Who asks for an "event" may mean a series of them, who asks for an "organisation" may mean a state.
    """
    own = family(kind)
    return (own, *_ALSO_MEANT.get(own, ()))


def never_one(left: MentionKind, right: MentionKind) -> bool:
    """Tell whether the kinds alone keep two things apart, whatever they are called."""
    return family(left) is not family(right) and bool(_UNLIKE & {left, right})
