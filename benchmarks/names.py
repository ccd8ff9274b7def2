"""How well names are recognised: precision and recall of `same` over labelled pairs, with other measures beside it in the same run.

    python benchmarks/names.py PAIRS.tsv [--registry FILE_OR_FOLDER] [--nomenklatura PYTHON] [--missed] [--json]

PAIRS.tsv has the columns `name_a, name_b, kind, label` with the labels `same`, `different`, `related`; other columns are left alone.
Everything but `same` counts as not the same, also `unsure`. With --registry the answers are those of `checker match` in a project with that
registry: a file, a claims folder or a project. With --nomenklatura, an interpreter of an environment that has that library, OpenSanctions'
logic-v2 is a peer as well.

For each peer thresholds are chosen on these very pairs, which flatters it: the one with the best F1, and those with the most recall at a
precision of at least 0.95 and of at least ours.
"""

import argparse
import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from checker.config import Config
from checker.model.registry import Registry
from checker.names.answer import Answer, Identity
from checker.names.asking import Asking
from checker.names.registry import RegistryIndex
from checker.reading.documents import read_record
from checker.reading.library import read_library
from checker.reading.limits import limits_of

Measure = Callable[[str, str], float]

SAME, DIFFERENT, RELATED = "same", "different", "related"
COLUMNS = ("name_a", "name_b", "kind", "label")
PRECISE = 0.95
INSTALL = "python -m venv nk && nk/bin/pip install nomenklatura (needs the ICU library), then --nomenklatura nk/bin/python"

PEERS: dict[str, Measure] = {
    "WRatio": fuzz.WRatio,
    "token_set_ratio": fuzz.token_set_ratio,
    "Jaro-Winkler": lambda left, right: 100 * JaroWinkler.similarity(left, right),
}


