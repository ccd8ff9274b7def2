"""What one source states as a fact and another keeps at a distance or puts into somebody's mouth."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import product

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.judge import judge
from checker.comparing.known import Known
from checker.comparing.topic import Topic
from checker.model.claim import Modality
from checker.values import Verdict
from checker.values.members import MembersMeaning

BLAME = "responsible-for"
ACTS = frozenset({"carried-out-by", "targeted"})
"""Predicates that accuse where the act did harm."""
HARM = ("killed", "injured", "casualties", "damaged", "displaced")
"""Predicates that tell what harm an event did."""
HARMFUL = frozenset(
    {
        "abduction",
        "airstrike",
        "arson",
        "assassination",
        "assault",
        "attack",
        "bombing",
        "burglary",
        "cyberattack",
        "hack",
        "heist",
        "kidnapping",
        "killing",
        "massacre",
        "murder",
        "poisoning",
        "robbery",
        "shelling",
        "shooting",
        "strikes",
        "theft",
    }
)
"""Sorts of events that do harm."""
FEW = 60
"""Of more values of one topic only the first are held against each other."""
LATER = 31
"""Days after which a fact may have been established that was alleged before."""


@dataclass(frozen=True, slots=True)
class Voices:
    """One value, the claims that state it as a fact, and those that only report it."""

    stated: tuple[Fact, ...]
    reported: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """Facts that no comparison can tell apart, by their voice."""

    first: Fact
    stated: tuple[Fact, ...]
    reported: tuple[Fact, ...]


def voices(dossier: Dossier) -> Iterator[Voices]:
    """Yield what sources tell in different voices, each topic and value once.

    What is alleged counts for every predicate; that somebody is named as the one who says so only where it accuses, since places, days
    and figures are told with or without the one who gave them.
    """
    for topic in dossier.topics:
        for group in _groups(topic).values():
            found = list(_apart(group[:FEW], topic, dossier))
            if found:
                stated = {one.address: one for one, _ in found}
                reported = {two.address: two for _, two in found}
                yield Voices(tuple(stated[key] for key in sorted(stated)), tuple(reported[key] for key in sorted(reported)))


def _groups(topic: Topic) -> dict[Hashable, list[_Told]]:
    """Return the facts of a topic by their values."""
    found: defaultdict[Hashable, list[_Told]] = defaultdict(list)
    for cell in topic.cells:
        value = cell.first.value
        if cell.first.denied or (isinstance(value, MembersMeaning) and topic.predicate.cardinality == "many"):
            continue  # of a list, each member is told by itself
        facts = [fact for fact in cell.facts if not fact.implied]
        stated = tuple(fact for fact in facts if fact.modality is Modality.ACTUAL and not fact.statement.speakers)
        reported = tuple(fact for fact in facts if fact.modality is Modality.ALLEGED or _is_put_into_a_mouth(fact))
        if stated or reported:
            found[value.kind, value.key()].append(_Told(cell.first, stated, reported))
    return found


def _is_put_into_a_mouth(fact: Fact) -> bool:
    return fact.modality is Modality.ACTUAL and bool(fact.statement.speakers)


def _apart(group: list[_Told], topic: Topic, dossier: Dossier) -> Iterator[tuple[Fact, Fact]]:
    """Yield the pairs of facts of one value that are told in different voices by sources that use one voice each."""
    known = dossier.known
    firm = {fact.source for told in group for fact in told.stated}
    careful = {fact.source for told in group for fact in told.reported}
    accuses = _accuses(topic, dossier)
    for one in group:
        for two in group:
            stated = [fact for fact in one.stated if fact.source not in careful and not fact.statement.loose]
            reported = [
                fact for fact in two.reported if fact.source not in firm and (accuses or fact.modality is Modality.ALLEGED)
            ]
            if stated and reported and judge(one.first, two.first, known).verdict is Verdict.AGREE:
                yield from (pair for pair in _some(stated, reported) if not (_is_later(*pair) or _is_quoted(*pair, known)))


def _some(stated: list[Fact], reported: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs in which every fact stands, in a time that grows with their number and not with its square."""
    yield from product(stated, reported[:FEW])
    yield from product(stated[:FEW], reported[FEW:])


def _accuses(topic: Topic, dossier: Dossier) -> bool:
    """Tell whether what a topic tells accuses somebody: blame, or a hand in an act that did harm."""
    if topic.predicate.name == BLAME:
        return True
    if topic.predicate.name not in ACTS:
        return False
    harm = any(not fact.denied for name in HARM for fact in dossier.facts_about(topic.subject, name))
    return harm or not HARMFUL.isdisjoint(dossier.known.sorts(topic.subject))


def _is_later(stated: Fact, reported: Fact) -> bool:
    """Tell whether the article that states a fact was written so long after the other that it may know more."""
    mine, theirs = stated.statement.published, reported.statement.published
    return mine is not None and theirs is not None and bool(theirs.before(mine)) and mine.gap_days(theirs) > LATER


def _is_quoted(stated: Fact, reported: Fact, known: Known) -> bool:
    """Tell whether the one into whose mouth it is put is the other source itself, or the one who is accused and owns up to it."""
    source = stated.statement.source
    own = {name.casefold() for name in (source.publisher, source.title) if name}
    if any(known.label(speaker).casefold() in own for speaker in reported.statement.speakers):
        return True
    if reported.modality is Modality.ALLEGED:
        return False
    accused = {reported.subject, *reported.value.entities()} if reported.predicate != "targeted" else set()
    return any(one in accused or any(known.names.belongs(one, two) for two in accused) for one in reported.statement.speakers)
