"""Wordings: the words of names, made comparable, and the wordings that a file gives for a mention."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.evidence.level import level
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile
from checker.values import Value
from checker.values.entity import EntityValue
from checker.values.event import EventValue
from checker.values.members import MembersValue
from checker.values.mention import AnyMention, AnyNamed, Mention, MentionKey
from checker.values.place import PlaceValue

_WORD = re.compile(r"[^\W_]+")
_COMBINING = re.compile(r"[\u0300-\u036f]")
_LETTERS = str.maketrans({"\u0131": "i", "\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u00e6": "ae", "\u0153": "oe"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text without case and accents; code points `start` to `end` (exclusive)."""

    start: int
    end: int
    folded: str
    raw: str

    @property
    def is_named(self) -> bool:
        """Tell whether the word is written as in a name: a capital, a digit, or a script without capitals."""
        return not self.raw.islower()


def words(text: str) -> tuple[Token, ...]:
    """Return the words of a text; an apostrophe, a hyphen or a stop parts them, a possessive s is dropped."""
    plain = level(text)
    found = [Token(*match.span(), fold_word(match[0]), match[0]) for match in _WORD.finditer(plain)]
    return tuple(one for one in found if not (one.raw == "s" and plain[max(0, one.start - 1) : one.start] == "'"))


def fold_word(word: str) -> str:
    """Return a word without case and accents."""
    if word.isascii():
        return word.casefold()
    plain = _COMBINING.sub("", unicodedata.normalize("NFD", word.casefold()))
    return unicodedata.normalize("NFC", plain).translate(_LETTERS)


@lru_cache(maxsize=65_536)
def folded(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, without a leading article."""
    found = tuple(one.folded for one in words(name))
    return found[1:] if len(found) > 1 and found[0] in {"the", "a", "an"} else found


def wordings(named: AnyNamed, file: ClaimFile) -> tuple[str, ...]:
    """Return all wordings that the file gives for a thing; none for an event by number without a name."""
    if isinstance(named, str):
        return (named, *_others(file, folded(named)))
    mention = file.mentions.get(named.mention) if isinstance(named, MentionKey) else named
    if mention is None:
        return ()
    own = (*((mention.name,) if mention.name else ()), *mention.also)
    if isinstance(named, MentionKey) or mention.name is None:
        return own
    return tuple(dict.fromkeys((*own, *_others(file, folded(mention.name)))))


def _others(file: ClaimFile, name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wordings of the things of the table that are also called so."""
    entries = [(*((one.name,) if one.name else ()), *one.also) for _, one in sorted(file.mentions.items())]
    return tuple(other for entry in entries if any(folded(one) == name for one in entry) for other in entry)


def series_of(named: AnyNamed, file: ClaimFile) -> tuple[AnyNamed, int] | None:
    """Return series and ordinal of an event that is given by them."""
    mention = file.mentions.get(named.mention) if isinstance(named, MentionKey) else named
    if not isinstance(mention, Mention) or mention.series is None or mention.ordinal is None:
        return None
    return mention.series, mention.ordinal


def value_names(value: Value) -> Iterator[tuple[str, AnyMention]]:
    """Yield the things that a value names, each with its JSON pointer in the value."""
    match value:
        case EntityValue():
            yield "/entity", value.entity
        case PlaceValue():
            yield "/place", value.place
        case EventValue():
            yield "/event" if value.event is not None else "", value.mention()
        case MembersValue():
            yield from ((f"/members/{index}", one) for index, one in enumerate(value.members))
            yield from ((f"/denied/{index}", one) for index, one in enumerate(value.denied))
        case _:
            return


def claim_names(claim: Claim) -> Iterator[tuple[str, AnyNamed]]:
    """Yield the things that a claim names beside its subject, each with its JSON pointer in the claim."""
    for pointer, named in value_names(claim.value):
        yield f"/value{pointer}", named
    for key, scoped in sorted(claim.scope.items()):
        if not isinstance(scoped, str):
            yield f"/scope/{key}", scoped
    for index, one in enumerate(claim.attributed_to):
        yield f"/attributed_to/{index}/speaker", one.speaker


def contains(tokens: Sequence[str], wanted: Sequence[str]) -> bool:
    """Tell whether words stand in a text side by side."""
    if not wanted:
        return False
    first, size = wanted[0], len(wanted)
    return any(word == first and tuple(tokens[index : index + size]) == tuple(wanted) for index, word in enumerate(tokens))
