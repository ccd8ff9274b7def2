"""What other lists call the sorts of things: FollowTheMoney's schemata, and plain words.

The names of the schemata are those of the FollowTheMoney model, https://followthemoney.tech/explorer/schemata/.
"""

from collections.abc import Mapping

from checker.values.mention import MentionKind

SCHEMATA: Mapping[str, MentionKind] = {
    "Person": MentionKind.PERSON,
    "LegalEntity": MentionKind.ORGANISATION,
    "Organization": MentionKind.ORGANISATION,
    "Company": MentionKind.ORGANISATION,
    "PublicBody": MentionKind.ORGANISATION,
    "Vessel": MentionKind.THING,
    "Airplane": MentionKind.THING,
    "Vehicle": MentionKind.THING,
    "Position": MentionKind.OFFICE,
    "Event": MentionKind.EVENT,
    "Document": MentionKind.DOCUMENT,
    "Contract": MentionKind.AGREEMENT,
    "Territory": MentionKind.PLACE,
}
"""Schemata of things that articles name. All others (addresses, sanctions, passports, relations) are left out."""

_WORDS: Mapping[str, MentionKind] = {
    "individual": MentionKind.PERSON,
    "organization": MentionKind.ORGANISATION,
    "entity": MentionKind.ORGANISATION,
    "body": MentionKind.ORGANISATION,
    "ship": MentionKind.THING,
    "city": MentionKind.PLACE,
    "treaty": MentionKind.AGREEMENT,
}
_KINDS: Mapping[str, MentionKind] = {
    **{schema.casefold(): kind for schema, kind in SCHEMATA.items()},
    **_WORDS,
    **{str(kind): kind for kind in MentionKind},
}


def kind_called(word: str) -> MentionKind | None:
    """Return the kind that a word of a list names, whatever its capitals; None where it is no such word."""
    return _KINDS.get(word.strip().casefold().replace(" ", "-")) or _KINDS.get(word.strip().casefold())
