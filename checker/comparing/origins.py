"""How many independent origins a statement has: outlets that quote one speaker, or copy one text, are one.

Each source counts once. Two of them share an origin where one is a state or a copy of the other's article, where all that both say of the
matter leads to one speaker, where one gives the other as its source, or where their own passages share long wording. Nothing else does:
what two report in their own words may be a common event.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.comparing.own_words import OwnWords
from checker.comparing.speakers import is_definite
from checker.comparing.statement import Statement
from checker.names.forms import normal_form
from checker.values.definite import sentence
from checker.values.mention import MentionKind

if TYPE_CHECKING:
    from checker.comparing.dossier import Dossier
    from checker.comparing.shared_wording import Shingle

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Tie:
    """Why some sources share an origin."""

    kind: str
    """`version`, `copy`, `outlet`, `speaker`, `quoted` or `wording`."""
    sources: tuple[str, ...]
    told: str
    """With the names of the sources: "The Herald and The Star both quote the police"."""
    short: str
    """Where no other sources are spoken of: "both quote the police"."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Sources that share an origin, or one that stands alone, and what ties them."""

    sources: tuple[str, ...]
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """The origins of what several sources say."""

    origins: tuple[Origin, ...]
    outlets: int
    """How many outlets say it: the states of one article, and all articles of one publisher, are one."""

    @property
    def sources(self) -> int:
        """Return how many sources say it."""
        return sum(len(one.sources) for one in self.origins)

    def say(self) -> str | None:
        """Return in a sentence why there are fewer origins than sources; None where there are as many."""
        ties = [tie for one in self.origins for tie in one.ties]
        if not ties:
            return None
        if self.outlets == 1 and len(self.origins) == 1:
            what = "versions of one article" if all(tie.kind == "version" for tie in ties) else "articles of one outlet"
            return f"{sentence(in_words(self.sources))} {what}."
        outlets = "outlets" if self.outlets == self.sources else "sources"
        origins = f"{in_words(len(self.origins))} origin{'s' if len(self.origins) > 1 else ''}"
        whole = len(ties) == 1 and len(self.origins) == 1
        why = ties[0].short if whole else "; ".join(tie.told for tie in ties)
        return f"{sentence(in_words(self.sources))} {outlets}, {origins}: {why}."


