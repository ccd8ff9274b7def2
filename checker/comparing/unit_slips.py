"""One number in two units that cannot be brought together, told of one thing by two sources."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.facing import Facing
from checker.comparing.relate import related
from checker.comparing.topic import FEW, Cell, Topic
from checker.values import Identity, Verdict
from checker.values.quantity import QuantityMeaning


def unit_slips(dossier: Dossier) -> Iterator[Clash]:
    """Yield pairs of facts of one topic that have one number and units of two dimensions."""
    for topic in dossier.topics:
        by_number: defaultdict[float, list[Cell]] = defaultdict(list)
        for cell in topic.cells:
            value = cell.first.value
            if isinstance(value, QuantityMeaning) and value.number is not None and not cell.first.denied:
                by_number[value.number].append(cell)
        for _, cells in sorted(by_number.items()):
            yield from _among(topic, cells, dossier)


def _among(topic: Topic, cells: list[Cell], dossier: Dossier) -> Iterator[Clash]:
    """Yield the pairs among cells of one number; of many the first."""
    by_dimension: defaultdict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        by_dimension[cell.first.value.dimension].append(cell)  # type: ignore[attr-defined]
    for mine, theirs in combinations(sorted(by_dimension), 2):
        for one in by_dimension[mine][:FEW]:
            for two in by_dimension[theirs][:FEW]:
                yield from _clash(topic, one, two, dossier)


def _clash(topic: Topic, one: Cell, two: Cell, dossier: Dossier) -> Iterator[Clash]:
    left, right = one.first.value, two.first.value
    assert isinstance(left, QuantityMeaning)  # noqa: S101
    assert isinstance(right, QuantityMeaning)  # noqa: S101
    reason = left.slip(right)
    alike = not (left.counted and right.counted) or dossier.known.counts(left.counted, right.counted) is Identity.SAME
    if reason is None or not alike:
        return
    judgement = related(one.first, two.first, dossier.known, reason, frozenset())
    if judgement.verdict.clashes:
        softer = replace(judgement, verdict=Verdict.TENSION)
        yield from (Clash(topic, mine, other, softer) for mine, other in Facing().pairs(one, two) if mine.source != other.source)
