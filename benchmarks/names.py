"""How well names are recognised: precision and recall of `same` over labelled pairs, beside measures of likeness.

    python benchmarks/names.py PAIRS.tsv [--registry FILE] [--json]

PAIRS.tsv has the columns `name_a, name_b, kind, label` with the labels `same`, `different`, `related`; other
columns are left alone. Everything but `same` counts as not the same. For each measure two thresholds are chosen on
these very pairs, which flatters it: the one with the best F1, and the one with the most recall at a precision of at
least 0.95.
"""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from checker.names.answer import Identity
from checker.names.match import compare

Judge = Callable[[str, str, str], Identity]
Measure = Callable[[str, str], float]

SAME = "same"
PRECISE = 0.95


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two names and whether they stand for one thing."""

    left: str
    right: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 of `same`, all 0 where nothing was found."""

    precision: float
    recall: float
    f1: float


def read_pairs(path: Path) -> list[LabelledPair]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            LabelledPair(row["name_a"], row["name_b"], row["kind"], row["label"]) for row in csv.DictReader(file, delimiter="\t")
        ]


def by_name_alone(left: str, right: str, kind: str) -> Identity:
    return compare(left, right, kind).identity


def score(said_same: Sequence[bool], pairs: Sequence[LabelledPair]) -> Score:
    hits = sum(said and pair.label == SAME for said, pair in zip(said_same, pairs, strict=True))
    said, known = sum(said_same), sum(pair.label == SAME for pair in pairs)
    precision, recall = hits / said if said else 0.0, hits / known if known else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return Score(round(precision, 4), round(recall, 4), round(f1, 4))


def judge_peer(measure: Measure, pairs: Sequence[LabelledPair]) -> dict[str, object]:
    values = [measure(pair.left.casefold(), pair.right.casefold()) for pair in pairs]
    scores = [(score([value >= cut for value in values], pairs), cut) for cut in sorted(set(values))]
    best, threshold = max(scores, key=lambda found: (found[0].f1, found[1]), default=(Score(0, 0, 0), 0.0))
    precise = max((found.recall for found, _ in scores if found.precision >= PRECISE), default=0.0)
    return {**asdict(best), "threshold": round(threshold, 2), "recall_at_precision_0.95": precise}


PEERS: dict[str, Measure] = {
    "WRatio": fuzz.WRatio,
    "token_set_ratio": fuzz.token_set_ratio,
    "Jaro-Winkler": lambda left, right: 100 * JaroWinkler.similarity(left, right),
}


def report(pairs: Sequence[LabelledPair], answer: Judge) -> dict[str, object]:
    """Return pairs, precision, recall, f1, wrong_merges, unsure and peers."""
    answers = [answer(pair.left, pair.right, pair.kind) for pair in pairs]
    said_same = [found is Identity.SAME for found in answers]
    wrong = [pair for pair, said in zip(pairs, said_same, strict=True) if said and pair.label != SAME]
    return {
        "pairs": len(pairs),
        **asdict(score(said_same, pairs)),
        "wrong_merges": len(wrong),
        "wrong_pairs": [[pair.left, pair.right, pair.kind, pair.label] for pair in wrong],
        "unsure": round(answers.count(Identity.UNSURE) / len(answers), 4) if answers else 0.0,
        "peers": {name: judge_peer(measure, pairs) for name, measure in PEERS.items()},
    }


def show(found: dict[str, object]) -> str:
    lines = [f"{name:<14}{found[name]}" for name in ("pairs", "precision", "recall", "f1", "wrong_merges", "unsure")]
    lines += [f"  wrong: {' | '.join(pair)}" for pair in found["wrong_pairs"]]
    lines += [f"{name:<18}{' '.join(f'{key} {value}' for key, value in peer.items())}" for name, peer in found["peers"].items()]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure how well names are recognised.")
    parser.add_argument("pairs", type=Path, metavar="PAIRS.tsv")
    parser.add_argument("--registry", type=Path, help="a registry to decide with; without it names alone decide")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    if options.registry is not None:
        parser.error("--registry is not measured yet: leave it out")
    found = report(read_pairs(options.pairs), by_name_alone)
    print(json.dumps(found, ensure_ascii=False, indent=2) if options.json else show(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
