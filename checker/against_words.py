"""What the words of two names say against a decision that they are one."""

from checker.model.shown import shown
from checker.names.answer import Identity
from checker.names.clusters import is_entry
from checker.names.comparer import Comparer
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind


def against_words(left: str, right: str, kind: MentionKind, registry: RegistryIndex) -> str | None:
    """Return a sentence where the words alone make two things of what is decided to be one, or None.

    An entry speaks by its first name where it is meant by its id. Nothing is said where any of its names is the other's.
    """
    comparer = Comparer({})
    one, other = (registry.label(words) if words in registry.entities else words for words in (left, right))
    answer = comparer.compare(one, other, str(kind))
    if answer.identity is not Identity.DIFFERENT:
        return None
    here, there = _names(left, kind, registry), _names(right, kind, registry)
    if comparer.best(here, there, str(kind)).identity is Identity.SAME:
        return None
    return (
        f"Their words alone say that {shown(left, 100)} and {shown(right, 100)} are two: {' '.join(answer.steps)} "
        "Your decision counts all the same, for all sources; if it was a slip, delete the file."
    )


def _names(words: str, kind: MentionKind, registry: RegistryIndex) -> list[str]:
    """Return the names of what a side of a decision means."""
    key = registry.key(words, kind)
    return [name.name for name in registry.entities[key[2]].names] if is_entry(key) else [words]
