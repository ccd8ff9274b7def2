"""What the rules about values have in common: clashes of one topic become one hit with its sides."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.telling import readings
from checker.values import ROOM, Verdict
from checker.values.definite import agreeing, definite, sentence

_REPEATED = frozenset({"on", "in", "by", "at", "from", "since", "until", "with", "against"})
"""Prepositions at the end of a label that a message says again before the second value."""

_TWO = 2
MOST_NAMES = 6
"""So many sources of one side are named in a message."""
MOST_PAIRS = 500
"""So many clashing pairs are listed with one finding; the sides always name all claims."""


def bundles(clashes: Iterable[Clash]) -> Iterator[tuple[Clash, ...]]:
    """Yield the clashes that hang together: those of one topic that share a claim, in the order of their claims."""
    by_topic: defaultdict[tuple[str, str], list[Clash]] = defaultdict(list)
    for clash in clashes:
        by_topic[clash.topic.subject, clash.topic.predicate.name].append(clash)
    for _, group in sorted(by_topic.items()):
        yield from _connected(group)


def _connected(clashes: list[Clash]) -> Iterator[tuple[Clash, ...]]:
    """Yield the connected parts of the graph whose edges are the clashes."""
    leader: dict[str, str] = {}

    def find(address: str) -> str:
        while leader.setdefault(address, address) != address:
            leader[address] = leader[leader[address]]
            address = leader[address]
        return address

    for clash in clashes:
        one, two = sorted((find(clash.left.address), find(clash.right.address)))
        leader[two] = one
    parts: defaultdict[str, list[Clash]] = defaultdict(list)
    for clash in clashes:
        parts[find(clash.left.address)].append(clash)
    for _, part in sorted(parts.items()):
        yield tuple(part)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst of some verdicts that clash."""
    return Verdict.CONTRADICT if Verdict.CONTRADICT in set(verdicts) else Verdict.TENSION


def severity_of(verdict: Verdict) -> Severity:
    """Return how much a verdict weighs: a contradiction is an error, a tension a warning."""
    return Severity.ERROR if verdict is Verdict.CONTRADICT else Severity.WARNING


def facts_of(clashes: Iterable[Clash]) -> tuple[Fact, ...]:
    """Return the facts that clash, one for each claim, in the order of their addresses."""
    found = {fact.address: fact for clash in clashes for fact in (clash.right, clash.left)}
    return tuple(found[address] for address in sorted(found))


def sides_of(facts: Iterable[Fact]) -> tuple[HitSide, ...]:
    """Return the different values and the claims that say each, in the order of the values' first claims."""
    return tuple(HitSide(words, tuple(fact.address for fact in group)) for words, group in _by_words(facts).items())


