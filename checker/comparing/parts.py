"""A part that is greater than its whole, told of by two claims whose scopes differ."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from checker.comparing.dossier import Dossier
from checker.comparing.facing import MANY, Facing
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.judge import Judgement
from checker.comparing.known import Known
from checker.comparing.relate import related
from checker.comparing.topic import Cell
from checker.comparing.wholes import Key, Step, is_additive, key_of, wholes_of
from checker.values import Identity, Verdict
from checker.values.bounds import Bounds
from checker.values.hedge import Hedge, bounds_of
from checker.values.quantity import QuantityMeaning

REPLACED = frozenset({Gate.SUBJECT, Gate.PREDICATE, Gate.SCOPE})
"""Gates in whose place the relation of part and whole stands."""
NUMBERING = frozenset({"ordinal", "number-held"})
"""Predicates that number events one by one: their figures have a rule of their own."""

Figures = Mapping[Key, tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class Excess:
    """A figure for a part that does not fit into the figure for its whole."""

    part: Fact
    whole: Fact
    steps: tuple[Step, ...]
    judgement: Judgement


def figures(dossier: Dossier) -> Figures:
    """Return the affirmed figures that parts add up to, by what they are figures of."""
    found: defaultdict[Key, list[Cell]] = defaultdict(list)
    for topic in dossier.topics:
        for cell in topic.cells:
            first = cell.first
            counts = isinstance(first.value, QuantityMeaning) and not first.denied and first.predicate not in NUMBERING
            if counts and is_additive(first, topic.predicate):
                found[key_of(first, dossier.known)].append(cell)
    return {key: tuple(cells) for key, cells in sorted(found.items())}


def around(known: Known) -> Mapping[str, tuple[str, ...]]:
    """Return what each thing is a part of by what the sources tell."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for part, whole in sorted(known.told):
        found[part].append(whole)
    return {part: tuple(wholes) for part, wholes in found.items()}


def excesses(dossier: Dossier) -> Iterator[tuple[Excess, ...]]:
    """Yield the parts greater than their wholes, together those that tell of one part and one whole."""
    told, by_key, facing = around(dossier.known), figures(dossier), Facing()
    for cells in by_key.values():
        for key, steps in wholes_of(cells[0].first, dossier.known, told):
            found = tuple(_between(cells, by_key.get(key, ()), steps, facing, dossier.known))
            if found:
                yield found


def _between(
    parts: Sequence[Cell], wholes: Sequence[Cell], steps: tuple[Step, ...], facing: Facing, known: Known
) -> Iterator[Excess]:
    for part, whole in _suspicious(parts, wholes):
        judgement = weigh(part.first, whole.first, steps, known)
        if judgement is None:
            continue
        for one, two in facing.pairs(part, whole):
            if not is_excused(one, two, judgement):
                yield Excess(one, two, steps, judgement)


def _suspicious(parts: Sequence[Cell], wholes: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield all pairs where they are few; of many, the greatest part with every whole and the least whole with every part."""
    if len(parts) * len(wholes) <= MANY:
        yield from product(parts, wholes)
        return
    greatest, least = max(parts, key=_low), min(wholes, key=_high)
    yield from ((greatest, whole) for whole in wholes)
    yield from ((part, least) for part in parts if part is not greatest)


def _low(cell: Cell) -> float:
    return (cell.first.value.hull() or (0.0, 0.0))[0]


def _high(cell: Cell) -> float:
    return (cell.first.value.hull() or (0.0, 0.0))[1]


def weigh(part: Fact, whole: Fact, steps: tuple[Step, ...], known: Known) -> Judgement | None:
    """Judge a figure for a part against one for its whole; None where the part may well fit."""
    assert isinstance(part.value, QuantityMeaning)  # noqa: S101
    assert isinstance(whole.value, QuantityMeaning)  # noqa: S101
    above = _reach(part, part.value, steps).above(whole.value.bounds)
    if not above.clashes or part.value.dimension != whole.value.dimension:
        return None
    reason = f"{part.say()} cannot be a part of {whole.say()}: a part is not greater than its whole."
    return beside(part, whole, steps, above, reason, known)


def beside(part: Fact, whole: Fact, steps: tuple[Step, ...], above: Verdict, reason: str, known: Known) -> Judgement | None:
    """Judge a part whose figure is too great by whether the two may be compared at all, and what leaves room."""
    counted = _same_things(part.value, whole.value, known)
    if counted is Identity.DIFFERENT or (known.time_of(whole.predicate, whole.subject) == "grows" and _was_before(whole, part)):
        return None
    judgement = related(part, whole, known, reason, REPLACED)
    if not judgement.verdict.clashes:
        return None
    doubts = [step.caution for step in steps if step.caution]
    if counted is Identity.UNSURE:
        doubts.append("Only one of them says what is counted.")
    cautions = tuple(dict.fromkeys([*judgement.cautions, *doubts]))
    verdict = Verdict.TENSION if doubts or above is Verdict.TENSION else judgement.verdict
    return replace(judgement, verdict=verdict, reason=reason, cautions=cautions)


def _reach(part: Fact, value: QuantityMeaning, steps: tuple[Step, ...]) -> Bounds:
    """Return the numbers of a part; of "12 of 80 beds", told of a body with a condition, all 80 are in the whole."""
    lasting = any(step.what == "condition" for step in steps) and part.predicate == "number"
    if lasting and value.of is not None and value.of > value.bounds.inner.high:
        return bounds_of(value.of, Hedge.NONE)
    return value.bounds


def _same_things(part: object, whole: object, known: Known) -> Identity:
    """Compare what is counted: SAME also where the whole's word includes the part's, UNSURE where only one is given."""
    mine, theirs = getattr(part, "counted", ""), getattr(whole, "counted", "")
    if known.includes(theirs, mine):
        return Identity.SAME
    found = known.counts(mine, theirs)
    return Identity.DIFFERENT if found is Identity.UNSURE and mine and theirs else found


def _was_before(whole: Fact, part: Fact) -> bool:
    """Tell whether the figure for the whole is certainly the earlier one, so that it may have grown since."""
    return whole.time is not None and part.time is not None and bool(whole.time.before(part.time))


def is_excused(part: Fact, whole: Fact, judgement: Judgement) -> bool:
    """Tell whether one article may well say both: a round figure beside an exact one, or the words of two speakers."""
    if part.address == whole.address:
        return True
    if part.source != whole.source:
        return False
    speakers = part.statement.speakers, whole.statement.speakers
    return (all(speakers) and speakers[0] != speakers[1]) or (judgement.verdict is Verdict.TENSION and not judgement.cautions)