def in_words(number: int) -> str:
    """Return a number as a sentence has it: up to ten in words."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


class Origins:
    """Answers from where sources have what they say."""

    def __init__(self, dossier: "Dossier") -> None:
        self._dossier = dossier
        self._words = OwnWords(dossier)
        self._speaker: dict[str, str] = {}
        """For the key of a speaker one id that it stands for."""

    def of(self, addresses: Iterable[str]) -> Provenance:
        """Return the origins of what some claims say alike."""
        said: defaultdict[str, list[Statement]] = defaultdict(list)
        for address in sorted(set(addresses)):
            statement = self._dossier.statements[address]
            said[statement.source.id].append(statement)
        groups = _Groups(said)
        for ties in (self._texts(said), self._quoted(said), self._speakers(said), self._outlets(said)):
            for tie in ties:
                groups.tie(tie)
        if groups.number > 1:
            for tie in self._wordings(said, groups):
                groups.tie(tie)
        return Provenance(groups.origins(), len({self._outlet(source) for source in said}))

    def _outlet(self, source: str) -> str:
        publisher = self._dossier.sources[source].publisher
        return f"\0{normal_form(publisher, 'organisation')}" if publisher else self._dossier.versions.article[source]

    def _texts(self, said: Mapping[str, list[Statement]]) -> Iterator[Tie]:
        """Yield the states of one article, then the copies of one text."""
        versions = self._dossier.versions
        for kind, text_of in (("version", versions.article), ("copy", versions.text)):
            texts: defaultdict[str, list[str]] = defaultdict(list)
            for source in said:
                texts[text_of[source]].append(source)
            for group in texts.values():
                if len(group) > 1:
                    yield self._states(group) if kind == "version" else self._copies(group)

    def _states(self, group: list[str]) -> Tie:
        told = f"{self._named(group)} are versions of one article"
        return Tie("version", tuple(group), told, told)

    def _copies(self, group: list[str]) -> Tie:
        """Name the original where it is among them."""
        copied = {one: self._dossier.sources[one].republished_from for one in group}
        originals = sorted({one for one in copied.values() if one is not None and one in group})
        if len(originals) == 1:
            rest = [one for one in group if copied[one] == originals[0]]
            told = f"{self._named(rest)} {'republishes' if len(rest) == 1 else 'republish'} what {self._name(originals[0])} has"
        else:
            told = f"{self._named(group)} republish one and the same article"
        return Tie("copy", tuple(group), told, told)

    def _speakers(self, said: Mapping[str, list[Statement]]) -> Iterator[Tie]:
        """Yield the sources that lead back to one speaker in all they say of the matter."""
        users: defaultdict[str, list[str]] = defaultdict(list)
        ends: set[str] = set()
        for source, statements in said.items():
            credited = self._credited(statements)
            for speaker in sorted(credited):
                users[speaker].append(source)
            last = {self._key(statement.speakers[-1]) for statement in statements if statement.speakers}
            if len(last) == 1:
                ends |= last & credited
        for speaker, group in sorted(users.items()):
            if len(group) > 1 and speaker in ends:  # whom all of them pass on in somebody else's words is no origin
                quoting = f"{_both(group)} quote {self._dossier.called(self._speaker[speaker])}"
                yield Tie("speaker", tuple(group), f"{self._named(group)} {quoting}", quoting)

    def _credited(self, statements: list[Statement]) -> set[str]:
        """Return the speakers whom a source credits in everything that it says of the matter."""
        chains = [{self._key(one) for one in statement.speakers} for statement in statements]
        return {one for one in set.intersection(*chains) if is_definite(self._dossier.label(self._speaker[one]))}

    def _key(self, speaker: str) -> str:
        """Return what is the same for one speaker: of what is said of one thing, "the police" are everywhere the same police."""
        thing = self._dossier.known.names.things.get(speaker)
        body = thing is not None and thing.kind is MentionKind.ORGANISATION
        key = f"\0{normal_form(thing.label, 'organisation')}" if thing is not None and body else speaker
        self._speaker.setdefault(key, speaker)
        return key

    def _quoted(self, said: Mapping[str, list[Statement]]) -> Iterator[Tie]:
        """Yield the sources that give another one, or its article, as theirs."""
        called: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for source in said:
            one = self._dossier.sources[source]
            called["organisation", normal_form(one.publisher or "", "organisation")].add(source)
            called["document", normal_form(one.title, "document")].add(source)
        for source, statements in said.items():
            for speaker in sorted(self._credited(statements)):
                for other in sorted(self._meant(self._speaker[speaker], called)):
                    if other != source:
                        told = f"{self._name(source)} quotes {self._name(other)}"
                        yield Tie("quoted", (source, other), told, told)

    def _meant(self, speaker: str, called: Mapping[tuple[str, str], set[str]]) -> set[str]:
        """Return the one source that a speaker's names stand for, or nothing."""
        thing = self._dossier.known.names.things.get(speaker)
        names = thing.names if thing else ()
        keys = {(kind, key) for kind in ("organisation", "document") for name in names if (key := normal_form(name, kind))}
        found = {source for key in keys for source in called.get(key, ())}
        return found if len(found) == 1 else set()

    def _outlets(self, said: Mapping[str, list[Statement]]) -> Iterator[Tie]:
        """Yield the articles of one publisher that say it in their own voice."""
        articles: defaultdict[str, list[str]] = defaultdict(list)
        for source, statements in said.items():
            if self._dossier.sources[source].publisher and not any(statement.speakers for statement in statements):
                articles[self._outlet(source)].append(source)
        for group in articles.values():
            if len(group) > 1:
                told = f"{self._named(group)} are articles of one outlet"
                yield Tie("outlet", tuple(group), told, told)

    def _wordings(self, said: Mapping[str, list[Statement]], groups: "_Groups") -> Iterator[Tie]:
        """Yield pairs of sources whose passages share long wording; only those that share a run of words are compared."""
        passages = {source: tuple(self._words.of(statements)) for source, statements in said.items()}
        having: defaultdict[Shingle, dict[str, None]] = defaultdict(dict)
        for source, wordings in passages.items():
            for wording in wordings:
                for shingle in wording.shingles():
                    having[shingle].setdefault(source)
        tried: set[tuple[str, str]] = set()
        for sources in having.values():
            first, *rest = sources
            for other in rest:
                if (first, other) in tried or groups.joined(first, other):
                    continue
                tried.add((first, other))
                words = self._words.shared(first, passages[first], other, passages[other])
                if words:
                    short = f"both have the words “{words}”"
                    yield Tie("wording", (first, other), f"{self._named((first, other))} {short}", short)

    def _name(self, source: str) -> str:
        return self._dossier.source_name(source)

    def _named(self, sources: Iterable[str]) -> str:
        names = [self._name(one) for one in sources]
        if len(names) > _MOST_NAMED:
            names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} others"]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _both(group: list[str]) -> str:
    return "both" if len(group) == 2 else "all"  # noqa: PLR2004


class _Groups:
    """Sources as they are tied together, each tie kept that brings new ones together."""

    def __init__(self, sources: Iterable[str]) -> None:
        self._group = {one: {one} for one in sources}
        self._ties: list[Tie] = []

    @property
    def number(self) -> int:
        """Return how many groups there are."""
        return len({id(group) for group in self._group.values()})

    def joined(self, left: str, right: str) -> bool:
        """Tell whether two sources are in one group."""
        return self._group[left] is self._group[right]

    def tie(self, tie: Tie) -> None:
        """Make one group of the sources of a tie."""
        groups = {id(self._group[one]): self._group[one] for one in tie.sources}
        if len(groups) == 1:
            return
        self._ties.append(tie)
        whole, *rest = sorted(groups.values(), key=len, reverse=True)
        for group in rest:
            whole |= group
            self._group.update(dict.fromkeys(group, whole))

    def origins(self) -> tuple[Origin, ...]:
        """Return the groups in the order of their first sources."""
        groups = {id(group): tuple(sorted(group)) for group in self._group.values()}
        ties = defaultdict(list)
        for tie in self._ties:
            ties[id(self._group[tie.sources[0]])].append(tie)
        return tuple(Origin(group, tuple(ties[key])) for key, group in sorted(groups.items(), key=lambda one: one[1]))
