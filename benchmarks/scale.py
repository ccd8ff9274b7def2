"""How the time of a check grows with the number of claims: many events, and one event for all.

    python benchmarks/scale.py [CLAIMS ...]

Each size is checked three times; the figure is the least CPU time. The last column is the exponent by which time grew from the size
before: 1 is linear.
"""

import json
import sys
import tempfile
import time
from math import log
from pathlib import Path

from checker.config import Config
from checker.engine import check

A_FILE = 100
"""Claims in one file."""


def write(folder: Path, claims: int, events: int) -> None:
    """Write claim files about `events` events; one claim in ten disagrees with the others."""
    (folder / "claims").mkdir()
    for start in range(0, claims, A_FILE):
        listed = [
            {
                "id": f"c{number}",
                "subject": {"kind": "event", "name": f"fire number {number % events + 1} at the works"},
                "predicate": "killed",
                "value": {"kind": "quantity", "number": 12 if number % 10 else 13 + number % 7, "counted": "people"},
                "evidence": [{"quote": "as the article says"}],
            }
            for number in range(start, min(claims, start + A_FILE))
        ]
        source = {"id": f"s{start}", "title": "T", "published": "2021-03-12"}
        file = {"schema_version": 1, "source": source, "claims": listed}
        (folder / "claims" / f"s{start}.json").write_text(json.dumps(file), encoding="utf-8")


def seconds(claims: int, events: int) -> float:
    """Return the least CPU time of three checks."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, claims, events)
        times = []
        for _ in range(3):
            before = time.process_time()
            check(folder, (), Config())
            times.append(time.process_time() - before)
        return min(times)


def main(sizes: list[int]) -> None:
    for title, events in (("a hundredth as many events", None), ("one event", 1)):
        print(title)
        last: tuple[int, float] | None = None
        for claims in sizes:
            took = seconds(claims, events or claims // 100)
            grew = f"{log(took / last[1]) / log(claims / last[0]):.2f}" if last else "–"
            print(f"  {claims:>7} claims  {took:7.2f} s  {1e6 * took / claims:7.0f} µs a claim  exponent {grew}")
            last = claims, took


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1000, 2000, 4000])
