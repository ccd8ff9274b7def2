"""Kinds that may meet: a name of one family never stands for a thing of another."""

from checker.values.mention import MentionKind

_FAMILY = {MentionKind.ORGANISATION: MentionKind.GROUP}

_PINNABLE = (
    frozenset({MentionKind.GROUP, MentionKind.ORGANISATION, MentionKind.COUNTRY}),
    frozenset({MentionKind.PLACE, MentionKind.ZONE, MentionKind.COUNTRY}),
)
_UNLIKE = frozenset({MentionKind.PERSON, MentionKind.EVENT, MentionKind.SERIES, MentionKind.OFFICE})

PLACES = _PINNABLE[1]
"""The kinds that can lie inside one another."""


def family(kind: MentionKind) -> MentionKind:
    """Return the kind that stands for all kinds that may share a name: groups and organisations are one family."""
    return _FAMILY.get(kind, kind)


def may_pin(mention: MentionKind, entity: MentionKind) -> bool:
    """Tell whether a mention of one kind may be pinned to a registry entry of another."""
    return family(mention) is family(entity) or any(mention in kinds and entity in kinds for kinds in _PINNABLE)


def never_one(left: MentionKind, right: MentionKind) -> bool:
    """Tell whether the kinds alone keep two things apart, whatever they are called."""
    return family(left) is not family(right) and bool(_UNLIKE & {left, right})
