"""How the time of a check grows with the number of claims, stage by stage and rule by rule, and whether every planted conflict is found.

    python benchmarks/scale.py [CLAIMS ...] [--shapes ordinary,one-event,...] [--runs 3] [--json]

Claims are made up: `ordinary` ones have the conflict and the look-alike of every rule, told of ever new events, persons and bodies, among
others about which nobody disagrees; the other shapes hang together as much as can be. Each size is checked several times, fewer times where
it is large; each figure is the least CPU time. The exponent tells how time grew from the size before and from the smallest: 1 is linear.
The exit code is 1 where a rule grows faster than CLAIMS ** 1.15, or where a planted conflict is missed, or in `ordinary` anything else is
reported above a note. Times below 0.05 s are taken for 0.05 s there, since they tell nothing. Before and after each stage the same small work
is timed: where the machine is slower than at its quickest, since others use it too, the stage's time is made as much less.
"""

import argparse
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from math import log
from pathlib import Path
from typing import TypeVar

from scale_corpus import Corpus, Scored, scored
from scale_hostile import SHAPES
from scale_ordinary import ordinary

from checker.choose import choose
from checker.comparing.dossier import Dossier
from checker.config import Config
from checker.engine import assemble, read_statements, report_of, resolve_names, rules_of, run_rules
from checker.reading.library import read_library

FASTEST = 1.15
"""No rule may grow faster than the number of claims to this power."""
FLOOR = 0.05
"""Seconds below which a time says nothing."""
ALL: Mapping[str, Callable[[int], Corpus]] = {"ordinary": ordinary, **SHAPES}
SIZES = (1000, 4000, 16000)
LIMITS = {"max_file_bytes": 2**30, "max_items": 10**8}
"""So large a file may be, so that one source may hold all claims."""
T = TypeVar("T")


_QUICKEST: list[float] = []


def slowness() -> float:
    """Return how much slower the machine is now than it was at its quickest, by some work that is always the same."""
    before = time.process_time()
    sum(len(str(number)) for number in range(20_000))
    took = time.process_time() - before
    _QUICKEST[:] = [min([took, *_QUICKEST])]
    return took / _QUICKEST[0]


