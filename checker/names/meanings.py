"""What somebody means who types a name or an id: every mention and every entry that goes by it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from checker.names.family import family
from checker.names.local import names_of
from checker.names.name_key import name_key
from checker.names.resolution import Resolution
from checker.reading.nearness import nearest_of
from checker.values.mention import Mention, MentionKind


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that goes by some words, in one source or in the registry."""

    entity: str
    """The id of the thing."""
    kind: MentionKind
    """What sort of thing the words name."""
    source: str = ""
    """The source that words it so, "" for the registry."""
    mention: Mention | None = None
    """The mention, where a source words it so."""

    @property
    def worded(self) -> tuple[str, ...]:
        """Return all wordings of the mention."""
        return names_of(self.mention) if self.mention is not None else ()

    @property
    def pinned(self) -> bool:
        """Tell whether the claim file itself says what the mention stands for."""
        return self.mention is not None and self.mention.ref is not None


class Meanings:
    """All words of a run. Built once, then only read."""

    def __init__(self, names: Resolution) -> None:
        """Take what was resolved."""
        self._names = names
        self._exact: dict[str, list[Meaning]] = defaultdict(list)
        self._spelled: dict[tuple[str, str], list[Meaning]] = defaultdict(list)
        self._sources: set[str] = set()
        for source, mention, entity in names.mentions():
            self._sources.add(source)
            one = Meaning(entity, mention.kind, source, mention)
            self._add((*names_of(mention), entity, names.label(entity)), one)
        for entity, entry in names.registry.entities.items():
            self._add(
                (*(name.name for name in entry.names), entity), Meaning(names.registry.decided.canonical(entity), entry.kind)
            )

    def _add(self, words: Iterable[str], meaning: Meaning) -> None:
        """Note that a thing goes by some words."""
        for one in dict.fromkeys(words):
            self._exact[one].append(meaning)
            self._spelled[name_key(one, meaning.kind)[1:]].append(meaning)

    def of(self, words: str, kind: MentionKind | None = None) -> tuple[Meaning, ...]:
        """Return what goes by these words exactly, else by another spelling of them; `SOURCE/NAME` looks in one source only."""
        found = self._of(words, kind)
        source, slash, rest = words.partition("/")
        if not found and slash and source in self._sources:
            found = [one for one in self._of(rest, kind) if one.source == source]
        return tuple(dict.fromkeys(found))

    def _of(self, words: str, kind: MentionKind | None) -> list[Meaning]:
        exact = [one for one in self._exact.get(words, ()) if fits(kind, one.kind)]
        if exact:
            return exact
        families = dict.fromkeys(family(one) for one in ([kind] if kind else MentionKind))
        spelled = (self._spelled.get(name_key(words, one)[1:], ()) for one in families)
        return [one for some in spelled for one in some]

    def nearest(self, words: str) -> tuple[str, ...]:
        """Return the words that somebody probably meant: names that have these words in them, else those with the nearest letters."""
        wanted = set(words.casefold().split())
        holding = sorted((one for one in self._exact if wanted <= set(one.casefold().split())), key=lambda one: (len(one), one))
        return tuple(dict.fromkeys((*holding[:2], *nearest_of(words, [*self._exact]))))[:3]


def fits(kind: MentionKind | None, other: MentionKind) -> bool:
    """Tell whether a kind is the wanted one, or shares its names; no wish fits all."""
    return kind is None or family(kind) is family(other)
