"""The tests have the shape of the package, and every rule its cases."""

from pathlib import Path

import pytest

from checker.plugins import discover
from checker.rules import Rule

RULES = sorted(rule.name() for rule in discover("checker.rules", Rule) if rule.about == "sources")
CASES = sorted(path.name for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def test_every_room_of_the_package_has_its_tests(project):
    rooms = {path.parent.name for path in (project / "checker").glob("*/__init__.py")}
    assert [room for room in sorted(rooms) if not list((project / "tests" / room).glob("test_*.py"))] == []


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("kind", ["hit", "miss"])
def test_every_rule_has_three_cases_of_each_kind(rule, kind):
    assert len([name for name in CASES if f"-{rule}-{kind}-" in name]) >= 3
