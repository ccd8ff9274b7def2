"""How the time of resolving names grows with their number, and what is found: invented names of known things, no registry.

    python benchmarks/names_scale.py [--sizes 1000,10000,30000,100000] [--block 20000] [--json]

Each size is resolved several times, each time beside `rapidfuzz.process.cdist` with `ratio` for 5,000 x 5,000 of the same names (it
needs numpy); figures are medians of CPU time. The exponent tells how time grew from the smallest size: 1 is linear. `connected` is
the share of things whose wordings hang together by equal normal forms and pairs of candidates; `pair recall` the share of the pairs
of wordings of one thing that end in one cluster, once for all pairs and once without slips, bare surnames and initials, which by
themselves can only raise a question.
"""

import argparse
import gc
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import combinations
from math import log
from statistics import median

from invented_things import World
from rapidfuzz import fuzz, process

from checker.names.candidates import candidates
from checker.names.family import family
from checker.names.name_key import name_key
from checker.names.registry import RegistryIndex
from checker.names.resolution import Resolution
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind

SEED = 2026
A_SOURCE = 400
"""Names in one source, more or less."""
YARDSTICK = 5000
_ROUNDS = ((2_000, 5), (20_000, 3), (10**9, 2))
"""Up to so many names a size is resolved so often."""


@dataclass(frozen=True, slots=True)
class Said:
    """One mention, and which thing it stands for in truth."""

    source: str
    mention: Mention
    thing: int
    hard: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """What was found of what is true."""

    things: int
    connected: float
    wrong_merges: int
    pair_recall: float
    pair_recall_without_hard: float
    wrong: tuple[tuple[str, ...], ...]
    """Names of different things in one cluster, at most five clusters."""


@dataclass(frozen=True, slots=True)
class Size:
    """What one number of names cost."""

    names: int
    mentions: int
    seconds: float
    us_a_name: float
    comparisons_a_name: float
    cdists: float
    """Time as a multiple of the yardstick's."""
    exponent: float | None
    """From the smallest size."""
    quality: Quality | None = None


