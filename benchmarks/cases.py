"""How many contradictions are found and how many reports are right: precision and recall over the labelled cases, by rule and severity.

    python benchmarks/cases.py [FOLDER] [--wrong] [--json]

FOLDER (`tests/cases` if none is given) holds cases: folders with claim files and an `expected.json`. Those below a folder named `held`
were written from the catalogue and the schema alone, without sight of the rules, and are counted apart. A finding is right where a case
expects one with the same rule, severity and claims; a note counts only where the case is about its rule. The second table is about
pairs of claims: those that must be compatible, and those that must not be compared, with the gate that keeps them apart. With --wrong
every disagreement is printed.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.comparing.explain import explain
from checker.config import Config
from checker.engine import Checked, check

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"
HELD = "held"
SEVERITIES = ("error", "warning", "note")
ALL = "all rules"

Told = tuple[str, str, tuple[str, ...]]
"""Rule, severity and claims of a finding."""
Label = tuple[str, str]
"""What is counted: a rule with a severity, or a verdict with its gate."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What one case, or many, gave: by label how often it was right, reported wrongly, or missed."""

    right: Counter[Label]
    wrong: Counter[Label]
    missed: Counter[Label]

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case, held against its labels."""

    name: str
    held: bool
    findings: Tally
    pairs: Tally
    words: tuple[str, ...]
    """The disagreements, in words."""


def empty() -> Tally:
    return Tally(Counter(), Counter(), Counter())


def told(findings: Iterable[dict[str, Any]]) -> Counter[Told]:
    return Counter((one["rule"], one["severity"], tuple(sorted(one["claims"]))) for one in findings)


def reported(checked: Checked, rule: str) -> Counter[Told]:
    """Return what was found; notes only where the case is about their rule."""
    found = (
        {"rule": one.rule, "severity": str(one.severity), "claims": [claim.address for claim in one.claims]}
        for one in checked.report.findings
    )
    return told(one for one in found if one["severity"] != "note" or one["rule"] == rule)


def findings_tally(expected: dict[str, Any], checked: Checked) -> tuple[Tally, list[str]]:
    wanted = told(one for one in expected["findings"] if one["severity"] != "note" or one["rule"] == expected["rule"])
    found = reported(checked, expected["rule"])
    counts = [by_label(wanted & found), by_label(found - wanted), by_label(wanted - found)]
    words = [f"reported, not expected: {say(one)}" for one in sorted(found - wanted)]
    words += [f"expected, not reported: {say(one)}" for one in sorted(wanted - found)]
    return Tally(*counts), words


def by_label(told_ones: Counter[Told]) -> Counter[Label]:
    counts: Counter[Label] = Counter()
    for (rule, severity, _), number in told_ones.items():
        counts[rule, severity] += number
    return counts


def say(one: Told) -> str:
    rule, severity, claims = one
    return f"{rule} ({severity}) {', '.join(claims)}"


def pairs_tally(expected: dict[str, Any], checked: Checked) -> tuple[Tally, list[str]]:
    tally, words = empty(), []
    for claims, label, is_right in wanted_pairs(expected):
        given = explain(*claims, checked.dossier)
        got = (str(given.verdict), str(given.gate or "–"))
        if is_right(got):
            tally.right[label] += 1
        else:
            tally.missed[label] += 1
            tally.wrong[got] += 1
            words.append(f"{' and '.join(claims)}: expected {label[0]} {label[1]}, got {got[0]} {got[1]}")
    return tally, words


def wanted_pairs(expected: dict[str, Any]) -> Iterator[tuple[list[str], Label, Callable[[Label], bool]]]:
    for pair in expected.get("compatible", []):
        yield pair, ("compatible or agree", "–"), lambda got: got[0] in {"compatible", "agree"}
    for one in expected.get("incomparable", []):
        label = ("incomparable", one["gate"])
        yield one["claims"], label, label.__eq__


def outcome(folder: Path, home: Path) -> Outcome:
    """Check one case and hold it against its labels."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    checked = check(folder, (), Config())
    findings, words = findings_tally(expected, checked)
    pairs, more = pairs_tally(expected, checked)
    faults = [f"fault of the record: {one.message}" for one in checked.report.problems]
    return Outcome(folder.name, HELD in folder.relative_to(home).parts, findings, pairs, (*words, *more, *faults))


def outcomes(home: Path) -> list[Outcome]:
    return [outcome(path.parent, home) for path in sorted(home.rglob("expected.json"))]


def shares(tally: Tally, labels: Iterable[Label]) -> tuple[int, int, int, str, str]:
    right, wrong, missed = (sum(counts[label] for label in labels) for counts in (tally.right, tally.wrong, tally.missed))
    return right, wrong, missed, share(right, right + wrong), share(right, right + missed)


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"


def finding_rows(name: str, tally: Tally) -> Iterator[tuple[str, ...]]:
    """Yield a row for each severity over all rules."""
    labels = {*tally.right, *tally.wrong, *tally.missed}
    for severity in SEVERITIES:
        chosen = sorted(label for label in labels if label[1] == severity)
        if chosen:
            yield (name, severity, *map(str, shares(tally, chosen)))


def rule_rows(tally: Tally) -> Iterator[tuple[str, ...]]:
    order = {severity: at for at, severity in enumerate(SEVERITIES)}
    for label in sorted({*tally.right, *tally.wrong, *tally.missed}, key=lambda label: (label[0], order.get(label[1], 9), label)):
        yield (*label, *map(str, shares(tally, [label])))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * 2 + ["---:"] * (len(head) - 2), *rows)]


HEAD = ("right", "wrong", "missed", "precision", "recall")


def page(found: Sequence[Outcome]) -> str:
    """Return the tables in Markdown."""
    parts = {"open": [one for one in found if not one.held], HELD: [one for one in found if one.held]}
    sums = {name: sum((one.findings for one in ones), empty()) for name, ones in parts.items()}
    pairs = {name: sum((one.pairs for one in ones), empty()) for name, ones in parts.items()}
    topics = {one.name.split("-")[0] for one in found}
    lines = [f"{len(found)} cases on {len(topics)} topics, {len(parts[HELD])} of them held.", ""]
    lines += table(("cases", "severity", *HEAD), [row for name in parts for row in finding_rows(name, sums[name])])
    lines += ["", *table(("rule", "severity", *HEAD), rule_rows(sum(sums.values(), empty())))]
    for name, ones in parts.items():
        if ones:
            lines += ["", *table((f"pairs of {name} cases", "gate", *HEAD), rule_rows(pairs[name]))]
    return "\n".join(lines)


def as_json(found: Sequence[Outcome]) -> str:
    listed = [{"case": one.name, "held": one.held, "disagreements": list(one.words)} for one in found]
    return json.dumps(listed, ensure_ascii=False, indent=2)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure precision and recall of the rules over labelled cases.")
    parser.add_argument("folder", nargs="?", type=Path, default=CASES, help="folder with cases")
    parser.add_argument("--wrong", action="store_true", help="print every disagreement")
    parser.add_argument("--json", action="store_true", help="print the disagreements of every case as JSON")
    options = parser.parse_args(arguments)
    found = outcomes(options.folder)
    if not found:
        parser.error(f"{options.folder} holds no case: a folder with an expected.json")
    print(as_json(found) if options.json else page(found))
    if options.wrong and not options.json:
        print(*(f"\n{one.name}: {words}" for one in found for words in one.words), sep="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
