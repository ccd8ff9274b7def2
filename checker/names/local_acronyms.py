"""Acronyms that a source uses beside the full name: within that source they are that name's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.names.acronyms import is_short_for
from checker.names.clusters import Key
from checker.names.family import family, family_name
from checker.names.forms import form
from checker.names.local import Local, names_of, order_of
from checker.names.name_key import name_key
from checker.names.registry import RegistryIndex
from checker.values.mention import Mention, MentionKind

_PERSON = MentionKind.PERSON
_FEWEST, _MOST = 2, 8


class LocalAcronyms:
    """Puts an acronym of a source together with the only full name that it fits there and in the registry."""

    def __init__(self, registry: RegistryIndex) -> None:
        """Take the registry, whose names may have the same first letters."""
        self._registry = registry
        self._entries: dict[tuple[str, str], set[str]] = defaultdict(set)
        for key, bearers in registry.strong.items():
            for _, name in bearers:
                for letters in _first_letters(name.name, key[1]):
                    self._entries[key[1], letters].update(registry.bearers(key))

    def merged(self, locals_: Sequence[Local], mentions: Iterable[Mention]) -> tuple[Local, ...]:
        """Return the things of a source, those joined that an acronym and a full name stand for.

        Args:
            locals_: the things of one source
            mentions: all mentions of that source, pinned ones too

        """
        words = {at: word for at, one in enumerate(locals_) if (word := _acronym(one))}
        fitting = _by_letters(mentions) if words else {}
        found = ((at, self._full(locals_[at], word, locals_, fitting)) for at, word in words.items())
        shorts = {at: full for at, full in found if full is not None}
        if not shorts:
            return tuple(locals_)
        joined: dict[int, list[Local]] = defaultdict(list)
        for at, full in sorted(shorts.items()):
            joined[full].append(locals_[at])
        kept = (at for at in range(len(locals_)) if at not in shorts)
        return tuple(_joined(locals_[at], joined[at]) if at in joined else locals_[at] for at in kept)

    def _full(self, short: Local, word: str, locals_: Sequence[Local], fitting: Mapping[tuple[str, str], set[Key]]) -> int | None:
        """Return which thing an acronym is short for, if it fits exactly one."""
        kin = family_name(short.kind)
        if self._registry.knows(name_key(short.main, short.kind)):
            return None
        keys = fitting.get((kin, word))
        if not keys:
            return None
        found = [at for at, one in enumerate(locals_) if one.strong and keys & set(one.name_keys())]
        if len(found) != 1 or not keys <= set(locals_[found[0]].name_keys()):
            return None
        own = {entry for key in locals_[found[0]].name_keys() for entry in self._registry.bearers(key)}
        return found[0] if self._entries.get((kin, word), set()) <= own else None


def _acronym(local: Local) -> str:
    """Return the folded letters of a thing that goes by one acronym only, "" for any other and for persons."""
    kind = local.kind
    if kind is _PERSON:
        return ""
    kin = family(kind)
    letters = {_letters(name, kin) for name in local.names}
    return letters.pop() if len(letters) == 1 else ""


def _letters(name: str, kind: str) -> str:
    """Return the folded letters of an acronym, "" for any other name."""
    tokens = form(name, kind).tokens
    word = tokens[0].text.replace(".", "") if len(tokens) == 1 else ""
    return tokens[0].folded if word.isupper() and word.isalpha() and _FEWEST <= len(word) <= _MOST else ""


def _first_letters(name: str, kind: str) -> set[str]:
    """Return the acronyms that a name of several words has: its first letters, and what it gives in brackets."""
    one = form(name, kind)
    given = {one.acronym} if one.acronym else set()
    return {letters for letters in one.initials if is_short_for(letters, one.initials)} | given


def _by_letters(mentions: Iterable[Mention]) -> dict[tuple[str, str], set[Key]]:
    """Return the keys of the names of a source by family and first letters."""
    found: dict[tuple[str, str], set[Key]] = defaultdict(set)
    for mention in mentions:
        kin = family_name(mention.kind)
        for name in names_of(mention) if kin != _PERSON else ():
            for letters in _first_letters(name, kin):
                found[kin, letters].add(name_key(name, mention.kind))
    return found


def _joined(full: Local, shorts: Sequence[Local]) -> Local:
    """Return a thing with its acronyms, which count in this source only."""
    mentions = sorted((mention for one in (full, *shorts) for mention in one.mentions), key=order_of)
    names = tuple(name for short in shorts for name in short.names)
    first = full.mentions[0]
    ordered = (first, *(mention for mention in mentions if mention is not first))
    return Local(full.source, ordered, full.strong, (*full.weak, *names), names, full.keys)