def invented(names: int, seed: int = SEED) -> list[Said]:
    """Return mentions of invented things with so many distinct names, spread over sources."""
    dice = random.Random(seed)  # noqa: S311 - the same names every time
    sources = [f"s{number}" for number in range(max(4, names // A_SOURCE))]
    known: dict[tuple[str, str], Mention] = {}
    said: list[Said] = []
    meant: dict[tuple[str, str, str], int] = {}
    for number, (thing, wordings) in enumerate(World(seed, richness=4000 if names > 5000 else 1500).things()):
        home = dice.choice(sources)
        for at, wording in enumerate(wordings):
            mention = known.get((thing.kind, wording.name))
            if mention is None:
                if len(known) == names:
                    return said
                mention = known[thing.kind, wording.name] = Mention(kind=MentionKind(thing.kind), name=wording.name)
            # What only its source can make clear stands where the thing is named in full, as its first wording does.
            source = home if wording.hard or not at else dice.choice(sources)
            if meant.setdefault((source, thing.kind, wording.name), number) == number:  # one source means one thing by it
                said.append(Said(source, mention, number, wording.hard))
    return said


def block(names: int) -> list[Said]:
    """Return nearly identical names: one pattern, with another letter or another number."""
    letters = "bdfghjklmnrstwyz"
    made = []
    for number in range(names):
        word = "".join(letters[(number // 16**at) % 16] + "aiou"[(number >> at) % 4] for at in range(4))
        made.append(
            (MentionKind.PERSON, f"Abu {word.title()} al-Qashani")
            if number % 2
            else (MentionKind.GROUP, f"Qashani Brigade {number}")
        )
    return [Said(f"s{at % 50}", Mention(kind=kind, name=name), at, hard=False) for at, (kind, name) in enumerate(made)]


def by_source(said: Sequence[Said]) -> dict[str, list[Mention]]:
    sources: dict[str, list[Mention]] = defaultdict(list)
    for one in said:
        sources[one.source].append(one.mention)
    return sources


def cpu(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


def names_by_family(said: Sequence[Said]) -> dict[MentionKind, list[str]]:
    found: dict[MentionKind, set[str]] = defaultdict(set)
    for one in said:
        found[family(one.mention.kind)].add(one.mention.name or "")
    return {kind: sorted(found[kind]) for kind in sorted(found)}


def comparisons(said: Sequence[Said]) -> int:
    """Return how many pairs of normal forms are looked at."""
    count = 0
    for kind, names in names_by_family(said).items():
        forms = {name_key(name, kind): name for name in names}
        count += len(candidates(sorted(forms.values()), str(kind)).pairs)
    return count


class Groups:
    """Names that hang together."""

    def __init__(self) -> None:
        self._of: dict[object, object] = {}

    def root(self, one: object) -> object:
        while self._of.get(one, one) != one:
            one = self._of[one]
        return one

    def join(self, left: object, right: object) -> None:
        self._of[self.root(left)] = self.root(right)


def connected(said: Sequence[Said]) -> float:
    """Return the share of things of which candidate pairs and equal normal forms connect all wordings."""
    groups: dict[int, Groups] = defaultdict(Groups)
    owners: dict[tuple[MentionKind, str], set[int]] = defaultdict(set)
    for one in said:
        kind, name = family(one.mention.kind), one.mention.name or ""
        owners[kind, name].add(one.thing)
        groups[one.thing].join((kind, name), name_key(name, kind))
    for kind, names in names_by_family(said).items():
        for left, right in candidates(names, str(kind)).pairs:
            for thing in owners[kind, names[left]] & owners[kind, names[right]]:
                groups[thing].join((kind, names[left]), (kind, names[right]))
    wordings: dict[int, set[object]] = defaultdict(set)
    for one in said:
        wordings[one.thing].add((family(one.mention.kind), one.mention.name))
    several = [thing for thing, names in wordings.items() if len(names) > 1]
    whole = sum(len({groups[thing].root(name) for name in wordings[thing]}) == 1 for thing in several)
    return whole / len(several) if several else 1.0


def quality(said: Sequence[Said], found: Resolution) -> Quality:
    """Hold the clusters against what is true."""
    held: dict[str, set[int]] = defaultdict(set)
    wordings: dict[int, set[tuple[str, str, bool]]] = defaultdict(set)
    for one in said:
        cluster = found.entity(one.source, one.mention)
        held[cluster].add(one.thing)
        wordings[one.thing].add((one.mention.name or "", cluster, one.hard))
    wrong = sorted(cluster for cluster, things in held.items() if len(things) > 1)
    all_pairs, easy = [], []
    for names in wordings.values():
        for left, right in combinations(sorted(names), 2):
            all_pairs.append(left[1] == right[1])
            if not (left[2] or right[2]):
                easy.append(left[1] == right[1])
    return Quality(
        len(wordings),
        round(connected(said), 4),
        len(wrong),
        round(sum(all_pairs) / max(1, len(all_pairs)), 4),
        round(sum(easy) / max(1, len(easy)), 4),
        tuple(tuple(sorted({name for _, name in found.wordings(cluster)})) for cluster in wrong[:5]),
    )


def measured(said: Sequence[Said], smallest: Size | None, rounds: int) -> tuple[Size, Resolution]:
    """Resolve some mentions several times, the yardstick before each time."""
    import numpy  # noqa: F401, PLC0415, ICN001 - cdist needs it, and says so badly

    sources, registry = by_source(said), RegistryIndex.build(())
    names = list(dict.fromkeys(one.mention.name or "" for one in said))
    some = (names * (1 + YARDSTICK // len(names)))[:YARDSTICK]
    found: list[Resolution] = []
    times, yards = [], []
    for _ in range(rounds):
        yards.append(cpu(partial(process.cdist, some, some, scorer=fuzz.ratio)))
        found.clear()
        clear_caches()
        gc.collect()  # so that no round pays for what another has left behind
        times.append(cpu(lambda: found.append(resolve(sources, registry))))
    seconds, count = median(times), len({(one.mention.kind, one.mention.name) for one in said})
    exponent = round(log(seconds / smallest.seconds) / log(count / smallest.names), 3) if smallest else None
    size = Size(
        count,
        len(said),
        round(seconds, 3),
        round(1e6 * seconds / count, 1),
        round(comparisons(said) / count, 2),
        round(seconds / median(yards), 2),
        exponent,
    )
    return size, found[-1]


def report(sizes: Sequence[int], near: int) -> dict[str, object]:
    """Return the figures of each size and of the block."""
    found: list[Size] = []
    for names in sizes:
        said = invented(names)
        rounds = next(rounds for most, rounds in _ROUNDS if names <= most)
        size, resolution = measured(said, found[0] if found else None, rounds)
        found.append(replace(size, quality=quality(said, resolution)))
    crowd, resolution = measured(block(near), None, 2)
    return {"sizes": [asdict(one) for one in found], "block": {**asdict(crowd), "notes": list(resolution.notes)}}


def clear_caches() -> None:
    """Forget all words, so that no size lives on what another has read."""
    for name, module in sorted(sys.modules.items()):
        if name.startswith("checker.names."):
            for held in vars(module).values():
                if callable(clear := getattr(held, "cache_clear", None)):
                    clear()


def show(found: Mapping[str, object]) -> str:
    lines = []
    for one in found["sizes"]:
        quality = one["quality"]
        lines.append(
            f"{one['names']:>7} names ({one['mentions']} mentions)  {one['seconds']:8.2f} s  {one['us_a_name']:6.0f} µs a name  "
            f"{one['comparisons_a_name']:.2f} comparisons a name  {one['cdists']:6.2f} cdist  exponent {one['exponent'] or '–'}"
        )
        lines.append(
            f"        {quality['things']} things  connected {quality['connected']}  wrong merges {quality['wrong_merges']}  "
            f"pair recall {quality['pair_recall']} (without hard ones {quality['pair_recall_without_hard']})"
        )
        lines.extend(f"        wrong: {' | '.join(names)}" for names in quality["wrong"])
    one = found["block"]
    lines.append(
        f"a block of {one['names']} names that are nearly one  {one['seconds']:.2f} s  {one['us_a_name']:.0f} µs a name  "
        f"{one['comparisons_a_name']} comparisons a name"
    )
    lines.extend(f"        {note}" for note in one["notes"])
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure how the time of resolving names grows, and what is found.")
    parser.add_argument("--sizes", default="1000,10000,30000,100000", help="numbers of distinct names, with commas between them")
    parser.add_argument("--block", type=int, default=20_000, help="how many nearly identical names are resolved at last")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    found = report([int(one) for one in options.sizes.split(",")], options.block)
    print(json.dumps(found, ensure_ascii=False, indent=2) if options.json else show(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
