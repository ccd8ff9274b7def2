"""The key under which a name is looked up: equal keys are one spelling of one name."""

from functools import lru_cache

from checker.names.clusters import Key
from checker.names.description import describes
from checker.names.family import family, family_name
from checker.names.forms import Form, form, normal_form, tokens
from checker.names.offices import is_office
from checker.names.pieces import folded_words
from checker.values.mention import MentionKind

_PERSON = MentionKind.PERSON


def name_key(name: str, kind: MentionKind, source: str = "") -> Key:
    """Return source ("" for all sources), family and normal form of a name; signs alone are their own form."""
    kin = family_name(kind)
    return source, kin, normal_form(name, kin) or name.casefold().strip()


def key_of(read: Form) -> Key:
    """Return the key of a name for all sources that has been read as one of its family."""
    return "", read.kind, read.key or read.name.casefold().strip()


def is_told_weak(read: Form, kind: MentionKind) -> bool:
    """Tell whether a name alone does not say whom it means: a surname, an office, "the talks", "a witness"."""
    return bool(read.weak) or describes(read.name, kind) or (kind is _PERSON and is_office(read.name))


def weak_name(name: str, kind: MentionKind) -> bool:
    """Tell the same of a name that has not been read."""
    return is_told_weak(form(name, family_name(kind)), kind)


def weak_key(name: str, kind: MentionKind, source: str = "") -> Key:
    """Return the key of a name that does not say whom it means: all its words, as "Mr X" is not "Mrs X" nor "a court" "the courts"."""
    words = folded_words(name)
    return source, family_name(kind), " ".join(words[1:] if words[:1] == ["the"] else words) or name.casefold().strip()


def entry_key(entity: str) -> Key:
    """Return the key of an entry of the registry."""
    return "", "", entity


@lru_cache(maxsize=65_536)
def key_words(name: str, kind: MentionKind) -> frozenset[str]:
    """Return the words of a name, by what all their spellings have in common, for finding names that may be the same."""
    return frozenset(word for token in tokens(name, family(kind)) for word in token.key.split())
