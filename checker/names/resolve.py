"""Who is who: every mention of every source finds the thing that it stands for, or stays alone."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.names.board import Board
from checker.names.collecting import uncollected
from checker.names.comparer import Comparer
from checker.names.conclude import Conclusion
from checker.names.family import family_name
from checker.names.local import order_of
from checker.names.numbering import Named, Numbering, series_of
from checker.names.registry import RegistryIndex
from checker.names.resolution import Resolution
from checker.names.stage import Stage
from checker.values.mention import AnyNamed, Mention, MentionKind

_EVENT = MentionKind.EVENT

Sources = Mapping[str, Sequence[Mention]]
"""By source id: its mentions, keys of its own table already replaced by what stands there."""


def plain(_source: str, named: AnyNamed, kind: MentionKind) -> Mention:
    """Return a mention for words or a mention, in sources without a table of mentions.

    Raises:
        ValueError: a key of a table stands where there is none.

    """
    if isinstance(named, str):
        return Mention(kind=kind, name=named)
    if isinstance(named, Mention):
        return named
    raise ValueError(f'this source has no table of mentions in which "{named.mention}" could stand')


@uncollected()
def resolve(sources: Sources, registry: RegistryIndex, named: Named = plain) -> Resolution:
    """Resolve all mentions of all sources.

    Args:
        sources: the mentions of each source, in any order, repeated or not
        registry: what people know of who is who
        named: makes a mention of what stands under `series`, given the source and the kind that plain words have

    """
    listed = {source: _ordered([*sources[source], *_series(source, sources, named)]) for source in sorted(sources)}
    comparer = Comparer(_names(listed, registry))
    board = Board(registry)
    events = {source: [mention for mention in some if mention.kind is _EVENT] for source, some in listed.items()}
    Stage(board, comparer).run({source: _without(some, events[source]) for source, some in listed.items()})
    numbering = Numbering(board, comparer, named)
    Stage(board, comparer, numbering.key).run(events)
    return Conclusion(board, comparer).resolution()


def _series(source: str, sources: Sources, named: Named) -> list[Mention]:
    """Return the series that the events of a source name."""
    events = [mention for mention in sources[source] if mention.kind is _EVENT]
    return [series for event in events if (series := series_of(source, event, named)) is not None]


def _ordered(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions, each once, in an order that depends on nothing but themselves: on all that they say."""
    said = {order_of(mention): mention for mention in mentions}
    return [said[one] for one in sorted(said)]


def _without(mentions: Sequence[Mention], events: Sequence[Mention]) -> Sequence[Mention]:
    """Return mentions without those of events, which are some of them."""
    return [mention for mention in mentions if mention.kind is not _EVENT] if events else mentions


def _names(listed: Sources, registry: RegistryIndex) -> dict[str, set[str]]:
    """Return all names at hand by family of kinds."""
    by_kind: dict[MentionKind, set[str]] = defaultdict(set)
    for mentions in listed.values():
        for mention in mentions:
            if mention.name:
                by_kind[mention.kind].add(mention.name)
            if mention.also:
                by_kind[mention.kind].update(mention.also)
    for entity in registry.entities.values():
        by_kind[entity.kind].update([name.name for name in entity.names])
    names: dict[str, set[str]] = defaultdict(set)
    for kind, some in by_kind.items():
        names[family_name(kind)].update(some)
    return names
