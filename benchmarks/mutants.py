"""How many small changes of the code do the tests notice?

`python benchmarks/mutants.py [--sample N] [PACKAGE ...]` changes the code of the packages below in one place at a time (mutmut) and runs
the tests that belong to the package and reach the changed function. It works on a copy in `.mutants/`, and goes on where it was
interrupted; delete that folder to begin anew. Of many changes it takes a sample: the same with every run, from each module in proportion.

Changes of sentences are left out: what a message says is held by the pages and reports that are compared byte for byte.
"""

import argparse
import ast
import csv
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".mutants"
TABLE = ROOT / "docs" / "mutants.csv"
# One random corpus in nine: enough for a change that a naive checker notices at all.
ORACLE = ["tests/oracle", *(f"--deselect=tests/oracle/test_oracle.py::test_the_same_pairs_are_in_conflict[{n}" for n in "1234")]
TESTS = {
    "values": [
        "tests/values",
        "tests/properties/test_narrowing.py",
        "tests/comparing/test_judge.py",
        "tests/rules/test_unit_mismatch.py",
        "tests/rules/test_parts_exceed_whole.py",
    ],
    "dates": ["tests/dates"],
    "comparing": ["tests/comparing", "tests/rules", "tests/test_cases.py", *ORACLE],
    "rules": ["tests/rules", "tests/test_cases.py"],
}
"""For each package the tests that belong to it."""
COPIED = ("checker", "tests", "docs", "schemas", "claims", "reports", "seeds", "README.md", "Makefile", "pyproject.toml")
SEED = 20211
OTHERS = 120
"""So many tests that reach a function are run beside those in the file named after its module."""
KILLED = {1, 3, 24, 36, 152, 255, -24}
"""Exit codes of mutmut for a test that failed and for one that ran out of time."""
# A server that has run no test yet: what it had read already, a change could not alter any more.
_SETTINGS = """
[tool.mutmut]
source_paths = ["checker"]
only_mutate = ["checker/{package}/*"]
pytest_add_cli_args = ["-p", "no:cacheprovider"]
pytest_add_cli_args_test_selection = {tests}
also_copy = {copied}
track_dependencies = false
use_git_change_detection = false
process_isolation = "forkserver"
timeout_multiplier = 3.0
timeout_constant = 5.0
"""


def _prepare(package: str) -> Path:
    """Copy the project for one package, unless that was done before, and have its changes made.

    Where the code of the package is another one since, all begins anew; where only tests are, what no test noticed is tried again.
    """
    home = WORK / package
    belonging = [name for name in TESTS[package] if not name.startswith("-")]
    code, tests = _state([f"checker/{package}"]), _state(["tests/conftest.py", *belonging])
    known = (home / "state.txt").read_text(encoding="utf-8").split() if (home / "state.txt").exists() else []
    if known != [code, tests]:
        if known[:1] != [code]:
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
        _forget_survivors(home)
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, home / name, dirs_exist_ok=True, copy_function=_copy)
            else:
                shutil.copy(ROOT / name, home / name)
        (home / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)
        settings = _SETTINGS.format(package=package, tests=json.dumps(TESTS[package]), copied=json.dumps(COPIED[2:-1]))
        with (home / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write(settings)
        _mutmut(
            home, ["none.of.them"]
        )  # makes the changes, finds out which test reaches which function, and ends with a complaint
        if not (home / "mutants" / "mutmut-stats.json").exists():
            sys.exit(f"the tests of {package} do not pass on a copy: see {home.relative_to(ROOT)}/log.txt")
        _narrow(home / "mutants" / "mutmut-stats.json")
        (home / "state.txt").write_text(f"{code} {tests}", encoding="utf-8")
    return home


def _narrow(path: Path) -> None:
    """Leave to each function the tests in the file named after its module, and some of the others that reach it."""
    told = json.loads(path.read_text(encoding="utf-8"))
    for function, tests in told["tests_by_mangled_function_name"].items():
        own = f"/test_{function.split('.')[2]}.py::"
        others = sorted(test for test in tests if own not in test)
        Random(f"{SEED} {function}").shuffle(others)  # noqa: S311 - the same with every run
        told["tests_by_mangled_function_name"][function] = [*(test for test in tests if own in test), *others[:OTHERS]]
    path.write_text(json.dumps(told), encoding="utf-8")


def _state(names: list[str]) -> str:
    """Return what changes with any of these files, or of the files in these folders."""
    told = hashlib.sha256()
    for path in sorted(path for name in names for path in (ROOT / name, *(ROOT / name).rglob("*.*"))):
        if path.is_file() and "__pycache__" not in path.parts:
            told.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return told.hexdigest()


def _copy(source: str, target: str) -> None:
    """Copy a file where it differs: mutmut goes by the time of the last change."""
    if not Path(target).exists() or Path(source).read_bytes() != Path(target).read_bytes():
        shutil.copy(source, target)


def _forget_survivors(home: Path) -> None:
    for path in (home / "mutants" / "checker").rglob("*.meta"):
        told = json.loads(path.read_text(encoding="utf-8"))
        codes = told["exit_code_by_key"]
        told["exit_code_by_key"] = {name: code if code in KILLED else None for name, code in codes.items()}
        path.write_text(json.dumps(told), encoding="utf-8")


def _mutmut(home: Path, names: list[str]) -> None:
    path = os.pathsep.join(part for part in os.environ.get("PYTHONPATH", "").split(os.pathsep) if part and Path(part) != ROOT)
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *names]
    with (home / "log.txt").open("a", encoding="utf-8") as log:
        subprocess.run(
            command,
            cwd=home,
            env={**os.environ, "PYTHONPATH": path, "HYPOTHESIS_PROFILE": "mutants"},
            stdout=log,
            stderr=log,
            check=False,
        )


