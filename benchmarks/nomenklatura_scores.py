"""Scores of OpenSanctions' name engine (logic-v2) for pairs of names; run by an interpreter that has nomenklatura.

    PYTHON benchmarks/nomenklatura_scores.py < PAIRS.json > SCORES.json

PAIRS.json is a list of [name, other name, kind]; SCORES.json is {"version": …, "scores": […], "seconds": …}, a score from 0 to 1 for each
pair, in order. Nothing of this project is imported here, as the interpreter need not have it.
"""

import json
import sys
import time
from collections.abc import Sequence
from importlib.metadata import version

from followthemoney import ValueEntity, model
from nomenklatura.matching.logic_v2.model import LogicV2

SCHEMAS = {"person": "Person", "ship": "Vessel", "vessel": "Vessel"}
"""Schema by kind; everything else is compared as an organisation, the nearest that its schemata have."""

OBVIOUS = (("John Smith", "Jane Doe", 0.0, 0.4), ("John Smith", "John Smith", 1.0, 1.0))
"""Pairs with the least and the highest score that they may have, to notice a wrong use of the library."""


def entity(identity: str, name: str, kind: str) -> ValueEntity:
    """Return an entity with a name. Its id must be one that no other has: the library remembers names by id."""
    schema = model.get(SCHEMAS.get(kind, "Organization"))
    if schema is None:
        raise LookupError("the library has no such schema")
    found = ValueEntity(schema, {"id": identity})
    found.add("name", name)
    return found


def scores(pairs: Sequence[tuple[str, str, str]], prefix: str) -> list[float]:
    """Return the score of each pair, the first name as what is looked for."""
    config = LogicV2.default_config()
    found = []
    for at, (left, right, kind) in enumerate(pairs):
        here, there = entity(f"{prefix}-{at}-a", left, kind), entity(f"{prefix}-{at}-b", right, kind)
        found.append(float(LogicV2.compare(here, there, config).score))
    return found


def main() -> int:
    for (left, right, least, most), value in zip(
        OBVIOUS, scores([(*pair[:2], "person") for pair in OBVIOUS], "obvious"), strict=True
    ):
        if not least <= value <= most:
            print(f"{left} / {right} scores {value}, so this version is not used as it should be", file=sys.stderr)
            return 1
    pairs = [(left, right, kind) for left, right, kind in json.load(sys.stdin)]
    start = time.process_time()
    found = scores(pairs, "pair")
    json.dump({"version": version("nomenklatura"), "scores": found, "seconds": time.process_time() - start}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