def _by_words(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    listed = tuple(facts)
    shared = shared_scope(listed)
    grouped: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in listed:
        grouped[side_words(fact, shared)].append(fact)
    return dict(grouped)


def shared_scope(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the qualifiers that all of some facts state alike."""
    stated = [stated_scope(fact) for fact in facts]
    return {name: words for name, words in stated[0].items() if all(one.get(name) == words for one in stated)} if stated else {}


def stated_scope(fact: Fact) -> dict[str, str]:
    """Return the qualifiers that a claim states, as they read beside its value; what a default supplies is not stated."""
    return {name: fact.statement.phrase(name) for name in sorted(fact.scope) if name in fact.statement.claim.scope}


def side_words(fact: Fact, shared: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return how a fact reads as a side of a finding: its value, with what sets it apart from the others."""
    return f"{fact.say()}{_in_brackets({name: words for name, words in stated_scope(fact).items() if name not in shared})}"


def _in_brackets(scope: Mapping[str, str]) -> str:
    return f" ({', '.join(scope.values())})" if scope else ""


def by_sources(facts: Iterable[Fact], dossier: Dossier) -> str:
    """Return the names of the sources of some facts: "A", "A and B", "A, B and C"."""
    return listed(dossier.source_name(fact.source) for fact in facts)


def listed(names: Iterable[str]) -> str:
    """Return names as a list in words, each once: "A, B and C"; of many, the first and how many others there are."""
    once = list(dict.fromkeys(names))
    if len(once) > MOST_NAMES:
        return f"{', '.join(once[:MOST_NAMES])} and {len(once) - MOST_NAMES} others"
    return once[0] if len(once) == 1 else f"{', '.join(once[:-1])} and {once[-1]}"


def message_of(facts: tuple[Fact, ...], label: str, dossier: Dossier, joint: str = "but") -> str:
    """Return one sentence that names the subject, the values and who says each; `joint` stands before the last value."""
    name = dossier.label(facts[0].subject)
    subject = f"{sentence(definite(name))} {agreeing(label, name)}"
    shared = _in_brackets(shared_scope(facts))
    yes, no = [fact for fact in facts if not fact.denied], [fact for fact in facts if fact.denied]
    if yes and no and len({fact.value.say() for fact in facts}) == 1:
        value = yes[0].value.say()
        return (
            f"{subject} {value}{shared} according to {by_sources(yes, dossier)}, but not according to {by_sources(no, dossier)}."
        )
    return f"{subject} {_by_teller((*yes, *no), label, dossier, joint, shared)}."


def _by_teller(facts: tuple[Fact, ...], label: str, dossier: Dossier, joint: str, shared: str) -> str:
    """Return values with those who say them, `shared` behind the first: "on the 4th according to A and B, but on the 6th according to C"."""
    said: dict[str, list[str]] = {}
    for words, group in _by_words(facts).items():
        said.setdefault(by_sources(group, dossier), []).append(words)
    tellers = list(said.items())
    parts = [f"{listed(words)}{shared if at == 0 else ''} according to {names}" for at, (names, words) in enumerate(tellers)]
    last = label.rpartition(" ")[2]
    again = f"{last} " if last in _REPEATED else ""
    parts = [parts[0], *(part if part.startswith("not ") else again + part for part in parts[1:])]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, {joint} {parts[-1]}"


def explain(clashes: tuple[Clash, ...], dossier: Dossier) -> tuple[str, ...]:
    """Return the reasons: why they clash, and why these may be compared."""
    facts = facts_of(clashes)
    shared = _in_brackets(shared_scope(facts))
    label = clashes[0].topic.predicate.label.rstrip(":")
    name = dossier.label(clashes[0].topic.subject)
    both = "Both" if len(facts) == _TWO else "All"
    reasons = dict.fromkeys(clash.judgement.reason for clash in clashes)
    return (*reasons, f"{both} complete one sentence: “{sentence(definite(name))} {agreeing(label, name)} …{shared}”.")


def doubts_of(clashes: tuple[Clash, ...]) -> tuple[str, ...]:
    """Return what leaves room for both to be right; that the wording does goes without saying where something else does."""
    doubts = tuple(dict.fromkeys(doubt for clash in clashes for doubt in clash.judgement.doubts))
    return tuple(doubt for doubt in doubts if doubt != ROOM) or doubts


def hit_of(clashes: tuple[Clash, ...], dossier: Dossier, **changes: Any) -> Hit:  # noqa: ANN401
    """Return one hit for clashes that hang together; `changes` replaces fields of it."""
    facts = facts_of(clashes)
    verdict = worst(clash.judgement.verdict for clash in clashes)
    spec = clashes[0].topic.predicate
    pairs = sorted({(min(pair), max(pair)) for clash in clashes for pair in [(clash.left.address, clash.right.address)]})
    fields: dict[str, Any] = {
        "message": message_of(facts, spec.label, dossier),
        "explanation": explain(clashes, dossier),
        "doubts": doubts_of(clashes),
        "readings": readings(facts, dossier),
        "claims": tuple(fact.address for fact in facts),
        "severity": Severity(spec.severity) if spec.severity else severity_of(verdict),
        "verdict": verdict,
        "sides": sides_of(facts),
        "pairs": tuple(pairs[:MOST_PAIRS]),
        "subject": clashes[0].topic.subject,
        "predicate": spec.name,
        "data": {"values": [side_words(fact) for fact in facts], "sources": [fact.source for fact in facts]},
    }
    return Hit(**{**fields, **changes})
