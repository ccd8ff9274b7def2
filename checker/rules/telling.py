"""The parts of an explanation: how the claims were read, and what is a reason and what leaves room."""

from collections.abc import Iterable, Sequence

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.judge import ORDINAL

MOST_TOLD = 30
"""Of so many claims of one finding it is told how they were read."""


def readings(facts: Iterable[Fact], dossier: Dossier) -> tuple[str, ...]:
    """Return how names and values were read, each once; nothing where the words of the source say it as it stands."""
    once = tuple({fact.address: fact for fact in facts}.values())[:MOST_TOLD]
    values = (_reading(fact, dossier) for fact in once)
    return tuple(dict.fromkeys([*(step for step in values if step), *dossier.naming(once)]))


def _reading(fact: Fact, dossier: Dossier) -> str:
    """Return how one claim was read, nothing where that is plain: its sides say so, or it is a word for a number."""
    words, value = fact.statement.claim.value.text, fact.value.say()
    plain = not words or fact.value.kind == "event" or words.casefold() == value.casefold() or fact.predicate == ORDINAL
    return "" if plain and not fact.via else dossier.reading(fact)


def parted(told: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the reasons and the doubts of several judgements, each of which gives its reason first.

    >>> parted([("No day fits.", "The day may be off."), ("No day fits.",)])
    (('No day fits.',), ('The day may be off.',))
    """
    each = [tuple(one) for one in told]
    reasons = dict.fromkeys(one[0] for one in each if one)
    doubts = dict.fromkeys(doubt for one in each for doubt in one[1:] if doubt not in reasons)
    return tuple(reasons), tuple(doubts)
