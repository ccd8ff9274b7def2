"""How many claims hang on each thing, and on each question whether two things are one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.comparing.dossier import Dossier
from checker.comparing.reader import mentions
from checker.comparing.same_day import LookAlike, same_day
from checker.model.claim_file import ClaimFile
from checker.names.numbering import series_of
from checker.names.resolution import Resolution
from checker.names.thing import OpenPair
from checker.reading.library import Library
from checker.values.mention import AnyNamed, Mention, MentionKind

Claims = frozenset[str]
"""Addresses of claims, as `SOURCE/CLAIM`."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """The claims that name a thing: as subject, in the value, in the scope, as time or as speaker, or the series of such an event."""

    by_mention: Mapping[tuple[str, Mention], Claims]
    """For each mention of a source."""
    by_entity: Mapping[str, Claims]
    """For each id of a run."""

    def on(self, *entities: str) -> Claims:
        """Return the claims that name one of these things."""
        return frozenset().union(*(self.by_entity.get(one, frozenset()) for one in entities))


@dataclass(frozen=True, slots=True)
class Question:
    """Two things of which nobody knows whether they are one."""

    pair: OpenPair | LookAlike
    left_claims: int
    right_claims: int
    claims: int
    """How many claims name one of the two."""


def hanging(library: Library, names: Resolution) -> Hanging:
    """Return which claims hang on what."""
    by_mention: defaultdict[tuple[str, Mention], set[str]] = defaultdict(set)
    by_entity: defaultdict[str, set[str]] = defaultdict(set)
    for file in library.files:
        source = file.record.source.id
        for _, claim in file.claims:
            one = file.record.model_copy(update={"claims": (claim,)})
            for mention in _named(one, library):
                by_mention[source, mention].add(f"{source}/{claim.id}")
                by_entity[names.entity(source, mention)].add(f"{source}/{claim.id}")
    return Hanging(
        {key: frozenset(found) for key, found in by_mention.items()},
        {key: frozenset(by_entity[key]) for key in sorted(by_entity)},
    )


def _named(file: ClaimFile, library: Library) -> Iterator[Mention]:
    """Yield what the only claim of a file names, with the series of its events."""

    def named(_source: str, name: AnyNamed, kind: MentionKind) -> Mention:
        return file.mention(name, kind)

    for mention in [*mentions(file, library.vocabulary)][len(file.mentions) :]:
        yield mention
        series = series_of(file.source.id, mention, named)
        if series is not None:
            yield series


def questions(dossier: Dossier, found: Hanging) -> tuple[Question, ...]:
    """Return the pairs of names that an editor could decide, those on which most claims hang first."""
    # A mere phrase ("in hospital") is no name that anybody could decide about.
    return _weighed((pair for pair in dossier.known.names.unsure if pair.kind != MentionKind.THING), found)


def event_questions(dossier: Dossier, found: Hanging) -> tuple[Question, ...]:
    """Return the pairs of events that may be one, those on which most claims hang first."""
    names = dossier.known.names
    asked = {frozenset((pair.left, pair.right)) for pair in names.possibly_same}
    by_day = (pair for pair in same_day(dossier) if frozenset((pair.left, pair.right)) not in asked)
    return _weighed((*names.possibly_same, *by_day), found)


def _weighed(pairs: Iterable[OpenPair | LookAlike], found: Hanging) -> tuple[Question, ...]:
    """Return pairs with the number of claims that hang on them, most first, then by name."""
    weighed = [
        Question(pair, len(found.on(pair.left)), len(found.on(pair.right)), len(found.on(pair.left, pair.right)))
        for pair in pairs
    ]
    return tuple(sorted(weighed, key=lambda one: (-one.claims, one.pair.left_label, one.pair.right_label, one.pair.kind)))
