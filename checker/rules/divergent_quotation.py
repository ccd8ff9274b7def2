"""One utterance, quoted in words that do not say the same."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from checker.comparing.divergence import Difference
from checker.comparing.dossier import Dossier
from checker.comparing.utterances import Pair, differences, pairs
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import MOST_PAIRS, by_sources, severity_of
from checker.rules.example import event, says
from checker.rules.telling import MOST_TOLD, readings
from checker.values import Verdict
from checker.values.definite import sentence

if TYPE_CHECKING:
    from checker.comparing.fact import Fact

LUND, HEARING = {"kind": "person", "name": "Ada Lund"}, event("dam hearing")
Found = tuple[Pair, tuple[Difference, ...]]


class DivergentQuotation(Rule):
    """Two sources quote the same words of one speaker, and a number, a "not" or a name differs.

    A number or a negation that differs inside what is otherwise the same sentence is a contradiction, and so is a name where both name
    the same occasion. Another name where the occasion is open is to check, and so is a difference between articles that lie some days
    apart and do not name the occasion, since it may have been said twice.

    Two quotations count as one utterance where both sources name the same occasion (`on`) or where long stretches of them are the same
    words. Quotations on different occasions, in different languages and in wholly different words are never held against each other.
    Nothing is reported where one source quotes more of the sentence, where words are left out and marked, for typography, number words
    and digits, short forms ("won't", "will not"), mended grammar, other spellings of a name, and figures given in another unit.
    """

    title: ClassVar[str] = "Quoted in different words"
    settles: ClassVar[str] = "A recording, the speaker's own text or a third report of the words would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", LUND, "said", {"kind": "text", "text": "We will not sell the harbour"}, scope={"on": HEARING}),
        says("evening-star", LUND, "said", {"kind": "text", "text": "We will sell the harbour"}, scope={"on": HEARING}),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", LUND, "said", {"kind": "text", "text": "We will not sell the harbour"}, scope={"on": HEARING}),
        says(
            "evening-star",
            LUND,
            "said",
            {"kind": "text", "text": "We won’t sell the harbour … not this year"},
            scope={"on": HEARING},
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for the claims that quote one utterance and differ."""
        found = [(pair, told) for pair in pairs(dossier) if (told := differences(pair, dossier.known))]
        for group in _connected([one for one in found if not one[0].one.denied]):
            yield _report(group, dossier)


def _connected(found: list[Found]) -> Iterator[list[Found]]:
    """Yield the pairs that share a claim together, in the order of their first claims."""
    groups: list[tuple[set[str], list[Found]]] = []
    of: dict[str, int] = {}
    for one in found:
        addresses = {one[0].one.address, one[0].two.address}
        joined = sorted({of[address] for address in addresses if address in of})
        at = joined[0] if joined else len(groups)
        if not joined:
            groups.append((set(), []))
        for other in joined[1:]:
            groups[at][0].update(groups[other][0])
            groups[at][1].extend(groups[other][1])
            groups[other][1].clear()
        groups[at][0].update(addresses)
        groups[at][1].append(one)
        of.update(dict.fromkeys(groups[at][0], at))
    yield from (group for _, group in groups if group)


def _report(group: list[Found], dossier: Dossier) -> Hit:
    told: defaultdict[str, dict[str, Fact]] = defaultdict(dict)
    for pair, _ in group:
        for fact in (pair.one, pair.two):
            told[fact.value.say()][fact.address] = fact
    sides = {words: tuple(facts.values()) for words, facts in sorted(told.items(), key=lambda one: min(one[1]))}
    facts = tuple(fact for side in sides.values() for fact in side)
    parts = [f"“{words}” according to {by_sources(side, dossier)}" for words, side in sides.items()]
    verdict = Verdict.CONTRADICT if any(_is_firm(*one) for one in group) else Verdict.TENSION
    speaker = dossier.called(facts[0].subject)
    return Hit(
        message=sentence(f"{speaker} said {', but '.join(parts)}."),
        explanation=tuple(dict.fromkeys(_explained(group, dossier))),
        doubts=tuple(dict.fromkeys(pair.doubt for pair, _ in group[:MOST_TOLD] if pair.doubt is not None)),
        readings=readings(facts, dossier),
        claims=tuple(sorted(fact.address for fact in facts)),
        severity=Severity(severity_of(verdict)),
        verdict=verdict,
        sides=tuple(HitSide(words, tuple(fact.address for fact in side)) for words, side in sides.items()),
        pairs=tuple(sorted({_addresses(pair) for pair, _ in group})[:MOST_PAIRS]),
        subject=facts[0].subject,
        predicate=facts[0].predicate,
        data={"values": list(sides), "sources": [fact.source for fact in facts]},
    )


def _addresses(pair: Pair) -> tuple[str, str]:
    one, two = sorted((pair.one.address, pair.two.address))
    return one, two


def _is_firm(pair: Pair, told: tuple[Difference, ...]) -> bool:
    """Tell whether two quotations of what is surely one utterance differ in a number or a negation, or in a name on one occasion."""
    return pair.doubt is None and (pair.same_occasion or any(one.kind != "name" for one in told))


def _explained(group: list[Found], dossier: Dossier) -> Iterator[str]:
    for pair, told in group[:MOST_TOLD]:
        names = [dossier.source_name(fact.source) for fact in (pair.one, pair.two)]
        yield from (_difference(one, names) for one in told)
        if pair.same_occasion:
            yield f"Both tell of the same occasion, and {pair.alignment.shared} words are the same."
        else:
            yield f"{pair.alignment.shared} words are the same, so both quote one utterance."


def _difference(one: Difference, names: list[str]) -> str:
    """Return a difference as a sentence: what each source has in this place."""
    if one.mine and one.theirs:
        return f"Where {names[0]} has “{one.mine}”, {names[1]} has “{one.theirs}”."
    who, other = (names[0], names[1]) if one.mine else (names[1], names[0])
    return f"Only {who} has “{one.mine or one.theirs}” in this place; {other} has not."