class Clock:
    """Adds up CPU time by stage, as of a machine with nothing else to do."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def time(self, stage: str, work: Callable[[], T]) -> T:
        gc.freeze()  # a stage pays for its own garbage, and not for looking through what others made
        slow = slowness()
        before = time.process_time()
        found = work()
        took = time.process_time() - before
        self.seconds[stage] = 2 * took / (slow + slowness())
        return found


@dataclass(frozen=True, slots=True)
class Size:
    """What one number of claims cost, and what was found."""

    claims: int
    stages: Mapping[str, float]
    """Seconds by stage and, as `rule NAME`, by rule."""
    scored: Scored

    @property
    def total(self) -> float:
        return sum(self.stages.values())


def compare(dossier: Dossier) -> None:
    """Judge all pairs, and sort all facts, so that no rule is charged for what many of them use."""
    _ = dossier.clashes, dossier.drifts, dossier.apart, dossier.agreements, dossier.met, dossier.skipped
    _ = dossier.by_claim, dossier.facts_about("", ""), dossier.occasions, dossier.versions, dossier.origins


def run(corpus: Corpus, folder: Path) -> Size:
    """Check the claims once, as `checker.engine.check` does."""
    clock, config = Clock(), Config(limits=LIMITS)
    chosen = choose(folder, (), config)
    library = clock.time("load", partial(read_library, folder, chosen.compared, config))
    names = clock.time("resolve", partial(resolve_names, library))
    statements, faults = clock.time("read", partial(read_statements, library, names))
    dossier = clock.time("facts", partial(assemble, library, names, statements))
    clock.time("places", lambda: [file.file.document.locate("/claims/0") for file in library.files])
    clock.time("compare", partial(compare, dossier))
    findings, crashes = [], list(faults)
    for rule in rules_of(config):
        found, crashed = clock.time(f"rule {rule.name()}", partial(run_rules, (rule,), dossier, library))
        findings += found
        crashes += crashed
    if crashes or library.problems:
        raise ValueError((*crashes, *library.problems)[0].message)
    clock.time("report", partial(report_of, dossier, library, findings, (), config, chosen))
    return Size(corpus.claims, clock.seconds, scored(corpus, findings))


def measured(make: Callable[[int], Corpus], claims: int, runs: int) -> Size:
    """Return the least times of several runs."""
    corpus = make(claims)
    with tempfile.TemporaryDirectory() as name:
        corpus.write(Path(name))
        found = []
        for _ in range(max(1, min(runs, 12_000 // claims))):
            gc.unfreeze()
            gc.collect()
            for _ in range(20):  # so that it is known how quick the machine can be
                slowness()
            found.append(run(corpus, Path(name)))
    return Size(corpus.claims, {stage: min(one.stages[stage] for one in found) for stage in found[0].stages}, found[0].scored)


def exponent(small: Size, large: Size, stage: str, floor: float = 0.0) -> float | None:
    """Return the power of the number of claims by which a stage grew; None where it took no time."""
    one, two = (max(size.stages[stage] if stage else size.total, floor) for size in (small, large))
    return log(two / one) / log(large.claims / small.claims) if one and two and large.claims > small.claims else None


def steep(sizes: Sequence[Size]) -> Iterator[str]:
    """Yield the rules that grow too fast: from the first size that can be measured to the largest."""
    for stage in (stage for stage in sizes[-1].stages if stage.startswith("rule ")):
        first = next((size for size in sizes[:-1] if size.stages[stage] >= FLOOR), sizes[-2] if len(sizes) > 1 else sizes[-1])
        grew = exponent(first, sizes[-1], stage, FLOOR)
        if grew is not None and grew > FASTEST:
            yield f"{stage} grows as claims ** {grew:.2f}"


def faults(shape: str, sizes: Sequence[Size]) -> list[str]:
    found = list(steep(sizes))
    for size in sizes:
        found += [f"{size.claims} claims: missed {one}" for one in size.scored.missed]
        found += [f"{size.claims} claims: not planted: {one}" for one in size.scored.others if shape == "ordinary"]
    return found


def lines(title: str, sizes: Sequence[Size]) -> Iterator[str]:
    """Yield the table of one shape: each size with its stages, the slowest first."""
    yield title
    for at, size in enumerate(sizes):
        before, least = sizes[max(0, at - 1)], sizes[0]

        def grew(stage: str, before: Size = before, least: Size = least, size: Size = size) -> str:
            both = [exponent(one, size, stage) for one in (before, least)]
            return " / ".join("–" if one is None else f"{one:.2f}" for one in both)

        told = f"{size.scored.found} of {size.scored.planted} planted conflicts found"
        yield f"{size.claims:>8} claims {size.total:8.2f} s  {1e6 * size.total / size.claims:6.0f} µs a claim  {grew('')}  {told}"
        for stage, seconds in sorted(size.stages.items(), key=lambda one: -one[1]):
            if not stage.startswith("rule ") or seconds >= FLOOR:
                yield f"         {seconds:10.3f} s  {grew(stage):>13}  {stage}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description="Measure how the time of a check grows, and whether planted conflicts are found."
    )
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="CLAIMS", help="numbers of claims")
    parser.add_argument("--shapes", default=",".join(ALL), help=f"what claims: {', '.join(ALL)}")
    parser.add_argument("--runs", type=int, default=3, help="how often a size is checked at most")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    found: dict[str, object] = {}
    wrong = []
    for shape in options.shapes.split(","):
        sizes = [measured(ALL[shape], claims, options.runs) for claims in options.sizes]
        wrong += (bad := [f"{shape}: {one}" for one in faults(shape, sizes)])
        found[shape] = {"sizes": [asdict(one) | {"total": one.total} for one in sizes], "faults": bad}
        if not options.json:
            print("\n".join([*lines(shape, sizes), *bad]), flush=True)
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
