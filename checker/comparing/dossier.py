"""All that the rules look at: topics, the pairs that clash across sources and inside one, and what was kept apart."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations, product
from typing import Any, TypeVar

from checker.comparing.facing import Facing
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.judge import Judgement, judge
from checker.comparing.known import Known
from checker.comparing.occasions import Occasions
from checker.comparing.origins import Origins
from checker.comparing.source_names import source_names
from checker.comparing.statement import Statement
from checker.comparing.topic import FEW, Cell, Topic, across
from checker.comparing.versions import Versions
from checker.comparing.wordings import told_once
from checker.evidence.hold import Held
from checker.evidence.source_view import SourceView
from checker.model.source import Source
from checker.values import Verdict
from checker.values.definite import agreeing, definite, sentence

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two facts that cannot both be right, or hardly."""

    topic: Topic
    left: Fact
    right: Fact
    judgement: Judgement

    @property
    def inside(self) -> bool:
        """Tell whether both facts are of one source."""
        return self.left.source == self.right.source


@dataclass(frozen=True, slots=True)
class Apart:
    """Two facts whose values clash and that one open question keeps apart."""

    left: Fact
    right: Fact
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Shared:
    """Facts of two or more sources that agree."""

    topic: Topic
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Dossier:
    """What the rules look at. Nothing in it is changed by them."""

    known: Known
    sources: Mapping[str, Source]
    statements: Mapping[str, Statement]
    facts: tuple[Fact, ...]
    topics: tuple[Topic, ...]
    kept: tuple[Topic, ...] = ()
    """Topics of predicates that are only kept and shown: sources may agree on them, and never clash."""
    held: Mapping[str, Held] = field(default_factory=dict)
    """How each claim is held by its quotes."""
    hashes: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    """For each source with a text and a recorded hash: the claim file, the hash recorded, the hash found."""
    views: Mapping[str, SourceView] = field(default_factory=dict)
    """The texts, by source, as far as they are at hand."""

    @cached_property
    def _judged(self) -> tuple[tuple[Topic, Cell, Cell, Judgement], ...]:
        return tuple(self._judge(self.topics))

    @cached_property
    def _judged_or_kept(self) -> tuple[tuple[Topic, Cell, Cell, Judgement], ...]:
        return *self._judged, *self._judge(self.kept)

    def _judge(self, topics: tuple[Topic, ...]) -> Iterator[tuple[Topic, Cell, Cell, Judgement]]:
        for topic in topics:
            for one, two in topic.pairs():
                yield topic, one, two, judge(one.first, two.first, self.known)

    @cached_property
    def clashes(self) -> tuple[Clash, ...]:
        """Return the pairs of facts that clash, across sources and inside one; for states of one article see `drifts`."""
        return tuple(one for one in self._clashing if not self.versions.are_one((one.left.source, one.right.source)))

    @cached_property
    def drifts(self) -> tuple[Clash, ...]:
        """Return the pairs of facts that clash across states of one article: what was changed is no conflict of two sources."""
        return tuple(one for one in self._clashing if self.versions.are_one((one.left.source, one.right.source)))

    @cached_property
    def _clashing(self) -> tuple[Clash, ...]:
        found, facing = [], defaultdict[tuple[str, str], Facing](Facing)
        for topic, one, two, judgement in self._judged:
            if judgement.verdict.clashes:
                pairs = facing[topic.subject, topic.predicate.name].pairs(one, two)
                found += [Clash(topic, left, right, judgement) for left, right in pairs]
        return tuple(found)

    @cached_property
    def apart(self) -> tuple[Apart, ...]:
        """Return the pairs that clash but for one gate, one for each pair of claims."""
        found: dict[tuple[str, str], Apart] = {}
        for _, one, two, judgement in self._judged:
            if judgement.almost is not None:
                left, right = sorted((one.first, two.first), key=lambda fact: fact.address)
                if left.address != right.address:
                    found.setdefault((left.address, right.address), Apart(left, right, judgement))
        return tuple(found[key] for key in sorted(found))

    @cached_property
    def unsure(self) -> tuple[Apart, ...]:
        """Return pairs that clash but for an uncertain name of their subject, one for each pair of claims."""
        by_subject: defaultdict[str, list[Topic]] = defaultdict(list)
        for topic in self.topics:
            by_subject[topic.subject].append(topic)
        found: dict[tuple[str, str], Apart] = {}
        open_pairs = [(pair.left, pair.right) for pair in (*self.known.names.unsure, *self.known.names.possibly_same)]
        for left_subject, right_subject in sorted({*open_pairs, *self._namesakes()}):
            for one, two in product(by_subject[left_subject], by_subject[right_subject]):
                if one.predicate.name == two.predicate.name:
                    for left, right in product(one.cells[:FEW], two.cells[:FEW]):
                        judgement = judge(left.first, right.first, self.known)
                        key = (min(left.first.address, right.first.address), max(left.first.address, right.first.address))
                        if judgement.almost is not None and key[0] != key[1]:
                            found.setdefault(key, Apart(left.first, right.first, judgement))
        return tuple(found[key] for key in sorted(found))

    def _namesakes(self) -> Iterator[tuple[str, str]]:
        """Yield pairs of subjects that bear one name and are of two kinds: a museum as a place and as an organisation."""
        by_label: defaultdict[str, set[str]] = defaultdict(set)
        for topic in self.topics:
            by_label[self.label(topic.subject).casefold()].add(topic.subject)
        for subjects in by_label.values():
            yield from combinations(sorted(subjects), 2)

    @cached_property
    def agreements(self) -> tuple[Shared, ...]:
        """Return the facts on which two or more sources agree."""
        groups: dict[int, tuple[Topic, list[Cell]]] = {}
        for topic in (*self.topics, *self.kept):
            for cell in topic.cells:
                groups[id(cell)] = (topic, [cell])
        for _, one, two, judgement in self._judged_or_kept:
            if judgement.verdict is Verdict.AGREE and groups[id(one)] is not groups[id(two)]:
                keep, gone = groups[id(one)], groups[id(two)]
                keep[1].extend(gone[1])
                for cell in gone[1]:
                    groups[id(cell)] = keep
        shared = []
        for topic, cells in {id(group): group for group in groups.values()}.values():
            facts = tuple(fact for cell in cells for fact in cell.facts if not fact.implied)
            sources = {fact.source for fact in facts}
            if len(sources) > 1 and not self.versions.are_one(sources):
                shared.append(Shared(topic, facts))
        return tuple(shared)

    @cached_property
    def skipped(self) -> Counter[Gate]:
        """Return how many pairs of different sources each gate kept apart; what a group says as one is counted for the group."""
        counts: Counter[Gate] = Counter()
        for _, one, two, judgement in self._judged:
            if judgement.gate is not None and not (one.first.joint or two.first.joint):
                counts[judgement.gate] += across(one, two)
        return counts

    @cached_property
    def met(self) -> frozenset[str]:
        """Return the claims that could be compared with a claim of another source."""
        found: set[str] = set()
        for _, one, two, judgement in self._judged_or_kept:
            if judgement.gate is None:
                found |= _across(one.facts, two.facts)
        for topic in (*self.topics, *self.kept):
            for cell in topic.cells:
                found |= _across(cell.facts, cell.facts)
        return frozenset(found)

    @cached_property
    def by_claim(self) -> Mapping[str, tuple[Fact, ...]]:
        """Return the facts of each claim."""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.address].append(fact)
        return {address: tuple(facts) for address, facts in found.items()}

    @cached_property
    def by_predicate(self) -> Mapping[str, tuple[Fact, ...]]:
        """Return the facts of each predicate, in the order of their claims; what is told of a group as one only ever agrees."""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        alone = (fact for fact in self.facts if not fact.joint)
        for fact in sorted(alone, key=lambda fact: (fact.address, fact.via or "", fact.subject)):
            found[fact.predicate].append(fact)
        return {name: tuple(facts) for name, facts in found.items()}

    @cached_property
    def _by_topic(self) -> Mapping[tuple[str, str], tuple[Fact, ...]]:
        found: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
        for name, facts in self.by_predicate.items():
            for fact in facts:
                found[fact.subject, name].append(fact)
        return {key: tuple(facts) for key, facts in found.items()}

    def facts_about(self, subject: str, predicate: str) -> tuple[Fact, ...]:
        """Return the facts of one subject and one predicate."""
        return self._by_topic.get((subject, predicate), ())

    @cached_property
    def versions(self) -> Versions:
        """Return which sources are states or copies of one article."""
        return Versions.of(self.sources)

    @cached_property
    def origins(self) -> Origins:
        """Return what tells how many independent origins a statement has."""
        return Origins(self)

    @cached_property
    def occasions(self) -> Occasions:
        """Return when events were and in which order."""
        return Occasions.of(self.facts, self.known)

    def naming(self, facts: tuple[Fact, ...]) -> tuple[str, ...]:
        """Return how the sources' different wordings of the subject came to be one thing."""
        return told_once(step for fact in facts for step in self.statements[fact.address].naming)

    def about(self, fact: Fact) -> str:
        """Return what a fact says as one sentence, with its source."""
        return f"{self.source_name(fact.source)}: {self.opening(fact.subject, fact.predicate)} {fact.say()}."

    def opening(self, subject: str, predicate: str) -> str:
        """Return subject and verb as a sentence begins with them: "The peace talks were held on"."""
        spec = self.known.vocabulary.predicate(predicate)
        name = self.label(subject)
        return f"{sentence(definite(name))} {agreeing(spec.label if spec else predicate, name)}"

    def reading(self, fact: Fact) -> str:
        """Return how a claim was read, as one sentence."""
        words = fact.statement.claim.value.text
        how = f" {fact.via}" if fact.via else ""
        if not words or fact.value.kind == "event" or words.casefold() == fact.value.say().casefold():
            return f"{self.about(fact)}{how}"
        return f"{self.source_name(fact.source)}: “{words}” is read as {fact.say()}.{how}"

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""
        return self.known.label(entity)

    def called(self, entity: str) -> str:
        """Return the name of an entity id as it reads inside a sentence."""
        return definite(self.label(entity))

    def source_name(self, source: str) -> str:
        """Return how a source is called in messages."""
        return self._source_names[source]

    @cached_property
    def _source_names(self) -> Mapping[str, str]:
        return source_names(self.sources, self.versions)

    def once(self, key: tuple[str, ...], work: Callable[[], Found]) -> Found:
        """Return what some work comes to, which is done the first time only; the first word of the key says which work it is."""
        if key not in self._done:
            self._done[key] = work()
        return self._done[key]  # type: ignore[no-any-return]

    @cached_property
    def _done(self) -> dict[tuple[str, ...], Any]:
        return {}


def _across(one: tuple[Fact, ...], two: tuple[Fact, ...]) -> set[str]:
    """Return the claims of two bundles that have a partner of another source in the other one; what only follows meets nobody."""
    said, answered = (tuple(fact for fact in facts if not fact.implied) for facts in (one, two))
    mine, theirs = {fact.source for fact in said}, {fact.source for fact in answered}
    met = {fact.address for fact in said if theirs - {fact.source}}
    return met | {fact.address for fact in answered if mine - {fact.source}}
