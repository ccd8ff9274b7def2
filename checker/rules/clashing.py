"""What the rules about values have in common: clashes of one topic become one hit with its sides."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.values import Verdict

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
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for fact in facts:
        grouped[side_words(fact)].append(fact.address)
    return tuple(HitSide(value, tuple(claims)) for value, claims in grouped.items())


def side_words(fact: Fact) -> str:
    """Return how a fact reads as a side of a finding: its value, with what sets it apart."""
    scope = ", ".join(
        f"{name}: {words}" for name, words in sorted(fact.statement.labels.items()) if name in fact.scope
    )
    return f"{fact.say()} [{scope}]" if scope and fact.via is None else fact.say()


def by_sources(facts: Iterable[Fact], dossier: Dossier) -> str:
    """Return the names of the sources of some facts: "A", "A and B", "A, B and C"."""
    names = list(dict.fromkeys(dossier.source_name(fact.source) for fact in facts))
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def message_of(facts: tuple[Fact, ...], label: str, dossier: Dossier) -> str:
    """Return one sentence that names the subject, the values and who says each."""
    grouped: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        grouped[side_words(fact)].append(fact)
    parts = [f"{value} according to {by_sources(group, dossier)}" for value, group in grouped.items()]
    subject = dossier.label(facts[0].subject)
    joined = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, but {parts[-1]}"
    return f"{subject} {label} {joined}."


def explain(clashes: tuple[Clash, ...], dossier: Dossier) -> tuple[str, ...]:
    """Return the reasoning: why these may be compared, how each value was read, why they clash."""
    facts = facts_of(clashes)
    spec = clashes[0].topic.predicate
    steps = [f'All speak of {dossier.label(clashes[0].topic.subject)} and say what "{spec.label}" says.']
    steps += dossier.naming(facts)
    steps += [dossier.reading(fact) for fact in facts]
    reasons = dict.fromkeys(clash.judgement.reason for clash in clashes)
    cautions = dict.fromkeys(caution for clash in clashes for caution in clash.judgement.cautions)
    extra = [caution for caution in cautions if not any(caution in reason for reason in reasons)]
    return tuple(dict.fromkeys([*steps, *reasons, *extra]))


def hit_of(clashes: tuple[Clash, ...], dossier: Dossier, **changes: Any) -> Hit:  # noqa: ANN401
    """Return one hit for clashes that hang together; `changes` replaces fields of it."""
    facts = facts_of(clashes)
    verdict = worst(clash.judgement.verdict for clash in clashes)
    spec = clashes[0].topic.predicate
    pairs = sorted(
        {(min(pair), max(pair)) for clash in clashes for pair in [(clash.left.address, clash.right.address)]}
    )
    fields: dict[str, Any] = {
        "message": message_of(facts, spec.label, dossier),
        "explanation": explain(clashes, dossier),
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
