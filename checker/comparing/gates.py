"""May these two facts be compared? The gates, in their order; the first that is shut gives the reason."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.shut import Gate, Shut
from checker.comparing.ties import tie_gate
from checker.comparing.time_gate import AHEAD, time_gate
from checker.model.claim import Modality
from checker.values import Identity
from checker.values.members import MembersMeaning

__all__ = ["AHEAD", "Gate", "Passage", "Shut", "pass_gates"]

COUNT = "quantity"
"""The kind of value that numbers the events of a class: of a narrower class there are others."""
PARTLY = frozenset({"walked-out", "in-part", "by-video"})
"""Manners of being there that another source may take for absence."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What the gates said: those that are shut, and what softens a clash."""

    shut: tuple[Shut, ...]
    cautions: tuple[str, ...]
    """Reasons why a clash is a tension at most."""


def _subject(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    identity = known.identity(left.subject, right.subject)
    mine, theirs = known.label(left.subject), known.label(right.subject)
    if identity is Identity.DIFFERENT:
        yield Shut(
            Gate.SUBJECT,
            f"They speak of different things: {' and '.join(sorted((mine, theirs)))}.",
            f"Do “{mine}” and “{theirs}” mean the same?",
        )
    elif identity is Identity.UNSURE:
        yield Shut(
            Gate.SUBJECT,
            f"It is not certain whether {mine} and {theirs} are the same.",
            f"Do “{mine}” and “{theirs}” mean the same?",
        )


def _predicate(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    if left.predicate == right.predicate:
        spec = known.vocabulary.predicate(left.predicate)
        if spec is not None and not spec.compared:
            yield Shut(
                Gate.PREDICATE,
                f'"{spec.label}" is kept and shown: two claims may agree, and never clash.',
                "Can it be said with another word?",
            )
        return
    one, two = sorted(_label(fact, known) for fact in (left, right))
    yield Shut(
        Gate.PREDICATE,
        f'They say different kinds of things: "{one}" and "{two}".',
        "Do both sentences state the same kind of fact?",
    )


def _label(fact: Fact, known: Known) -> str:
    spec = known.vocabulary.predicate(fact.predicate)
    return spec.label if spec else fact.predicate


def _scope(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    for name in sorted({*left.scope, *right.scope}):
        qualifier = known.vocabulary.qualifier(name)
        effect = qualifier.effect if qualifier else "match"
        if effect == "none":
            if left.denied != right.denied and {left.scope.get(name), right.scope.get(name)} & PARTLY:
                cautions.append("Who was there in part or from afar may be called absent.")
            continue
        mine, theirs = left.scope.get(name), right.scope.get(name)
        if mine is None or theirs is None:
            yield from _one_sided(name, _narrows(effect, left, known), left, right)
        else:
            yield from _both(name, mine, theirs, known, cautions, (left, right))


def _narrows(effect: str, fact: Fact, known: Known) -> bool:
    """Tell whether a qualifier only makes a claim more special: of one who is on a list, never of a figure."""
    spec = known.vocabulary.predicate(fact.predicate)
    return effect == "narrows" and spec is not None and spec.cardinality == "many"


def _one_sided(name: str, narrows: bool, left: Fact, right: Fact) -> Iterator[Shut]:  # noqa: FBT001
    """Yield the shut gate where only one side states a qualifier.

    A denial of the general includes the special: "did not attend" against "attended as an observer" may be compared.
    """
    stated, silent = (left, right) if name in left.scope else (right, left)
    if narrows and (left.polarity == right.polarity or (silent.denied and not stated.denied)):
        return
    words = stated.statement.phrase(name, stated.scope[name])
    yield Shut(
        Gate.SCOPE,
        f"Only {_source(stated)} says “{words}”; {_source(silent)} leaves it open.",
        f"Does {_source(silent)} also mean “{words}”?",
    )


def _source(fact: Fact) -> str:
    """Return how a source is called in a question."""
    return fact.statement.source.publisher or f"“{fact.statement.source.title}”"


def _both(name: str, mine: str, theirs: str, known: Known, cautions: list[str], facts: tuple[Fact, Fact]) -> Iterator[Shut]:
    identity = known.qualified(name, mine, theirs)
    if identity is Identity.SAME:
        return
    left, right = (fact.statement.labels.get(name, fact.scope[name]) for fact in facts)
    if identity is Identity.UNSURE and known.is_word(name) and not (name == "class" and facts[0].value.kind == COUNT):
        cautions.append(f'One of "{left}" and "{right}" is broader than the other, so both may be right.')
        return
    sure = "are not the same" if identity is Identity.DIFFERENT else "may not be the same"
    one, two = (fact.statement.phrase(name, fact.scope[name]) for fact in facts)
    yield Shut(Gate.SCOPE, f"“{one}” and “{two}” {sure}.", f"Do “{left}” and “{right}” mean the same?")


def _modality(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    one, two = left.modality, right.modality
    if Modality.PROPOSED in {one, two}:
        yield Shut(Gate.MODALITY, "One of them is a proposal; proposals may differ.", "Was the proposal carried out?")
    elif (one in AHEAD) != (two in AHEAD):
        yield Shut(
            Gate.MODALITY,
            "One of them is a plan or an expectation, the other is not.",
            "Was the plan carried out as stated?",
        )
    elif Modality.ALLEGED in {one, two}:
        cautions.append("One of the sources keeps its distance from what it reports, so this is only to check.")


def _kind(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:  # noqa: ARG001
    kinds = {left.value.kind, right.value.kind}
    if len(kinds) == 1 or kinds == {MembersMeaning.kind, "entity"}:
        return
    one, two = sorted(kinds)
    yield Shut(
        Gate.KIND,
        f"A value of kind {one} cannot be held against one of kind {two}.",
        "Can both be said in one way?",
    )


GATES: tuple[Callable[[Fact, Fact, Known, list[str]], Iterator[Shut]], ...] = (
    _subject,
    _predicate,
    _scope,
    tie_gate,
    _modality,
    time_gate,
    _kind,
)


def pass_gates(left: Fact, right: Fact, known: Known) -> Passage:
    """Return which gates are shut between two facts, in the gates' order, and what softens a clash."""
    cautions: list[str] = []
    shut = tuple(one for gate in GATES for one in gate(left, right, known, cautions))
    loose = (why for why in (left.statement.loose, right.statement.loose) if why)
    return Passage(shut, tuple(dict.fromkeys([*cautions, *loose])))
