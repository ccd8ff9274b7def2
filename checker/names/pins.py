"""Mentions that a claim file marks as an entry, held against what people decided to be two."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.model.registry import IdentityDecision
from checker.names.board import Board
from checker.names.clusters import Key
from checker.names.decided import told
from checker.names.family import may_pin
from checker.names.local import names_of
from checker.names.name_key import entry_key, name_key
from checker.values.mention import Mention

Pin = tuple[str, Mention]
"""A source and a mention of it that has a `ref`."""
Pins = Mapping[Key, Mapping[Key, Sequence[Pin]]]
"""By what a name stands for without its `ref`, and by the entry that it is marked as."""


def contradicted(board: Board, mentions: Mapping[str, Sequence[Mention]]) -> dict[Pin, str]:
    """Return the mentions whose `ref` makes one what a decision keeps apart, each with a sentence that says so.

    Either a name is marked as an entry which it is decided not to be, or two names are marked as one entry though they are decided
    to be two.
    """
    decisions = [one for one in board.registry.decisions if one[1].decision == "different"]
    pins = _pins(board, mentions) if decisions else {}
    found: dict[Pin, str] = {}
    for (file, _), decision in decisions if pins else ():
        for pin, entry in _against(board, pins, decision):
            label = board.label(entry)
            found.setdefault(
                pin,
                f'The "ref" of this mention makes it {label}, which contradicts a decision in {file}: {told(decision)} '
                'The two are kept apart, as if there were no "ref". Write another "ref", or take it out; where the "ref" is right, '
                "delete the decision.",
            )
    return found


def _pins(board: Board, mentions: Mapping[str, Sequence[Mention]]) -> Pins:
    """Return the mentions that are marked as an entry and may be, under each of their names."""
    found: dict[Key, dict[Key, list[Pin]]] = defaultdict(lambda: defaultdict(list))
    for source, listed in mentions.items():
        for mention in listed:
            entity = board.registry.entities.get(mention.ref) if mention.ref else None
            if entity is None or not may_pin(mention.kind, entity.kind):
                continue
            entry = board.clusters.root(entry_key(board.registry.decided.canonical(entity.id)))
            for key in dict.fromkeys(name_key(name, mention.kind) for name in names_of(mention)):
                if board.clusters.has(key):
                    found[board.clusters.root(key)][entry].append((source, mention))
    return found


def _against(board: Board, pins: Pins, decision: IdentityDecision) -> Iterator[tuple[Pin, Key]]:
    """Yield the mentions that are marked as what one decision keeps them apart from, each with the entry."""
    sides = [board.clusters.root(board.decided_key(words, decision.kind)) for words in (decision.left, decision.right)]
    if sides[0] == sides[1]:
        return
    one, other = ({side, *pins.get(side, ())} for side in sides)
    for entry in sorted(one & other):
        for side in sides:
            if side != entry:
                yield from ((pin, entry) for pin in pins.get(side, {}).get(entry, ()))
