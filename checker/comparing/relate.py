"""Pairs of facts that meet through a relation of their predicates, in place of the gates that the relation replaces."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate, pass_gates
from checker.comparing.judge import Judgement
from checker.comparing.known import Known
from checker.comparing.topic import Cell, Topic
from checker.model.claim import Modality
from checker.values import Comparison, Verdict


def related(left: Fact, right: Fact, known: Known, reason: str, replaces: frozenset[Gate]) -> Judgement:
    """Judge two facts that a relation brings together: a contradiction, unless a gate that still stands is shut."""
    passage = pass_gates(left, right, known)
    shut = tuple(one for one in passage.shut if one.gate not in replaces)
    if shut:
        return Judgement(Verdict.INCOMPARABLE, shut[0].reason, shut)
    found = Comparison(Verdict.CONTRADICT, reason)
    for caution in passage.cautions:
        found = found.at_most_tension(caution)
    return Judgement(found.verdict, found.reason, (), found, passage.cautions)


def is_told(fact: Fact) -> bool:
    """Tell whether a fact is affirmed as real, not denied, planned or kept at a distance."""
    return not fact.denied and fact.modality is Modality.ACTUAL


def excluded_pairs(dossier: Dossier) -> Iterator[Clash]:
    """Yield pairs whose predicates exclude each other for one thing: signed by and rejected by one party."""
    for topic in dossier.topics:
        for relation in topic.predicate.relations:
            if relation.relation == "excludes" and topic.predicate.name < relation.predicate:
                yield from _pairs(dossier, topic, relation.predicate)


def _pairs(dossier: Dossier, topic: Topic, other: str) -> Iterator[Clash]:
    spec = dossier.known.vocabulary.predicate(other)
    label = spec.label if spec else other
    others: defaultdict[Hashable, list[Fact]] = defaultdict(list)
    for fact in dossier.facts_about(topic.subject, other):
        if fact.value.kind == "entity" and not fact.denied:
            others[fact.value.key()].append(fact)
    for left in (fact for cell in topic.cells for fact in cell.facts):
        for right in others.get(left.value.key(), ()) if left.value.kind == "entity" and not left.denied else ():
            if left.address == right.address:
                continue
            reason = f'"{topic.predicate.label}" and "{label}" exclude each other for {left.value.say()}.'
            judgement = related(left, right, dossier.known, reason, frozenset({Gate.PREDICATE}))
            if judgement.verdict.clashes and not dossier.versions.are_one((left.source, right.source)):
                yield Clash(Topic(topic.subject, topic.predicate, (Cell((left,)), Cell((right,)))), left, right, judgement)
