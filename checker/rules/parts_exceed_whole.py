"""A part that is greater than its whole; parts that add up to more; a share that its counts do not make."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.parts import Excess, excesses
from checker.comparing.sums import Sum, sums
from checker.model.claim import Modality
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import MOST_PAIRS, by_sources, listed, severity_of, stated_scope, worst
from checker.rules.example import event, number, says
from checker.rules.share import is_first, is_part
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import agreeing, definite, sentence
from checker.values.quantity import QuantityMeaning


class PartsExceedWhole(ClashRule):
    """A figure for a part is greater than the figure for its whole, or several parts add up to more than there is.

    Parts are what the words say (workers are people, the killed are among the killed or injured), what a qualifier sets apart
    ("critically", "by the police", in one of several places), what lies in a place that the registry puts into another, and what
    an event did that is a part of another event. "44 of 40" and "44 of the 63" beside "half" are reported too. Several parts are
    added up only where nothing can be counted twice: passengers and crew, killed and injured, places that the registry puts side by
    side, the shares of the votes that one article gives to several sides.

    A round number, "about" and the like leave room, so that a near miss is only to check, and so is a condition of which it is not
    certain that it sets a part apart ("in use"). Silent are categories that may overlap, conditions that do not speak of a
    part ("needed", "feared dead", "including the missing"), figures of other times, and a whole that may have grown later.
    """

    title: ClassVar[str] = "A part and its whole"
    settles: ClassVar[str] = "Who counted, when, and whether the one is counted among the other would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("ferry fire"), "injured", number(31), published="2021-05-03"),
        says(
            "evening-star", event("ferry fire"), "injured", number(34), scope={"condition": "in hospital"}, published="2021-05-03"
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("ferry fire"), "injured", number(31), published="2021-05-03"),
        says(
            "evening-star", event("ferry fire"), "injured", number(24), scope={"condition": "in hospital"}, published="2021-05-03"
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_part(clash, dossier) and not is_first(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield parts greater than their whole, sums that are, and counts greater than what they are counts of."""
        yield from super().check(dossier)
        for group in excesses(dossier):
            yield _pair(group, dossier)
        for one in sums(dossier):
            yield _sum(one, dossier)
        yield from _overfull(dossier)


def _told(fact: Fact, dossier: Dossier, *, first: bool) -> str:
    """Return what a fact says as a clause: "the fire killed 14 people (in: Mill Lane)"."""
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    name = dossier.label(fact.subject)
    verb = f"{definite(name)} {agreeing(spec.label if spec else fact.predicate, name)} " if first else ""
    return f"{verb}{_figure(fact)}"


def _figure(fact: Fact) -> str:
    scope = ", ".join(stated_scope(fact).values())
    return f"{fact.say()} ({scope})" if scope else fact.say()


def _by_words(facts: Iterable[Fact], dossier: Dossier, beside: Fact | None = None) -> str:
    """Return what facts of one subject and predicate say, with those who say it.

    The subject is named once, and not at all where `beside`, which was told before, is of the same subject and predicate.
    """
    known = _about(beside) if beside else None
    said: dict[str, list[Fact]] = {}
    for fact in facts:
        said.setdefault(_figure(fact), []).append(fact)
    groups = list(said.values())
    return " and ".join(
        f"{_told(group[0], dossier, first=group is groups[0] and known != _about(group[0]))} according to {by_sources(group, dossier)}"
        for group in groups
    )


def _about(fact: Fact) -> tuple[str, str]:
    return fact.subject, fact.predicate


def _pair(group: tuple[Excess, ...], dossier: Dossier) -> Hit:
    """Return the hit for a part and a whole that do not fit, whoever tells them."""
    parts, wholes = _once(one.part for one in group), _once(one.whole for one in group)
    verdict = worst(one.judgement.verdict for one in group)
    reasons = [one.judgement.reason for one in group] + [step.reason for one in group for step in one.steps]
    doubts = [doubt for one in group for doubt in one.judgement.doubts]
    message = f"{_by_words(parts, dossier)}, but {_by_words(wholes, dossier, parts[-1])}: a part is not greater than its whole."
    return _hit((*parts, *wholes), message, (reasons, doubts), verdict, dossier, [(one.part, one.whole) for one in group])


def _sum(one: Sum, dossier: Dossier) -> Hit:
    """Return the hit for parts that add up to too much."""
    told = listed(
        _told(fact, dossier, first=fact is one.parts[0] or fact.predicate != one.parts[0].predicate) for fact in one.parts
    )
    parts = f"{told} according to {by_sources(one.parts, dossier)}"
    rest = f"but {_by_words(one.wholes, dossier, one.parts[-1])}" if one.wholes else "which is more than all there is"
    reasons = (*one.reasons, "What adds up to more than the whole cannot all be right.")
    pairs = [(part, whole) for part in one.parts for whole in one.wholes] or [(one.parts[0], part) for part in one.parts[1:]]
    return _hit((*one.parts, *one.wholes), f"{parts}, {rest}.", (reasons, one.doubts), one.verdict, dossier, pairs)


def _overfull(dossier: Dossier) -> Iterator[Hit]:
    """Yield counts of which a claim itself says that there are fewer: 44 of 40."""
    for fact in dossier.facts:
        value = fact.value
        if not isinstance(value, QuantityMeaning) or fact.denied or fact.implied or fact.modality is Modality.PROPOSED:
            continue
        verdict = value.overfull()
        if verdict.clashes:
            soft = verdict if fact.modality is Modality.ACTUAL and not fact.statement.loose else Verdict.TENSION
            loose = (fact.statement.loose,) if fact.statement.loose else ()
            message = f"{_by_words([fact], dossier)}: there cannot be more than there are in all."
            reason = f"{value.say()} names more than the whole that it is a part of."
            yield _hit((fact,), message, ((reason,), loose), soft, dossier, [])


def _once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple({fact.address: fact for fact in sorted(facts, key=lambda fact: fact.address)}.values())


def _hit(
    facts: tuple[Fact, ...],
    message: str,
    why: tuple[Iterable[str], Iterable[str]],
    verdict: Verdict,
    dossier: Dossier,
    pairs: Iterable[tuple[Fact, Fact]],
) -> Hit:
    reasons, doubts = why
    both = sorted({(min(pair), max(pair)) for one, two in pairs for pair in [(one.address, two.address)]})
    return Hit(
        message=sentence(message),
        explanation=tuple(dict.fromkeys(reasons)),
        doubts=tuple(dict.fromkeys(doubts)),
        readings=readings(facts, dossier),
        claims=tuple(sorted({fact.address for fact in facts})),
        severity=severity_of(verdict),
        verdict=verdict,
        sides=tuple(HitSide(_figure(group[0]), tuple(one.address for one in group)) for group in _sides(facts)),
        pairs=tuple(both[:MOST_PAIRS]),
        subject=facts[-1].subject,
        predicate=facts[-1].predicate,
        data={"values": [_figure(fact) for fact in facts], "sources": [fact.source for fact in facts]},
    )


def _sides(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Return facts that read alike together."""
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        found.setdefault(f"{fact.predicate} {_figure(fact)}", []).append(fact)
    return list(found.values())
