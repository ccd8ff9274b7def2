"""The key under which a name is looked up: equal keys are one spelling of one name."""

from functools import lru_cache

from checker.names.clusters import Key
from checker.names.family import family
from checker.names.forms import is_weak, normal_form
from checker.values.mention import MentionKind


@lru_cache(maxsize=65_536)
def name_key(name: str, kind: MentionKind, source: str = "") -> Key:
    """Return source ("" for all sources), family and normal form of a name; signs alone are their own form."""
    kin = family(kind)
    return source, str(kin), normal_form(name, kin) or name.casefold().strip()


@lru_cache(maxsize=65_536)
def weak_name(name: str, kind: MentionKind) -> bool:
    """Tell whether a name alone does not say whom it means: a surname, an office, "the talks"."""
    return is_weak(name, family(kind))


def entry_key(entity: str) -> Key:
    """Return the key of an entry of the registry."""
    return "", "", entity