class Unusable(Exception):  # noqa: N818 - it says what is wrong with what was given
    """The pairs, the registry or the interpreter cannot be used."""


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
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", strict=True)
            missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
            if missing:
                raise Unusable(f"{path}: the first line must name the columns; missing: {', '.join(missing)}")
            return [_pair(row, f"{path}, line {reader.line_num}") for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Unusable(f"{path} cannot be read: {error}") from None


def _pair(row: dict[str, str | None], place: str) -> LabelledPair:
    left, right, kind, label = ((row[column] or "").strip() for column in COLUMNS)
    if label not in {SAME, DIFFERENT, RELATED}:
        raise Unusable(f"{place}: there is no label {label!r}; write same, different or related")
    if not left or not right:
        raise Unusable(f"{place}: a name is missing")
    return LabelledPair(left, right, kind, label)


def read_registry(path: Path | None) -> Asking:
    """Return what answers by the registry in a file, a claims folder or a project; without a path by words alone."""
    if path is None:
        return Asking(RegistryIndex.build([]))
    if path.is_file():
        record, problems = read_record(path.parent, path.name, Registry, limits_of(Config().limits))
        found = [(path.name, record.record)] if record is not None else []
    elif path.is_dir():
        claims = (path / "claims" if (path / "claims").is_dir() else path).resolve()
        library = read_library(claims.parent, (), Config(claims=claims.name))
        found, problems = list(library.registries), library.problems
    else:
        raise Unusable(f"there is no registry {path}")
    wrong = [one.message for one in problems if one.severity == "error"]
    if wrong or not found:
        raise Unusable(f"the registry {path} cannot be used: {' '.join(wrong) or 'there is none'}")
    return Asking(RegistryIndex.build(found))


def score(said_same: Sequence[bool], pairs: Sequence[LabelledPair]) -> Score:
    hits = sum(said and pair.label == SAME for said, pair in zip(said_same, pairs, strict=True))
    said, known = sum(said_same), sum(pair.label == SAME for pair in pairs)
    precision, recall = hits / said if said else 0.0, hits / known if known else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return Score(round(precision, 4), round(recall, 4), round(f1, 4))


def judge_peer(values: Sequence[float], pairs: Sequence[LabelledPair], ours: float) -> dict[str, float]:
    """Return a peer's figures at its best threshold, and its most recall at a precision of at least 0.95, and of at least `ours`."""
    scores = [(score([value >= cut for value in values], pairs), cut) for cut in sorted(set(values))]
    best, threshold = max(scores, key=lambda found: (found[0].f1, found[1]), default=(Score(0, 0, 0), 0.0))
    return {
        **asdict(best),
        "threshold": round(threshold, 2),
        "recall_at_precision_0.95": max((found.recall for found, _ in scores if found.precision >= PRECISE), default=0.0),
        "recall_at_our_precision": max((found.recall for found, _ in scores if found.precision >= ours), default=0.0),
    }


def peers(pairs: Sequence[LabelledPair], ours: float, interpreter: str | None) -> dict[str, dict[str, float]]:
    found = {}
    for name, measure in PEERS.items():
        start = time.process_time()
        values = [measure(pair.left.casefold(), pair.right.casefold()) for pair in pairs]
        took = time.process_time() - start
        found[name] = judge_peer(values, pairs, ours) | {"microseconds": _each(took, pairs)}
    if interpreter is not None:
        answer = logic_v2(pairs, interpreter)
        took = answer["seconds"]
        found["logic-v2"] = judge_peer([100 * one for one in answer["scores"]], pairs, ours) | {
            "microseconds": _each(took, pairs)
        }
    return found


def logic_v2(pairs: Sequence[LabelledPair], interpreter: str) -> dict:
    """Return what nomenklatura_scores.py prints, run by another interpreter."""
    script = Path(__file__).with_name("nomenklatura_scores.py")
    names = json.dumps([[pair.left, pair.right, pair.kind] for pair in pairs])
    try:
        ran = subprocess.run(
            [interpreter, str(script)], input=names, capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError as error:
        raise Unusable(f"{interpreter} cannot be run: {error}") from None
    if ran.returncode:
        last = (ran.stderr.strip().splitlines() or ["no message"])[-1]
        raise Unusable(f"{interpreter} cannot score names with nomenklatura: {last}; to install it: {INSTALL}")
    return json.loads(ran.stdout)


def _each(seconds: float, pairs: Sequence[LabelledPair]) -> float:
    return round(1_000_000 * seconds / len(pairs), 1) if pairs else 0.0


def report(pairs: Sequence[LabelledPair], asking: Asking, interpreter: str | None = None) -> dict:
    """Return pairs, precision, recall, f1, wrong_merges, unsure and peers, and what else `show` prints."""
    start = time.process_time()
    answers = [asking.answer(pair.left, pair.right, pair.kind) for pair in pairs]
    took = time.process_time() - start
    whole = figures(pairs, answers)
    listed = list(zip(pairs, answers, strict=True))
    by_kind = {kind: [one for one in listed if one[0].kind == kind] for kind in sorted({pair.kind for pair in pairs})}
    return {
        **whole,
        "microseconds": _each(took, pairs),
        "kinds": {kind: figures(*zip(*some, strict=True)) for kind, some in by_kind.items()},
        "wrong_pairs": [described(*one) for one in listed if one[1].identity is Identity.SAME and one[0].label != SAME],
        "missed_pairs": [described(*one) for one in listed if one[1].identity is Identity.DIFFERENT and one[0].label == SAME],
        "unsure_pairs": [described(*one) for one in listed if one[1].identity is Identity.UNSURE],
        "peers": peers(pairs, whole["precision"], interpreter),
    }


def figures(pairs: Sequence[LabelledPair], answers: Sequence[Answer]) -> dict[str, float]:
    """Return what was said of some pairs, in numbers; shares of nothing are 0."""
    said = [answer.identity for answer in answers]
    same = [found is Identity.SAME for found in said]
    alike = [found for found, pair in zip(said, pairs, strict=True) if pair.label == SAME]
    unlike = [found for found, pair in zip(said, pairs, strict=True) if pair.label == DIFFERENT]
    return {
        "pairs": len(pairs),
        **asdict(score(same, pairs)),
        "wrong_merges": sum(one and pair.label != SAME for one, pair in zip(same, pairs, strict=True)),
        "unsure": share(said, Identity.UNSURE),
        "recall_of_same_or_unsure": share(alike, Identity.SAME, Identity.UNSURE),
        "unsure_of_different": share(unlike, Identity.UNSURE),
    }


def share(said: Sequence[Identity], *wanted: Identity) -> float:
    return round(sum(one in wanted for one in said) / len(said), 4) if said else 0.0


def described(pair: LabelledPair, answer: Answer) -> dict[str, object]:
    return {**asdict(pair), "answer": str(answer.identity), "steps": list(answer.steps)}


def show(found: dict, *, missed: bool) -> str:
    """Return the figures as lines of text."""
    heads = [name for name in found if name not in {"kinds", "peers"} and not name.endswith("_pairs")]
    lines = [f"{name:<26}{found[name]}" for name in heads]
    lines += ["", f"{'kind':<18}{'pairs':>6} precision  recall      f1  wrong  unsure"]
    lines += [_row(kind, some) for kind, some in found["kinds"].items()]
    lines += ["", f"{'peer':<18}precision  recall      f1  threshold  recall at precision 0.95  at ours  microseconds"]
    lines += [_peer(name, peer) for name, peer in found["peers"].items()]
    if "logic-v2" not in found["peers"]:
        lines.append(f"{'logic-v2':<18}left out, as no interpreter with nomenklatura was given. To have it: {INSTALL}")
    lines += _listed("called the same against the label", found["wrong_pairs"])
    if missed:
        lines += _listed("labelled same, called different", found["missed_pairs"])
        lines += _listed("unsure", found["unsure_pairs"])
    return "\n".join(lines)


def _row(kind: str, some: dict[str, float]) -> str:
    rates = f"{some['precision']:>9.4f}{some['recall']:>8.4f}{some['f1']:>8.4f}"
    return f"{kind:<18}{some['pairs']:>6} {rates}{some['wrong_merges']:>7}{some['unsure']:>8.4f}"


def _peer(name: str, peer: dict[str, float]) -> str:
    rates = f"{peer['precision']:>9.4f}{peer['recall']:>8.4f}{peer['f1']:>8.4f}{peer['threshold']:>11.2f}"
    return f"{name:<18}{rates}{peer['recall_at_precision_0.95']:>26.4f}{peer['recall_at_our_precision']:>9.4f}{peer['microseconds']:>14.1f}"


def _listed(title: str, pairs: Sequence[dict]) -> list[str]:
    lines = ["", f"{title}: {len(pairs)}"]
    for pair in pairs:
        lines.append(f"  {pair['left']} | {pair['right']} ({pair['kind']}, {pair['label']})")
        lines += [f"      {step}" for step in pair["steps"]]
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure how well names are recognised.")
    parser.add_argument("pairs", type=Path, metavar="PAIRS.tsv")
    parser.add_argument(
        "--registry", type=Path, help="a registry file, a claims folder or a project; without it words alone decide"
    )
    parser.add_argument(
        "--nomenklatura", metavar="PYTHON", help="an interpreter that has nomenklatura, to score logic-v2 as well"
    )
    parser.add_argument("--missed", action="store_true", help="list also what was missed and what is unsure")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    try:
        found = report(read_pairs(options.pairs), read_registry(options.registry), options.nomenklatura)
    except Unusable as error:
        parser.error(str(error))
    print(json.dumps(found, ensure_ascii=False, indent=2) if options.json else show(found, missed=options.missed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