def _results(home: Path) -> dict[str, int | None]:
    """Return each change with mutmut's exit code, None where it was not tried."""
    found: dict[str, int | None] = {}
    for path in sorted((home / "mutants" / "checker").rglob("*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def _changes(home: Path, names: list[str]) -> dict[str, tuple[str, str]]:
    """Return what was changed, as the lines before and after, without those that only change a sentence."""
    found = {}
    by_module = defaultdict(list)
    for name in names:
        by_module[name.rpartition(".")[0]].append(name)
    for module, group in by_module.items():
        path = home / "mutants" / (module.replace(".", "/") + ".py")
        path = path if path.exists() else path.with_suffix("") / "__init__.py"
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for name in group:
            mine = functions[name.rpartition(".")[2]]
            plain = functions[re.sub(r"__mutmut_\d+$", "__mutmut_orig", mine.name)]
            if _shape(mine) != _shape(plain):
                found[name] = _difference(plain, mine)
    return found


class _Unworded(ast.NodeTransformer):
    """Makes all sentences alike."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant("sentence") if isinstance(node.value, str) and " " in node.value.strip("X") else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:  # noqa: ARG002
        return ast.Constant("sentence")


def _shape(function: ast.FunctionDef) -> str:
    return ast.dump(_Unworded().visit(ast.parse(ast.unparse(function).replace(f"def {function.name}(", "def same(", 1))))


def _difference(plain: ast.FunctionDef, mine: ast.FunctionDef) -> tuple[str, str]:
    before, after = (ast.unparse(one).replace(one.name, "…").splitlines()[1:] for one in (plain, mine))
    pairs = [(old, new) for old, new in zip(before, after, strict=False) if old != new]
    return (pairs[0][0].strip(), pairs[0][1].strip()) if pairs else (before[0].strip(), after[0].strip())


def _sample(names: list[str], most: int | None) -> list[str]:
    """Return so many of the changes, from each module in proportion, the same with every run."""
    if most is None or most >= len(names):
        return names
    by_module = defaultdict(list)
    for name in names:
        by_module[name.rpartition(".")[0]].append(name)
    chosen = []
    for module, group in sorted(by_module.items()):
        Random(f"{SEED} {module}").shuffle(group)  # noqa: S311 - so that a greater sample holds a smaller one
        chosen += group[: max(1, round(most * len(group) / len(names)))]
    return sorted(chosen)


def _run(package: str, most: int | None) -> tuple[int, int, int, list[tuple[str, str, str]]]:
    """Return how many changes there are, how many were tried and noticed, and those that were not."""
    home = _prepare(package)
    changes = _changes(home, sorted(_results(home)))
    chosen = _sample(sorted(changes), most)
    waiting = [name for name in chosen if _results(home)[name] is None]
    if waiting:
        _mutmut(home, waiting)
    results = _results(home)
    tried = [name for name in chosen if results[name] is not None]
    survived = [(name, *changes[name]) for name in tried if results[name] not in KILLED]
    return len(changes), len(tried), len(tried) - len(survived), survived


def _write(packages: list[str], survivors: list[tuple[str, str, str]]) -> int:
    """Write the table of survivors, with the reasons that stood there; return how many have none."""
    old = list(csv.reader(TABLE.open(encoding="utf-8", newline=""))) if TABLE.exists() else []
    reasons = {(re.sub(r"_\d+$", "", row[0]), row[1], row[2]): row[3] for row in old[1:]}
    kept = [tuple(row) for row in old[1:] if row[0].split(".")[0] not in packages]
    rows = [
        (short, before, after, reasons.get((re.sub(r"_\d+$", "", short), before, after), ""))
        for short, before, after in ((name.removeprefix("checker."), before, after) for name, before, after in survivors)
    ]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("change", "before", "after", "reason"), *sorted({*kept, *rows})])
    return sum(not row[3] for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="*", choices=[*TESTS, []], help="which packages, else all")
    parser.add_argument("--sample", type=int, help="how many changes of each package, else all")
    options = parser.parse_args()
    if importlib.util.find_spec("mutmut") is None:
        sys.exit("mutmut is not installed: `make mutants` installs it")
    packages, survivors = options.packages or list(TESTS), []
    print(f"{'package':<12}{'changes':>9}{'tried':>8}{'noticed':>9}{'share':>8}")
    for package in packages:
        changes, tried, killed, survived = _run(package, options.sample)
        survivors += survived
        print(f"{package:<12}{changes:>9}{tried:>8}{killed:>9}{killed / max(1, tried):>8.1%}", flush=True)
    print(f"{_write(packages, survivors)} that were not noticed have no reason in {TABLE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
