"""Who did it, who is to blame, what caused it: answers of different sources of which only one can be right."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.partial_words import leaves_room
from checker.comparing.swaps import act_swaps
from checker.comparing.ties import PART
from checker.model.claim import Modality
from checker.values import Identity
from checker.values.entity import EntityMeaning
from checker.values.members import MembersMeaning
from checker.values.mention import MentionKind

DOER, BLAME, CAUSE = "carried-out-by", "responsible-for", "cause-of"
ONE_HAND = frozenset(
    {
        "abduction",
        "assassination",
        "attack",
        "blast",
        "bombing",
        "burglary",
        "cyberattack",
        "explosion",
        "hack",
        "heist",
        "kidnapping",
        "killing",
        "murder",
        "poisoning",
        "robbery",
        "shooting",
        "theft",
    }
)
"""Sorts of acts of which a report names all who did it, even if it does not say that there were no others."""
TYING = frozenset(
    {
        PART,
        "affiliated-with",
        "allied-with",
        "backed-by",
        "controls",
        "established-by",
        "formerly",
        "leads",
        "represents",
        "same-as",
        "successor-of",
        CAUSE,
    }
)
"""Predicates that tie two answers to each other, so that both may be right."""
FEW = 20
"""Of more answers to one question each is held against the first two only."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What some sources say in their own voice, and nothing else, to one question."""

    things: tuple[str, ...]
    """Who did it, who is to blame, what caused it."""
    closed: bool
    """Whether a source says that there were no others."""
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Rift:
    """Answers to one question about one event that exclude each other."""

    event: str
    predicate: str
    answers: tuple[Answer, ...]
    """Those that are excluded by another one, in the order of their first claims."""
    pairs: tuple[tuple[Answer, Answer], ...]


@dataclass(frozen=True)
class Causes:
    """Finds the events whose doers, culprits or causes differ from source to source."""

    dossier: Dossier

    def rifts(self) -> Iterator[Rift]:
        """Yield each event and question once."""
        for (predicate, event), facts in sorted(self._asked().items()):
            answers = list(self._answers(facts))
            pairs = [pair for pair in _pairs(answers) if self._excluded(event, predicate, *pair)]
            if pairs:
                apart = {answer.things: answer for pair in pairs for answer in pair}
                yield Rift(event, predicate, tuple(answer for answer in answers if answer.things in apart), tuple(pairs))

    def _asked(self) -> dict[tuple[str, str], list[Fact]]:
        """Return the facts of each question."""
        found: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in self.dossier.by_predicate.get(DOER, ()):
            if isinstance(fact.value, (EntityMeaning, MembersMeaning)):
                found[DOER, fact.subject].append(fact)
        for name in (BLAME, CAUSE):
            for fact in self.dossier.by_predicate.get(name, ()):
                for event in fact.value.entities():
                    found[name, event].append(fact)
        return found

    def _answers(self, facts: list[Fact]) -> Iterator[Answer]:
        """Yield the answers that sources give in their own voice; a source that also reports another one leaves it open."""
        by_source: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            if not fact.denied and fact.modality in {Modality.ACTUAL, Modality.ALLEGED}:
                by_source[fact.source].append(fact)
        found: defaultdict[tuple[str, ...], list[Fact]] = defaultdict(list)
        for told in by_source.values():
            if all(_in_own_voice(fact) for fact in told):
                found[tuple(sorted({thing for fact in told for thing in _things(fact)}))] += told
        for things, told in sorted(found.items(), key=lambda one: min(fact.address for fact in one[1])):
            first = {fact.address: fact for fact in reversed(told)}
            yield Answer(things, any(_is_closed(fact) for fact in told), tuple(first[address] for address in sorted(first)))

    def _excluded(self, event: str, predicate: str, one: Answer, two: Answer) -> bool:
        """Tell whether two answers cannot both be: one is said to be the whole answer, or there is commonly but one."""
        single = len(one.things) == len(two.things) == 1 and not (_leaves_room(one) or _leaves_room(two))
        if not (one.closed or two.closed or (single and self._has_one_answer(event, predicate))):
            return False
        if predicate == DOER and any({*one.things, *two.things} >= set(swap.parties) for swap in act_swaps(event, self.dossier)):
            return False
        return all(self._are_rivals(predicate, mine, theirs) for mine in one.things for theirs in two.things)

    def _has_one_answer(self, event: str, predicate: str) -> bool:
        known = self.dossier.known
        if known.names.kind(event) is not MentionKind.EVENT:
            return False
        return predicate != DOER or not ONE_HAND.isdisjoint(known.sorts(event))

    def _are_rivals(self, predicate: str, mine: str, theirs: str) -> bool:
        """Tell whether two things are certainly two, of one kind, and nothing ties them."""
        known = self.dossier.known
        if known.identity(mine, theirs) is not Identity.DIFFERENT or known.link(mine, theirs) is not None:
            return False
        if predicate == CAUSE and known.names.kind(mine) is not known.names.kind(theirs):
            return False  # a spark and what lay beneath it
        return (min(mine, theirs), max(mine, theirs)) not in self._tied

    @cached_property
    def _tied(self) -> frozenset[tuple[str, str]]:
        """Return the pairs that any source ties to each other: ally, leader, former name, one the cause of the other."""
        found: set[tuple[str, str]] = set()
        for name in TYING | {"holds-office"}:
            for fact in self.dossier.by_predicate.get(name, ()):
                others = [fact.scope["of"]] if name == "holds-office" and "of" in fact.scope else fact.value.entities()
                found |= {(min(fact.subject, other), max(fact.subject, other)) for other in others}
        return frozenset(found)


def _leaves_room(answer: Answer) -> bool:
    """Tell whether what a source writes leaves room for others: "took part in the robbery"."""
    return any(leaves_room(evidence.quote) for fact in answer.facts for evidence in fact.statement.claim.evidence)


def _pairs(answers: list[Answer]) -> Iterator[tuple[Answer, Answer]]:
    yield from combinations(answers[:FEW], 2)
    yield from product(answers[:2], answers[FEW:])


def _in_own_voice(fact: Fact) -> bool:
    return fact.modality is Modality.ACTUAL and not fact.statement.speakers and not fact.statement.loose


def _things(fact: Fact) -> tuple[str, ...]:
    """Return what a fact answers: those it lists, or the subject of what is responsible or a cause."""
    if fact.predicate != DOER:
        return (fact.subject,)
    return fact.value.members if isinstance(fact.value, MembersMeaning) else fact.value.entities()


def _is_closed(fact: Fact) -> bool:
    return isinstance(fact.value, MembersMeaning) and fact.value.complete
